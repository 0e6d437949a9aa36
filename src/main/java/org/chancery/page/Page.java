package org.chancery.page;

import java.util.List;

/**
 * What a page holds.
 *
 * @param articles one, or the entries of a live blog as they stand there; none where the page is an index
 * @param isIndex whether the page is a list of articles that stand elsewhere, such as a section's front page
 */
public record Page(List<PageArticle> articles, boolean isIndex) {
    public Page {
        articles = List.copyOf(articles);
    }
}
