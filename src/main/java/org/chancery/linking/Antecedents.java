package org.chancery.linking;

import static org.chancery.syntax.Relation.NMOD_POSS;
import static org.chancery.syntax.Relation.NSUBJ;

import java.util.Comparator;
import java.util.List;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/**
 * Which of several candidates a pronoun means by its place in the tree: the owner in the phrase around it, the subject
 * of the clause around it, the subject that stands highest in the sentence before. Null where none does.
 */
final class Antecedents {
    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The owner in the phrase around the possessive {@code pronoun}: "Peru's lack of faith in its army". */
    Mention owner(List<Mention> candidates, Word pronoun) {
        if (!pronoun.tag().equals("PRP$")) {
            return null;
        }
        for (Word at : pronoun.path()) {
            if (at.isVerb()) {
                return null;
            }
            for (Word owner : at.dependents(NMOD_POSS)) {
                Mention found = owner.precedes(pronoun) ? headedBy(candidates, owner) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The subject of the nearest clause around {@code pronoun}. */
    Mention subject(List<Mention> candidates, Word pronoun) {
        for (Word at : pronoun.path()) {
            for (Word subject : at.dependents(NSUBJ)) {
                Mention found = headedBy(candidates, subject);
                if (subject.precedes(pronoun)
                        && found != null
                        && subject.conjuncts().size() == 1) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Mention headedBy(List<Mention> candidates, Word head) {
        return candidates.stream()
                .filter(mention -> mention.head() == head.index() || mention.covers(head.index()))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The one subject that stands highest in its sentence. */
    Mention outermost(List<Mention> candidates) {
        List<Mention> subjects = candidates.stream()
                .filter(discourse::isSubject)
                .sorted(Comparator.comparingInt(this::depth))
                .toList();
        if (subjects.isEmpty()) {
            return null;
        }
        Mention first = subjects.get(0);
        boolean alone = subjects.stream()
                .allMatch(other -> other.entity().equals(first.entity()) || depth(other) > depth(first));
        return alone ? first : null;
    }

    private int depth(Mention mention) {
        return discourse.head(mention).path().size();
    }

    /** Whether {@code mention} is the subject of the verb whose object {@code pronoun} is, and so is somebody else. */
    boolean isCoArgument(Mention mention, Word pronoun) {
        boolean object =
                pronoun.relation().matches("obj|iobj|obl.*") && !pronoun.form().endsWith("self");
        return object
                && mention.sentence() == pronoun.sentence()
                && discourse.head(mention).governor() == pronoun.governor();
    }
}
