package org.chancery.digest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.DataBag;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Neighbourhood;
import org.chancery.excerpt.Period;
import org.chancery.mapping.Vocabulary;

/**
 * The events and statements of a picture. An event that several articles tell is one, where the store has put the
 * articles together and at least one of those that tell it is wanted; else it is what one article says. Statements are
 * those of the articles, and whoever takes part in either is the one that all articles together know.
 */
public final class Digest {
    private final Excerpt excerpt;

    public Digest(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** Hands over all of them, some at a time, in the same order whenever it is asked. */
    public void forEach(Consumer<Facts> taker) {
        DataBag<String> fused = JsonBag.distinct();
        try {
            excerpt.articles().forEach(article -> taker.accept(facts(article, fused)));
            FusedEventReader reader = new FusedEventReader(excerpt);
            for (Iterator<String> events = fused.iterator(); events.hasNext(); ) {
                taker.accept(new Facts(List.of(reader.read(NodeFactory.createURI(events.next()))), List.of()));
            }
        } finally {
            fused.close();
        }
    }

    private Facts facts(ArticleExcerpt article, DataBag<String> fused) {
        Neighbourhood neighbourhood = excerpt.neighbourhood();
        GraphReader graph = article.graph();
        EventFactReader reader = new EventFactReader(graph, neighbourhood);
        List<EventFact> alone = new ArrayList<>();
        for (Node event : graph.instances(Vocabulary.EVENT)) {
            Node known = neighbourhood.fusedAs(event);
            if (known.equals(event)) {
                Period period = Period.of(event, article.article().published(), graph);
                alone.add(reader.read(
                        event,
                        new Telling(event, period, 1, 1, article.article().id())));
            } else {
                fused.add(known.getURI());
            }
        }
        return new Facts(alone, new StatementFactReader(article, neighbourhood).read());
    }
}
