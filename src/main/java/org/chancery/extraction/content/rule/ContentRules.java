package org.chancery.extraction.content.rule;

import java.util.List;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.Stretches;
import org.chancery.extraction.content.WholeQuotes;
import org.chancery.knowledge.Lexicon;

/** The rules that move the ends of what is said, in their order. */
public final class ContentRules {
    private final List<ContentRule> rules;
    private final WholeQuotes wholeQuotes;
    private final ContentRule withoutDateline;
    private final Stretches stretches;

    public ContentRules(String text, Quotations quotations, Lexicon lexicon) {
        this.stretches = new Stretches(text);
        this.wholeQuotes = new WholeQuotes(text, quotations);
        this.withoutDateline = new WithoutDateline(text);
        this.rules = List.of(
                withoutDateline,
                new WithoutLead(text, lexicon),
                new UntilClauseEnds(text, lexicon),
                new UntilSource(lexicon),
                new UntilComment(lexicon),
                new UntilSpeakerActs(),
                new UntilAside(lexicon),
                new UntilRelativeEnds(),
                new WithoutMatter(text),
                new FromBehindCue(lexicon),
                new FromClauseBeginning(),
                new WithItsSubject(),
                content -> content.with(stretches.trim(content.parts())),
                wholeQuotes::complete,
                new UntilPhraseEnds());
    }

    /** {@code content} with its ends where they belong; empty where it is no clause at all. */
    public Content apply(Content content) {
        Content settled = content;
        for (ContentRule rule : rules) {
            settled = settled.isEmpty() ? settled : rule.apply(settled);
        }
        return settled;
    }

    /** {@code content} with the whole of the quotes that begin in it. */
    public Content withWholeQuotes(Content content) {
        return wholeQuotes.complete(content);
    }

    /** {@code content} without the dateline that opens the paragraph. */
    public Content withoutDateline(Content content) {
        return content.isEmpty() ? content : withoutDateline.apply(content);
    }
}
