package org.chancery.extraction.content.rule;

import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** What follows as another thing said is not said here: "promised to help, stressing …". */
final class UntilComment implements ContentRule {
    private final Set<String> commentVerbs;

    UntilComment(Lexicon lexicon) {
        this.commentVerbs = lexicon.words(WordList.COMMENT_VERBS);
    }

    @Override
    public Content apply(Content content) {
        Word first = content.wordBeginning(content.last());
        Word start = first.follows(content.cue()) ? first : content.cue();
        Word end = content.wordEnding(content.last());
        for (Word word = start.next().next().next(); word.exists() && !word.follows(end); word = word.next()) {
            if (word.isTagged("VBG") && word.previous().form().equals(",") && word.in(commentVerbs)) {
                return content.upTo(word.previous().previous());
            }
        }
        return content;
    }
}
