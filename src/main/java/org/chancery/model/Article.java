package org.chancery.model;

import java.io.Serializable;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One article as it came in. Its text is the text that all offsets refer to, and it is never changed.
 *
 * @param id the input's own name for it, not empty; the same id means the same article
 * @param text what is read, not null
 * @param title the headline where the input gives it apart from the text, or null
 * @param published the day of publication where the input gives it, or null
 * @param source the outlet, or null
 * @param url where it was published, or null
 * @param language BCP 47 tag where the input gives it, or null
 * @param author names with a comma between them, or null
 * @param modified the day of the last change where the input gives it, or null
 * @param publishedIn the month of publication where the input gives no day but a month, or null
 */
public record Article(
        String id,
        String text,
        String title,
        LocalDate published,
        String source,
        URI url,
        String language,
        String author,
        LocalDate modified,
        YearMonth publishedIn)
        implements Serializable {
    public Article {
        Objects.requireNonNull(text, "text");
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** An article of whose author and changes nothing is known. */
    public Article(String id, String text, String title, LocalDate published, String source, URI url, String language) {
        this(id, text, title, published, source, url, language, null, null, null);
    }

    /** The same in the language of this tag. */
    public Article in(String tag) {
        return new Article(id, text, title, published, source, url, tag, author, modified, publishedIn);
    }

    /** An article of which nothing but the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, text, null, null, null, null, null);
    }
}
