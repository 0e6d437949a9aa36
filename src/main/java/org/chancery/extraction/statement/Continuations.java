package org.chancery.extraction.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.extraction.content.Quotation;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.Stretches;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Gives a statement the quotes behind it that nobody else says: "…," he said. "…" */
final class Continuations {
    private final String text;
    private final Quotations quotations;
    private final Stretches stretches;
    private final Set<Quotation> claimed = new HashSet<>();

    Continuations(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
        this.stretches = new Stretches(text);
    }

    /** {@code statements}, those longer that go on. */
    List<DraftStatement> extend(List<DraftStatement> statements) {
        claim(statements);
        List<DraftStatement> extended = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            DraftStatement statement = statements.get(i);
            boolean last = i + 1 == statements.size() || statements.get(i + 1).sentence() != statement.sentence();
            extended.add(last && isOpen(statement) ? extend(statement) : statement);
        }
        return extended;
    }

    /** Notes the quotes that a statement holds already. */
    private void claim(List<DraftStatement> statements) {
        statements.stream()
                .flatMap(statement -> statement.content().parts().stream())
                .flatMap(quotations::overlapping)
                .forEach(claimed::add);
    }

    /** Whether it may go on: one that stands in a quote ends in it. */
    private boolean isOpen(DraftStatement statement) {
        return statement.asserted() && !quotations.hold(statement.cue().span());
    }

    private DraftStatement extend(DraftStatement statement) {
        List<Span> parts = new ArrayList<>(statement.content().parts());
        Quotation next = first(statement);
        while (next != null && claimed.add(next)) {
            stretches.trim(next.inner()).ifPresent(parts::add);
            Quotation more = next(next.outer().end(), next.paragraph());
            next = more != null ? more : quotations.continuation(next);
        }
        boolean same = parts.size() == statement.content().parts().size();
        return same ? statement : statement.with(parts, true);
    }

    /** The quote that goes on behind the sentence of {@code statement}, or null. */
    private Quotation first(DraftStatement statement) {
        Sentence sentence = statement.cue().tree().sentence();
        Span last = statement.content().last();
        int position = Math.max(end(sentence), last.end());
        Quotation next = next(position, sentence.paragraph());
        Quotation within = quotations.overlapping(last).findFirst().orElse(null);
        boolean open = next == null && within != null && within.outer().end() >= position;
        return open ? quotations.continuation(within) : next;
    }

    private Quotation next(int position, int paragraph) {
        Quotation next = quotations.goingOn(position);
        return next != null && next.paragraph() == paragraph && endsSentence(next) ? next : null;
    }

    private boolean endsSentence(Quotation quotation) {
        return ".?!…”\"'—-".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0;
    }

    /** Where the sentence ends, without the mark of a quote that opens behind it. */
    private int end(Sentence sentence) {
        int end = sentence.span().end();
        while (end > sentence.span().begin() + 1 && opensQuote(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean opensQuote(int at) {
        char mark = text.charAt(at);
        return mark == ' ' || mark == '“' || "\"'".indexOf(mark) >= 0 && Character.isWhitespace(text.charAt(at - 1));
    }
}
