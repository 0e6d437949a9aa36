package org.chancery.network;

import java.util.stream.Stream;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.Excerpt;

/** What each article says by itself: an event that three articles tell is three. */
record ArticleFacts(Excerpt excerpt) implements FactSource {
    @Override
    public Stream<Facts> facts() {
        return excerpt.articles().map(ArticleFacts::facts);
    }

    private static Facts facts(ArticleExcerpt article) {
        return new Facts(new EventFactReader(article).read(), new StatementFactReader(article).read());
    }
}
