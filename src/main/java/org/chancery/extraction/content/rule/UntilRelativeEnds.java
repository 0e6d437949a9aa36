package org.chancery.extraction.content.rule;

import org.chancery.extraction.content.Content;
import org.chancery.syntax.Word;

/** What is said in a relative clause ends with that: "Hill, who said it was late, has left". */
final class UntilRelativeEnds implements ContentRule {
    @Override
    public Content apply(Content content) {
        Word end = content.wordEnding(content.last());
        Word word = isRelative(content.cue()) ? content.cue().next().next() : Word.NONE;
        while (word.exists() && !word.follows(end)) {
            if (ClauseEnds.isFinite(word) && word.previous().form().equals(",")) {
                return content.upTo(word.previous().previous());
            }
            word = word.next();
        }
        return content;
    }

    /** Whether ", who" opens the clause of {@code verb}. */
    private static boolean isRelative(Word verb) {
        Word who = verb;
        while (who.previous().exists() && !who.isTagged("WP", ",", "``", "''")) {
            who = who.previous();
        }
        return who.form().equals("who") && who.previous().form().equals(",");
    }
}
