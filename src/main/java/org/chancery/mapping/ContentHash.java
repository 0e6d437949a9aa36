package org.chancery.mapping;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.Reading;

/** Tells whether an article is still the same: a new hash means that its facts must be read again. */
public final class ContentHash {
    private ContentHash() {}

    /** The same with what other readers than the rules gave the facts, where there are any. */
    public static String of(Article article, List<Reading> readings) {
        if (readings.isEmpty()) {
            return of(article);
        }
        List<String> parts = new ArrayList<>(List.of(of(article)));
        readings.forEach(reading -> {
            parts.add(reading.reader());
            parts.add(reading.version());
        });
        return Sha256.hex(parts.toArray(String[]::new));
    }

    /** SHA-256 of id, text, title and day (else month), in lower-case hex. */
    public static String of(Article article) {
        Object date = article.published() == null ? article.publishedIn() : article.published();
        String day = date == null ? null : date.toString();
        return Sha256.hex(article.id(), article.text(), article.title(), day);
    }
}
