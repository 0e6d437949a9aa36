package org.chancery.mapping;

import org.chancery.model.Article;

/** Tells whether an article is still the same: a new hash means that its facts must be read again. */
public final class ContentHash {
    private ContentHash() {}

    /** SHA-256 of id, text, title and day (else month), in lower-case hex. */
    public static String of(Article article) {
        Object date = article.published() == null ? article.publishedIn() : article.published();
        String day = date == null ? null : date.toString();
        return Sha256.hex(article.id(), article.text(), article.title(), day);
    }
}
