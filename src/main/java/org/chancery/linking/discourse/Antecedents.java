package org.chancery.linking.discourse;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/**
 * Which of several candidates a pronoun means by its place in the tree: the owner in the phrase around it, the subject
 * of the clause around it, the subject that stands highest in the sentence before. Null where none does.
 */
public final class Antecedents {
    private final Discourse discourse;

    public Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The owner in the phrase around the possessive {@code pronoun}: "Peru's lack of faith in its army". */
    public Mention owner(List<Mention> candidates, Word pronoun) {
        if (!pronoun.tag().equals("PRP$")) {
            return null;
        }
        return pronoun.path().stream()
                .takeWhile(at -> !at.isVerb())
                .flatMap(at -> at.dependents(NMOD_POSS).stream())
                .filter(owner -> owner.precedes(pronoun))
                .map(owner -> headedBy(candidates, owner))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The subject of the nearest clause around {@code pronoun}. */
    public Mention subject(List<Mention> candidates, Word pronoun) {
        return pronoun.path().stream()
                .flatMap(at -> at.dependents(NSUBJ).stream())
                .filter(subject ->
                        subject.precedes(pronoun) && subject.conjuncts().size() == 1)
                .map(subject -> headedBy(candidates, subject))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The owner around {@code pronoun}, else the subject. */
    public Mention around(List<Mention> candidates, Word pronoun) {
        Mention owner = owner(candidates, pronoun);
        return owner != null ? owner : subject(candidates, pronoun);
    }

    private static Mention headedBy(List<Mention> candidates, Word head) {
        return candidates.stream()
                .filter(mention -> mention.head() == head.index() || mention.covers(head.index()))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** The one subject that stands highest in its sentence. */
    public Mention outermost(List<Mention> candidates) {
        List<Mention> subjects = candidates.stream()
                .filter(discourse::isSubject)
                .sorted(Comparator.comparingInt(this::depth))
                .toList();
        return subjects.isEmpty() || !isAlone(subjects.get(0), subjects) ? null : subjects.get(0);
    }

    /** Whether nobody else of {@code subjects} stands as high as {@code first}. */
    private boolean isAlone(Mention first, List<Mention> subjects) {
        return subjects.stream()
                .allMatch(other -> other.entity().equals(first.entity()) || depth(other) > depth(first));
    }

    private int depth(Mention mention) {
        return discourse.head(mention).path().size();
    }

    /**
     * Whether {@code mention} stands in a clause whose unspoken subject is {@code pronoun}, and so is somebody else:
     * "Asked about Kovac, he said".
     */
    public boolean isUnderSubjectless(Mention mention, Word pronoun) {
        return pronoun.is(NSUBJ)
                && discourse.head(mention).path().stream()
                        .anyMatch(at -> at.is(ADVCL)
                                && at.governor() == pronoun.governor()
                                && at.isTagged("VBG", "VBN")
                                && !at.has(NSUBJ, AUX));
    }

    /** Whether {@code mention} is the subject of the verb whose object {@code pronoun} is, and so is somebody else. */
    public boolean isCoArgument(Mention mention, Word pronoun) {
        boolean object =
                pronoun.relation().matches("obj|iobj|obl.*") && !pronoun.form().endsWith("self");
        return object
                && mention.sentence() == pronoun.sentence()
                && discourse.head(mention).governor() == pronoun.governor();
    }
}
