package org.chancery.extraction.content;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** Finds the words that a reporting verb reports: the quote beside it, else the clause below or around it. */
public final class SpokenWords {
    private final String text;
    private final Quotations quotations;
    private final Stretches stretches;
    private final WholeQuotes quotes;

    public SpokenWords(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
        this.stretches = new Stretches(text);
        this.quotes = new WholeQuotes(text, quotations);
    }

    /** The parts said under {@code verb}; none where it reports nothing. */
    public Content of(Word verb, List<Word> speakers) {
        Quotation around = quotations.around(verb.span());
        WordSet barred = around != null ? WordSet.EMPTY : quoted(verb.tree());
        ReportingClause reporting = new ReportingClause(verb, speakers, barred);
        Content clause = clause(verb, reporting);
        return around != null
                ? clause.with(clipped(clause.parts(), around.inner()))
                : besideQuotes(verb, reporting, clause);
    }

    /** The quotes before and behind the verb, where they are what is said, else the clause. */
    private Content besideQuotes(Word verb, ReportingClause reporting, Content clause) {
        Sentence sentence = verb.tree().sentence();
        Quotation before = quotations.endingBefore(reporting.span().begin());
        Quotation after = quotations.wordsAfter(reporting.span().end());
        boolean closes = reporting.isClosed() || !verb.isTagged("VBG") && quotations.isSetOff(before);
        boolean tags = closes && reporting.holdsSpeaker() && !reporting.leadsOn();
        if (before != null && tags && goesOn(sentence, before)) {
            return clause.with(around(sentence, before, after));
        }
        return after != null && sameParagraph(sentence, after) ? orQuote(clause, after) : clause;
    }

    /** The clause, or the quote behind the verb where it is that which is said. */
    private Content orQuote(Content clause, Quotation after) {
        boolean covered = clause.parts().stream().anyMatch(part -> part.overlaps(after.inner()));
        boolean quote = clause.isEmpty() || !covered && reachesEnd(clause.tree().sentence(), after);
        return quote ? clause.with(stretches.trim(List.of(after.inner()))) : clause;
    }

    private WordSet quoted(Tree tree) {
        return WordSet.where(tree, word -> quotations.hold(word.span()));
    }

    private List<Span> around(Sentence sentence, Quotation before, Quotation after) {
        Stream<Span> behind = after != null && sameParagraph(sentence, after) ? Stream.of(after.inner()) : Stream.of();
        return stretches.trim(
                Stream.concat(Stream.of(opening(sentence, before)), behind).toList());
    }

    /** Whether the sentence goes on with the quote rather than begins anew behind it. */
    private boolean goesOn(Sentence sentence, Quotation before) {
        int begin = sentence.span().begin();
        int end = before.outer().end();
        boolean ended = end <= begin
                && (text.charAt(before.inner().end() - 1) == '.'
                        || text.substring(end, begin).startsWith("."));
        return sameParagraph(sentence, before) && !ended;
    }

    /** A quote that closes a clause is said with the clause: "the answer is 'not enough', he said". */
    private Span opening(Sentence sentence, Quotation before) {
        int begin = sentence.span().begin();
        int quote = before.outer().begin();
        if (quote <= begin) {
            return before.inner();
        }
        String lead = text.substring(begin, quote).strip();
        boolean apart = lead.isEmpty() || ",:;.\"”'".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        apart &= !Character.isLowerCase(text.charAt(before.inner().begin()));
        return apart ? before.inner() : new Span(begin, before.outer().end());
    }

    private Content clause(Word verb, ReportingClause reporting) {
        return quotes.complete(new Content(verb, stretches.of(reporting.content())));
    }

    private static List<Span> clipped(List<Span> parts, Span border) {
        return parts.stream()
                .filter(part -> part.overlaps(border))
                .map(part -> new Span(Math.max(part.begin(), border.begin()), Math.min(part.end(), border.end())))
                .toList();
    }

    private static boolean sameParagraph(Sentence sentence, Quotation quotation) {
        return sentence.paragraph() == quotation.paragraph();
    }

    private boolean reachesEnd(Sentence sentence, Quotation quotation) {
        int end = sentence.span().end();
        return quotation.outer().end() >= end
                || text.substring(quotation.outer().end(), end).strip().length() <= 1;
    }
}
