package org.chancery.extraction.content.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extraction.content.Content;
import org.chancery.model.Span;

/** The dateline that opens a paragraph is not said: "LIMA, Peru, May 3 (Andina) - It will leave, she said". */
final class WithoutDateline implements ContentRule {
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}{2}[\\p{Lu} .'’/-]*(?:, [\\p{L} .-]+)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}"
                    + "(?: ?, ?\\d{4})*(?: ?\\([^)]{2,20}\\))?(?: ?[-–—]+)? ");

    private final String text;

    WithoutDateline(String text) {
        this.text = text;
    }

    @Override
    public Content apply(Content content) {
        Span part = content.first();
        Matcher dateline = DATELINE.matcher(part.of(text));
        return dateline.find() && dateline.end() < part.end() - part.begin()
                ? content.withFirst(new Span(part.begin() + dateline.end(), part.end()))
                : content;
    }
}
