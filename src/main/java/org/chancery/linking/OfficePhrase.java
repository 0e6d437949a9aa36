package org.chancery.linking;

import java.util.List;
import org.chancery.model.Label;
import org.chancery.model.Tenure;

/**
 * An office as a sentence names it.
 *
 * @param office label of the office itself
 * @param bodies ids of the states or bodies whose office it is; several in "the French and German ministers"
 * @param manner how it is held
 * @param first index of the first token, article and modifiers included
 * @param last index of the last token, the body after it included
 * @param name label of the holder's name where it stands with the office, or null
 * @param isApposition whether the name stands before, set off by a comma or a copula
 * @param definite whether an article, a possessive or nothing precedes; an indefinite one opens a new person
 * @param plural whether it is a plural
 * @param bare whether nothing in the sentence says of what it is, not even in words that were not understood
 * @param presidential whether it is an office under a president: "presidential spokesperson"
 * @param origin id of the state or body in "of …" after the name, or null: "Prime Minister Anna Weber of Austria"
 */
record OfficePhrase(
        Label office,
        List<String> bodies,
        Tenure.Manner manner,
        int first,
        int last,
        Label name,
        boolean isApposition,
        boolean definite,
        boolean plural,
        boolean bare,
        boolean presidential,
        String origin) {
    OfficePhrase {
        bodies = List.copyOf(bodies);
    }

    /** This office in the hands of the one who has {@code holder}, as one of {@code others}. */
    OfficePhrase heldBy(OfficePhrase holder, List<String> others, Tenure.Manner how) {
        return new OfficePhrase(
                office,
                others,
                how,
                first,
                last,
                holder.name(),
                holder.isApposition(),
                definite,
                plural,
                bare,
                presidential,
                origin == null ? holder.origin() : origin);
    }

    /** This office as one of {@code others}. */
    OfficePhrase of(List<String> others) {
        return new OfficePhrase(
                office, others, manner, first, last, name, isApposition, definite, plural, bare, presidential, origin);
    }
}
