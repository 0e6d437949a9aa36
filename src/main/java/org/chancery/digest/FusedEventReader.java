package org.chancery.digest;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Neighbourhood;
import org.chancery.excerpt.Period;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Reads events as all articles together tell them; the words are those of the first report. */
final class FusedEventReader {
    private final Excerpt excerpt;

    FusedEventReader(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    EventFact read(Node event) {
        Neighbourhood near = excerpt.neighbourhood().with(event);
        GraphReader graph = near.graph();
        for (Node argument : graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT)) {
            near.with(argument).with(graph.object(argument, Vocabulary.FILLER));
        }
        Node report = graph.object(event, FusionTerms.FOUNDED_ON);
        near.with(report);
        graph.objects(report, Vocabulary.HAS_EVIDENCE).forEach(near::with);
        Node article = graph.object(report, Vocabulary.ARTICLE);
        near.with(article);
        return new EventFactReader(graph, near)
                .read(
                        event,
                        new Telling(
                                report,
                                period(event, graph),
                                count(event, FusionTerms.INDEPENDENT_SOURCES, graph),
                                count(event, FusionTerms.REPORTS, graph),
                                graph.value(article, DCTerms.identifier.asNode())));
    }

    private static Period period(Node event, GraphReader graph) {
        return new Period(
                graph.value(event, Standards.EARLIEST_BEGIN),
                graph.value(event, Standards.LATEST_END),
                graph.value(event, FusionTerms.FIRST_REPORTED));
    }

    private static int count(Node event, Node property, GraphReader graph) {
        return Objects.requireNonNullElse(graph.number(event, property), 1);
    }
}
