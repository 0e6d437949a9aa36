package org.chancery.model;

import java.time.LocalDate;
import java.util.List;

/**
 * An article with its sentences.
 *
 * @param article the article
 * @param dateline what stands before the first sentence, or null
 * @param anchor the day that relative dates count from: the article's, else the dateline's; null where neither is known
 * @param sentences in the order of the text; a headline is a sentence of its own
 */
public record AnnotatedArticle(Article article, Dateline dateline, LocalDate anchor, List<Sentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
