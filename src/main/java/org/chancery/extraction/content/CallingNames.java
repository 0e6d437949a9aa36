package org.chancery.extraction.content;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.List;
import org.chancery.syntax.Word;

/** What somebody or something is called, which says that it is so: "absurd" in "called the charge absurd". */
final class CallingNames {
    private CallingNames() {}

    /**
     * Whether it tells what something is called, and not who: "called the charge 'absurd'", "described it as useless".
     * In "what it called the 'Games'" nothing is said of anything.
     */
    static boolean isIn(Word verb) {
        List<Word> objects = verb.dependents(OBJ);
        if (objects.stream().anyMatch(object -> object.tag().startsWith("W"))) {
            return false;
        }
        if (objects.isEmpty()) {
            return hasSmallClause(verb);
        }
        Word object = objects.get(0);
        return objects.size() > 1 || hasName(verb) || isPredicated(object) || isQuoted(object, verb);
    }

    /** Whether the tree takes the object for the subject of what it is called: "called [the charge absurd]". */
    private static boolean hasSmallClause(Word verb) {
        return verb.dependents(XCOMP).stream()
                .anyMatch(name -> !name.isVerb()
                        && !name.has(COP, AUX)
                        && name.dependent(NSUBJ).follows(verb));
    }

    private static boolean hasName(Word verb) {
        return verb.dependents(OBL).stream().anyMatch(word -> word.isMarked("as"))
                || verb.dependents(XCOMP).stream().anyMatch(name -> name.follows(verb) && !name.isInfinitive());
    }

    /** Whether what it is called stands behind it in its phrase: "called the charge absurd". */
    private static boolean isPredicated(Word object) {
        return object.subtree().stream()
                .anyMatch(word -> word.is(AMOD) && word.follows(word.governor())
                        || word.isExactly(DEP) && word.isNoun() && word.has(DET));
    }

    /** Whether a quote stands right behind {@code object}, or in it behind its first word. */
    private static boolean isQuoted(Word object, Word verb) {
        Word last = object.rightmost();
        boolean behind = !last.precedes(verb) && last.next().isTagged("``", "''");
        return behind || object.subtree().stream().anyMatch(word -> word.follows(verb.next()) && word.isTagged("``"));
    }

    /** The words that {@code verb} calls something. */
    static List<Word> names(Word verb) {
        return verb.dependents(XCOMP, OBL, CCOMP).stream()
                .filter(name -> name.follows(verb) && !name.isInfinitive())
                .filter(name -> !name.is(OBL) || name.isMarked("as"))
                .toList();
    }
}
