package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.Set;
import org.chancery.syntax.Word;

/** Where "it" stands for nobody: "it is likely that", "makes it hard to". */
record EmptyPronouns(Set<String> findingVerbs) {
    private static final int PREDICATE_REACH = 3;

    /** Whether "it" is the subject of what is no deed: "it was there that", "it is likely". */
    boolean isOfNoVerb(Word pronoun) {
        return pronoun.is(NSUBJ)
                && pronoun.governor().exists()
                && !pronoun.governor().isVerb();
    }

    /** Whether "it" only stands for an infinitive behind: "makes it hard to". */
    boolean isAnticipating(Word pronoun) {
        Word verb = pronoun.governor();
        return isFound(pronoun, verb) || verb.isVerb() && hasPredicateBehind(pronoun, verb);
    }

    /** "Make it easy", "consider it a duty". */
    private boolean isFound(Word pronoun, Word predicate) {
        return pronoun.precedes(predicate)
                && predicate.relation().matches("xcomp|ccomp")
                && (predicate.tag().startsWith("JJ") || predicate.governor().in(findingVerbs));
    }

    /** "Finds it right": an adjective right behind the pronoun. */
    private static boolean hasPredicateBehind(Word pronoun, Word verb) {
        return pronoun.relation().matches("obj|nsubj.*|iobj")
                && verb.dependents(XCOMP, CCOMP, AMOD, ADVMOD).stream()
                        .anyMatch(at -> pronoun.precedes(at)
                                && at.index() <= pronoun.index() + PREDICATE_REACH
                                && at.tag().startsWith("JJ"));
    }
}
