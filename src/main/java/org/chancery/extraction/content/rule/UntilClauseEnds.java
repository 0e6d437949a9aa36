package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.ACL;

import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Word;

/** What is said goes on to the end of its clause, where the tree breaks that off: "said it would wait and | that …". */
final class UntilClauseEnds implements ContentRule {
    private final String text;
    private final ClauseEnds ends;

    UntilClauseEnds(String text, Lexicon lexicon) {
        this.text = text;
        this.ends = new ClauseEnds(lexicon);
    }

    @Override
    public Content apply(Content content) {
        Word last = content.wordEnding(content.last());
        boolean goesOn = content.cue().isTagged("VBG") && ClauseEnds.isFinite(last.next());
        boolean relative = content.cue().is(ACL) && !goesOn;
        if (!last.follows(content.cue()) || relative) {
            return content;
        }
        Word reached = reach(content, last);
        if (reached.follows(last)) {
            Content longer = content.upTo(reached);
            return longer.upTo(reach(longer, reached));
        }
        return reached == last || reached.span().end() <= content.last().begin() ? content : content.upTo(reached);
    }

    private Word reach(Content content, Word last) {
        return ends.continued(content, last, content.last().of(text));
    }
}
