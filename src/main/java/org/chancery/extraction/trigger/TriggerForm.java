package org.chancery.extraction.trigger;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.IOBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Whether a word is of a trigger's part of speech, used as such, and has the object that the trigger asks for. */
final class TriggerForm {
    private final TriggerObjects objects;

    TriggerForm(Lexicon lexicon, Grammar grammar) {
        this.objects = new TriggerObjects(lexicon, grammar);
    }

    boolean fits(Word word, LexicalEntry.Part part, Trigger trigger) {
        return switch (part) {
            case VERB -> word.isVerb() && !isNaming(word, trigger) && objects.fit(word, trigger);
            case NOUN -> isEventNoun(word) && objects.fitNoun(word, trigger);
            case MODAL -> word.isTagged("MD") && isAuxiliary(word);
            case ADJECTIVE -> isPredicate(word) && !isHeld(word) && objects.fit(word, trigger);
        };
    }

    /** Whether somebody is called something, and not called: "called Kovac a friend", "called Kovac 'a friend'". */
    private static boolean isNaming(Word verb, Trigger trigger) {
        if (!trigger.objects().contains("#person")) {
            return false;
        }
        boolean quoted = verb.dependents(OBJ).stream()
                .anyMatch(person -> person.follows(verb) && person.next().isTagged("``", "''"));
        long names = verb.dependents(OBJ, IOBJ, XCOMP).stream()
                .filter(word -> !word.isVerb())
                .count();
        return quoted || names > 1;
    }

    /** A noun for an event; written large in a name or headline, "the Geneva Summit", it still names one. */
    private static boolean isEventNoun(Word word) {
        boolean name = word.isProperNoun() && word.entity().equals("O");
        return (word.isNoun() && !word.isProperNoun() || name) && !word.isExactly(COMPOUND);
    }

    /** An adjective, a participle, or a noun that is said of something: "out of the question". */
    private static boolean isPredicate(Word word) {
        return word.tag().startsWith("JJ") || word.isVerb() || word.isNoun() && word.has(COP);
    }

    /** Whether a verb tells who finds it so: "held Peru responsible". */
    private static boolean isHeld(Word adjective) {
        Word above = adjective.governor();
        Word verb = !above.exists() || above.isVerb() ? above : above.governor();
        Word subject = adjective.dependent(NSUBJ);
        boolean behind = verb.precedes(adjective) && !adjective.has(COP);
        return behind && (subject.exists() ? subject.follows(verb) && adjective.isExactly(XCOMP) : verb.has(OBJ));
    }

    /** A modal behind the subject: "must stop", not the condition "should it stop". */
    private static boolean isAuxiliary(Word modal) {
        return modal.isExactly(AUX) && !modal.governor().dependent(NSUBJ).follows(modal);
    }
}
