package org.chancery.mapping;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Event;
import org.chancery.model.Facet;

/** What is reported to be done, by whom, when, and on whose word. */
final class EventMapper {
    private EventMapper() {}

    static void write(Event event, ArticleGraph graph) {
        Node type = Vocabulary.term(event.type());
        NodeDescription node = graph.describeFact(graph.fact(event.id()), event.evidence())
                .a(Vocabulary.EVENT)
                .a(type)
                .link(Standards.EVENT_TYPE, type)
                .label(EventLabel.of(event, graph))
                .link(Vocabulary.STATUS, Vocabulary.term(event.status().term()))
                .link(Vocabulary.CERTAINTY, Vocabulary.term(event.certainty().term()))
                .link(Vocabulary.POLARITY, Vocabulary.term(event.polarity().term()))
                .decimal(Vocabulary.CONFIDENCE, event.confidence())
                .link(Vocabulary.TIME, TimeMapper.write(event.time(), event.id(), graph))
                .links(Vocabulary.FORMER_TIME, TimeMapper.former(event, graph))
                .links(Vocabulary.TRIGGER, graph.evidence(event.trigger()));
        if (event.entry() != null) {
            node.link(Vocabulary.LEXICAL_ENTRY, Vocabulary.lexiconEntry(event.entry()));
        }
        TimeMapper.stamp(event.time(), node);
        writeArguments(event, node, graph);
        writeFacets(Vocabulary.MODE, event, event.modes(), node, graph);
        writeFacets(Vocabulary.CONTEXT, event, event.contexts(), node, graph);
        writeAttributions(event, node, graph);
    }

    private static void writeArguments(Event event, NodeDescription node, ArticleGraph graph) {
        EvidencePaths names = new EvidencePaths();
        for (Argument argument : event.arguments()) {
            Node role = Vocabulary.term(argument.role().term());
            Node filler = filler(argument, graph);
            String id = names.next(event.id() + "/" + argument.role().term(), argument.evidence());
            node.link(role, filler).link(Vocabulary.ARGUMENT_OF_EVENT, graph.fact(id));
            graph.describe(graph.fact(id))
                    .link(Vocabulary.ROLE, role)
                    .link(Vocabulary.FILLER, filler)
                    .link(Vocabulary.CAPACITY, graph.fact(argument.tenure()))
                    .text(Vocabulary.REASON, argument.reason())
                    .text(Vocabulary.QUALIFIER, argument.qualifier())
                    .link(Vocabulary.HAS_EVIDENCE, graph.evidence(argument.evidence()));
        }
    }

    /** Null where nothing but words fills the role. */
    private static Node filler(Argument argument, ArticleGraph graph) {
        return argument.entity() != null ? graph.entity(argument.entity()) : graph.fact(argument.event());
    }

    private static void writeFacets(
            Node property, Event event, List<Facet> facets, NodeDescription node, ArticleGraph graph) {
        EvidencePaths names = new EvidencePaths();
        for (Facet facet : facets) {
            Node term = Vocabulary.term(facet.term());
            Node id = graph.fact(names.next(event.id() + "/" + property.getLocalName(), facet.evidence()));
            node.link(property, term).link(Vocabulary.FACET_OF_EVENT, id);
            graph.describe(id)
                    .link(Vocabulary.VALUE, term)
                    .link(Vocabulary.HAS_EVIDENCE, graph.evidence(facet.evidence()));
        }
    }

    private static void writeAttributions(Event event, NodeDescription node, ArticleGraph graph) {
        EvidencePaths names = new EvidencePaths();
        for (Attribution attribution : event.accordingTo()) {
            Node source = graph.entity(attribution.entity());
            Node id = graph.fact(names.next(event.id() + "/attribution", attribution.evidence()));
            node.link(Vocabulary.ACCORDING_TO, source).link(Vocabulary.ATTRIBUTION_OF_EVENT, id);
            graph.describe(id)
                    .link(Vocabulary.SOURCE, source)
                    .link(Vocabulary.REPORTED_IN, graph.fact(attribution.statement()))
                    .link(Vocabulary.HAS_EVIDENCE, graph.evidence(attribution.evidence()));
        }
    }
}
