package org.chancery.cli;

import org.chancery.model.Outcome.Rejected;
import org.chancery.store.ArticleTriples;

/**
 * What became of an article on its way to the store: exactly one of both.
 *
 * @param triples what is to be stored, or null
 * @param rejected why there is nothing to store, or null
 */
record ArticleOutcome(ArticleTriples triples, Rejected rejected) {
    static ArticleOutcome of(ArticleTriples triples) {
        return new ArticleOutcome(triples, null);
    }

    static ArticleOutcome of(Rejected rejected) {
        return new ArticleOutcome(null, rejected);
    }
}
