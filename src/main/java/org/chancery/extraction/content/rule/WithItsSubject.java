package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.List;
import org.chancery.extraction.content.Content;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/** A clause in which the speaker is inserted has its subject before that: "a step [that Moscow says] could …". */
final class WithItsSubject implements ContentRule {
    @Override
    public Content apply(Content content) {
        if (content.parts().size() > 1 || !isGap(content)) {
            return content;
        }
        Word head = before(content.cue().dependent(NSUBJ).leftmost());
        if (!head.tag().startsWith("NN")) {
            return content.with(List.of());
        }
        Span subject = FromClauseBeginning.phraseStart(head).span().union(head.span());
        return content.with(List.of(subject, content.first()));
    }

    /** The word before the speaker, without the relative pronoun, comma or preposition between. */
    private static Word before(Word speaker) {
        Word head = speaker.previous();
        while (head.previous().exists() && head.isTagged("WDT", ",", "IN")) {
            head = head.previous();
        }
        return head;
    }

    /** Whether what is said begins with a verb that has its subject before the reporting verb. */
    private static boolean isGap(Content content) {
        Word first = content.wordBeginning(content.first());
        int distance = content.cue().distance(first);
        return ClauseEnds.isFinite(first) && distance > 0 && distance <= 2;
    }
}
