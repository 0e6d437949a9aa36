package org.chancery.extraction.content.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.content.Content;
import org.chancery.model.Span;

/** Of what it is said stands before the quote, and is not said: "said of the offer, 'It is late'". */
final class WithoutMatter implements ContentRule {
    private static final Pattern MATTER = Pattern.compile("^(?:of|about) [^\"“”]{2,80}, (?=[\"“])");

    private final String text;

    WithoutMatter(String text) {
        this.text = text;
    }

    @Override
    public Content apply(Content content) {
        Span part = content.first();
        Matcher matter = MATTER.matcher(part.of(text));
        boolean next = content.wordBeginning(part) == content.cue().next();
        return next && matter.find() ? content.withFirst(new Span(part.begin() + matter.end(), part.end())) : content;
    }
}
