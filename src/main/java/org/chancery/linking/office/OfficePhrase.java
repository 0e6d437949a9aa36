package org.chancery.linking.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * @param origin id of the state or body in "of …" after the name, or null: "Prime Minister Anna Weber of Austria"
 * @param traits what else the words say
 */
public record OfficePhrase(
        Label office,
        List<String> bodies,
        Tenure.Manner manner,
        int first,
        int last,
        Label name,
        String origin,
        Set<Trait> traits) {
    /** What the words of an office say of it. */
    public enum Trait {
        /** The name stands apart, set off by a comma or a copula. */
        APPOSITION,
        /** An article, a possessive or nothing precedes; an indefinite one opens a new person. */
        DEFINITE,
        PLURAL,
        /** A clause says it of the holder: "was sworn in as president". */
        CLAUSAL,
        /** It is an office under the one of the name: "assistant treasury secretary". */
        RANKED,
        /** Nothing in the sentence says of what it is, not even in words that were not understood. */
        BARE,
        /** It is an office under a president: "presidential spokesperson". */
        PRESIDENTIAL
    }

    public OfficePhrase {
        bodies = List.copyOf(bodies);
        traits = Set.copyOf(traits);
    }

    public boolean isApposition() {
        return traits.contains(Trait.APPOSITION);
    }

    public boolean clausal() {
        return traits.contains(Trait.CLAUSAL);
    }

    public boolean ranked() {
        return traits.contains(Trait.RANKED);
    }

    public boolean definite() {
        return traits.contains(Trait.DEFINITE);
    }

    public boolean plural() {
        return traits.contains(Trait.PLURAL);
    }

    public boolean bare() {
        return traits.contains(Trait.BARE);
    }

    public boolean presidential() {
        return traits.contains(Trait.PRESIDENTIAL);
    }

    /** This office in the hands of the one who has {@code holder}, as one of {@code others}. */
    public OfficePhrase heldBy(OfficePhrase holder, List<String> others, Tenure.Manner how) {
        Set<Trait> both = EnumSet.noneOf(Trait.class);
        both.addAll(traits);
        both.remove(Trait.APPOSITION);
        if (holder.isApposition()) {
            both.add(Trait.APPOSITION);
        }
        String from = origin == null ? holder.origin() : origin;
        return new OfficePhrase(office, others, how, first, last, holder.name(), from, both);
    }

    /** This office, held in another way. */
    OfficePhrase held(Tenure.Manner how) {
        return new OfficePhrase(office, bodies, how, first, last, name, origin, traits);
    }

    /** This office as one of {@code others}. */
    public OfficePhrase of(List<String> others) {
        return new OfficePhrase(office, others, manner, first, last, name, origin, traits);
    }
}
