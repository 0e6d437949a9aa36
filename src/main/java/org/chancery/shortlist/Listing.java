package org.chancery.shortlist;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Of what there is a list. */
enum Listing {
    FUSED_EVENT(FusionTerms.FUSED_EVENT),
    EVENT(Vocabulary.EVENT),
    STATEMENT(Vocabulary.STATEMENT),
    TENURE(Vocabulary.TENURE),
    ARTICLE(Standards.NEWS_ARTICLE),
    /** The graph of an article. */
    GRAPH(Standards.NEWS_ARTICLE);

    private final Node type;

    Listing(Node type) {
        this.type = type;
    }

    /** The class of what is listed. */
    Node type() {
        return type;
    }

    /** Whether there is a list of what is of this class. */
    static boolean isListed(Node type) {
        return Arrays.stream(values()).anyMatch(listing -> listing.type.equals(type));
    }

    /** Of what a query's head says: {@code fused event}. */
    static Listing of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
