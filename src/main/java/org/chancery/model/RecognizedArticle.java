package org.chancery.model;

import java.util.List;

/**
 * An article with its names, offices and agent nouns.
 *
 * @param annotated the article
 * @param labels in the order of the text; no two of them overlap
 */
public record RecognizedArticle(AnnotatedArticle annotated, List<Label> labels) {
    public RecognizedArticle {
        labels = List.copyOf(labels);
    }
}
