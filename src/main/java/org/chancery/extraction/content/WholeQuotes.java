package org.chancery.extraction.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;

/**
 * A quote that begins in what is said, or right behind it, is said whole: "called it a 'bad idea'". What "…, according
 * to Kyodo" at the end tells is who reports it.
 */
public final class WholeQuotes {
    private static final Pattern SOURCE = Pattern.compile(",? according to [^,\"“”]*$");

    private final String text;
    private final Quotations quotations;
    private final Stretches stretches;

    public WholeQuotes(String text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
        this.stretches = new Stretches(text);
    }

    /** {@code content} with the whole of the quotes that begin in it or right behind it. */
    public Content complete(Content content) {
        Content whole = content.each(part -> withoutSource(completed(part)));
        return whole.with(stretches.trim(whole.parts()));
    }

    private Span completed(Span part) {
        Span whole = part;
        for (Quotation quotation : quotations.endingBehind(part.begin())) {
            if (quotation.outer().begin() > whole.end() + 1) {
                return whole;
            }
            boolean begins = part.begin() <= quotation.inner().begin()
                    && quotation.outer().begin() < whole.end();
            if ((begins || adjoins(quotation, whole))
                    && whole.end() < quotation.outer().end()) {
                whole = new Span(part.begin(), quotation.outer().end());
            }
        }
        return whole;
    }

    private boolean adjoins(Quotation quotation, Span span) {
        int begin = quotation.outer().begin();
        return begin == span.end() + 1 && text.charAt(span.end()) == ' ';
    }

    private Span withoutSource(Span part) {
        Matcher matcher = SOURCE.matcher(part.of(text));
        return matcher.find() && matcher.start() > 0 ? new Span(part.begin(), part.begin() + matcher.start()) : part;
    }
}
