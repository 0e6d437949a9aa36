package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.PUNCT;

import java.util.ArrayList;
import java.util.List;

/** Who or what stands with a noun: "Peru's", "Peruvian", "on Peru". */
final class NounArguments {
    private NounArguments() {}

    /** Heads of those whose it is: "Peru and Chile's sanctions". */
    static List<Word> possessors(Word noun) {
        return noun.dependents(NMOD_POSS).stream()
                .flatMap(possessor -> possessor.conjuncts().stream())
                .toList();
    }

    /** Heads of what stands before it: "Peruvian sanctions", "U.S.-Peru talks". */
    static List<Word> modifiers(Word noun) {
        List<Word> modifiers = new ArrayList<>();
        for (Word modifier : noun.dependents(COMPOUND, AMOD)) {
            modifiers.addAll(modifier.conjuncts());
            modifiers.addAll(modifier.dependents(COMPOUND, AMOD, DEP));
        }
        return modifiers;
    }

    /** The two names before it that a hyphen joins: "U.S.-Peru talks". */
    static List<Word> pair(Word noun) {
        return noun.dependents(COMPOUND, AMOD).stream()
                .flatMap(second -> second.dependents(PUNCT).stream())
                .filter(hyphen -> hyphen.form().matches("[-–]") && hyphen.precedes(hyphen.governor()))
                .map(hyphen -> List.of(hyphen.previous(), hyphen.governor()))
                .filter(pair -> pair.stream().allMatch(word -> word.isProperNoun() || word.isTagged("JJ")))
                .findFirst()
                .orElse(List.of());
    }
}
