package org.chancery.extraction.content.rule;

import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/**
 * What stands before the reporting verb and tells how something is said is not said: "asked whether it would last, Hill
 * said …", "speaking in Oslo, Hill said, '…'", "in an interview with the paper, Hill said: '…'".
 */
final class WithoutLead implements ContentRule {
    private final String text;
    private final Set<String> speaking;

    WithoutLead(String text, Lexicon lexicon) {
        this.text = text;
        this.speaking = lexicon.words(WordList.SPEAKING_VERBS);
    }

    @Override
    public Content apply(Content content) {
        boolean lead = content.parts().size() > 1 && (isAsked(content) || isSpeaking(content) || isFrame(content));
        return lead ? content.with(content.parts().subList(1, content.parts().size())) : content;
    }

    /** Whether it tells the question: "asked whether it would last, Hill said …". */
    private static boolean isAsked(Content content) {
        Word first = content.wordBeginning(content.first());
        Word asked = first.lemma().equals("when") ? first.next() : first;
        return asked.isTagged("VBN", "VBD") && asked.lemma().matches("ask|press|question");
    }

    /**
     * Whether it tells how it is said: "speaking in Oslo, Hill said, '…'", "using a favourite phrase, Hill said, '…'".
     */
    private boolean isSpeaking(Content content) {
        int next = content.parts().get(1).begin();
        boolean quoted = hasMark(content.first()) || !hasMark(new Span(next - 1, next));
        Word first = content.wordBeginning(content.first());
        return first.index() == 0 && first.isTagged("VBG") && (first.in(speaking) || !quoted);
    }

    /**
     * Whether it is a phrase without a clause before the reporting verb: "in an interview with the paper, Hill said:
     * '…'".
     */
    private boolean isFrame(Content content) {
        Span part = content.first();
        boolean said = part.begin() > 0 && hasMark(new Span(part.begin() - 1, part.begin() + 1));
        int next = content.parts().get(1).begin();
        Word first = content.wordBeginning(part);
        return first.index() == 0
                && first.isTagged("IN")
                && !said
                && hasMark(new Span(next - 1, next + 1))
                && content.tree().words().stream()
                        .filter(word -> word.span().end() <= part.end())
                        .noneMatch(ClauseEnds::isFinite);
    }

    private boolean hasMark(Span span) {
        return span.of(text).chars().anyMatch(mark -> "\"“”`".indexOf(mark) >= 0);
    }
}
