package org.chancery.mapping;

import org.apache.jena.graph.Node;
import org.chancery.model.Tenure;

/** Who holds which office: a membership, and the post that it is in. */
final class TenureMapper {
    private TenureMapper() {}

    static void write(Tenure tenure, ArticleGraph graph) {
        Node body = graph.entity(tenure.of());
        NodeDescription node = graph.describeFact(graph.fact(tenure.id()), tenure.evidence())
                .a(Vocabulary.TENURE)
                .link(Standards.MEMBER, graph.entity(tenure.holder()))
                .link(Vocabulary.OFFICE_HELD, writeOffice(tenure, body, graph))
                .link(Standards.ORGANIZATION, body)
                .link(Vocabulary.MANNER, Vocabulary.term(tenure.manner().term()))
                .decimal(Vocabulary.CONFIDENCE, tenure.confidence())
                .day(Vocabulary.AS_OF, tenure.asOf())
                .link(Vocabulary.TIME, TimeMapper.write(tenure.time(), tenure.id(), graph))
                .link(Vocabulary.OPENED_BY, graph.fact(tenure.openedBy()))
                .link(Vocabulary.CLOSED_BY, graph.fact(tenure.closedBy()));
        TimeMapper.stamp(tenure.time(), node);
    }

    private static Node writeOffice(Tenure tenure, Node body, ArticleGraph graph) {
        String bodyName = graph.nameOf(tenure.of());
        return graph.describe(graph.office(tenure.office(), tenure.of()))
                .a(Vocabulary.OFFICE)
                .label(bodyName == null ? tenure.office() : tenure.office() + " of " + bodyName)
                .text(Vocabulary.OFFICE_NAME, tenure.office())
                .link(Standards.POST_IN, body)
                .node();
    }
}
