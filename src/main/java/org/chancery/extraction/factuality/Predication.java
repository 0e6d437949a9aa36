package org.chancery.extraction.factuality;

import org.chancery.knowledge.LexicalEntry;
import org.chancery.syntax.Word;

/**
 * An event as one place of the text tells it: "paid a visit".
 *
 * @param entry what the words evoke
 * @param trigger the word that evokes it: "visit"
 * @param support the verb that carries an event noun: "paid"; {@link Word#NONE} where there is none
 * @param refusal whether the trigger itself is negated, and the event is what that makes: "not accept" is a refusal
 * @param comment whether it is said by the way by whom the sentence quotes: "…, he said, accusing Peru"
 */
public record Predication(LexicalEntry entry, Word trigger, Word support, boolean refusal, boolean comment) {
    /** The verb that tells how far it has come: the support where there is one. */
    public Word predicate() {
        return support.exists() ? support : trigger;
    }

    boolean isNoun() {
        return entry.part() == LexicalEntry.Part.NOUN;
    }

    String type() {
        return entry.type();
    }
}
