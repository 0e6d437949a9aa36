package org.chancery.extraction.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotation;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.Stretches;
import org.chancery.syntax.Word;

/** A dash and a name that close a quote: "…" — Ada Hill. */
final class SignatureCue implements CueReader {
    private static final Pattern DASHES = Pattern.compile("[―—–-]+");

    private final Quotations quotations;
    private final Stretches stretches;
    private final StatementBuilder builder;

    SignatureCue(String text, Quotations quotations, StatementBuilder builder) {
        this.quotations = quotations;
        this.stretches = new Stretches(text);
        this.builder = builder;
    }

    @Override
    public boolean knows(Word word) {
        return DASHES.matcher(word.form()).matches();
    }

    @Override
    public Optional<DraftStatement> read(Word dash) {
        Quotation before = quotations.endingBefore(dash.span().begin());
        Word last = nameEnd(dash);
        boolean closes =
                last.follows(dash) && (!last.next().exists() || last.next().isTagged("."));
        if (before == null || before.paragraph() != dash.tree().sentence().paragraph() || !closes) {
            return Optional.empty();
        }
        Content content = new Content(dash, stretches.trim(List.of(before.inner())));
        return builder.statement(List.of(last), "Asserts", content, true);
    }

    /** The last word of the name behind {@code dash}; the dash where there is none. */
    private static Word nameEnd(Word dash) {
        Word last = dash;
        while (last.next().isProperNoun()) {
            last = last.next();
        }
        return last;
    }
}
