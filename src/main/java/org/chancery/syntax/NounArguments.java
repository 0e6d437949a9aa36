package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;

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
}
