package org.chancery.extraction.content.rule;

import org.chancery.extraction.content.Content;
import org.chancery.syntax.Word;

/**
 * What is said does not end with its quote where a phrase behind that belongs to it: "took note of 'the concerns' in
 * the south".
 */
final class UntilPhraseEnds implements ContentRule {
    @Override
    public Content apply(Content content) {
        Word last = content.wordEnding(content.last());
        Word behind = last.isTagged("''", "``") ? last.next() : last.next().next();
        boolean quoted = last.isTagged("''", "``") || last.next().isTagged("''", "``");
        if (!quoted || !last.follows(content.cue()) || !behind.isTagged("IN")) {
            return content;
        }
        Word head = behind.governor();
        return head.follows(behind) && closesSentence(head, content) ? content.upTo(head.rightmost()) : content;
    }

    /** Whether the phrase of {@code head} belongs to a word that is said, and nothing follows it. */
    private static boolean closesSentence(Word head, Content content) {
        return head.governor().follows(content.cue())
                && content.holds(head.governor().span())
                && head.rightmost().next().isTagged(".");
    }
}
