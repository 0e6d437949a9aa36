package org.chancery.excerpt;

import org.chancery.store.StoredArticle;

/**
 * An article with as much of its facts as is wanted.
 *
 * @param graph its wanted part, and what was known before
 */
public record ArticleExcerpt(StoredArticle article, GraphReader graph) {}
