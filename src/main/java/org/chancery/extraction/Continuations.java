package org.chancery.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** Gives a statement the quotes behind it that nobody else says: "…," he said. "…" */
final class Continuations {
    private final String text;
    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final Set<Quotation> claimed = new HashSet<>();

    Continuations(String text, List<Sentence> sentences, Quotations quotations) {
        this.text = text;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** {@code statements}, those longer that go on. */
    List<DraftStatement> extend(List<DraftStatement> statements) {
        for (Quotation quotation : quotations.all()) {
            if (statements.stream().anyMatch(statement -> touches(statement, quotation))) {
                claimed.add(quotation);
            }
        }
        List<DraftStatement> extended = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            DraftStatement statement = statements.get(i);
            boolean last = i + 1 == statements.size() || statements.get(i + 1).sentence() != statement.sentence();
            extended.add(last && statement.asserted() && !isQuoted(statement) ? extend(statement) : statement);
        }
        return extended;
    }

    private static boolean touches(DraftStatement statement, Quotation quotation) {
        return statement.content().stream().anyMatch(part -> part.overlaps(quotation.inner()));
    }

    private boolean isQuoted(DraftStatement statement) {
        Span cue = sentences.get(statement.sentence()).token(statement.cue()).span();
        return quotations.around(cue) != null;
    }

    private DraftStatement extend(DraftStatement statement) {
        List<Span> parts = new ArrayList<>(statement.content());
        Sentence sentence = sentences.get(statement.sentence());
        Span last = parts.get(parts.size() - 1);
        int position = Math.max(end(sentence), last.end());
        Quotation next = next(position, sentence.paragraph());
        Quotation within = quotations.all().stream()
                .filter(quotation -> quotation.inner().overlaps(last))
                .reduce((one, other) -> other)
                .orElse(null);
        if (next == null && within != null && within.outer().end() >= position) {
            next = quotations.continuation(within);
        }
        while (next != null && claimed.add(next)) {
            parts.add(ContentParts.trim(next.inner(), text));
            Quotation more = next(next.outer().end(), next.paragraph());
            next = more != null ? more : quotations.continuation(next);
        }
        return parts.size() == statement.content().size() ? statement : statement.with(parts, true);
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
        while (end > sentence.span().begin() + 1
                && ("“\"' ".indexOf(text.charAt(end - 1)) >= 0)
                && (text.charAt(end - 1) == ' '
                        || text.charAt(end - 1) == '“'
                        || Character.isWhitespace(text.charAt(end - 2)))) {
            end--;
        }
        return end;
    }
}
