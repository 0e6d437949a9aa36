package org.chancery.mapping;

import org.apache.jena.graph.Node;
import org.chancery.model.Relation;

/** Links between events: a plain one to ask for, and a node that has the words. */
final class RelationMapper {
    private RelationMapper() {}

    static void write(Relation relation, ArticleGraph graph) {
        Node from = graph.fact(relation.from());
        Node to = graph.fact(relation.to());
        Node property = Vocabulary.term(relation.type().term());
        graph.describe(from).link(property, to);
        graph.describeFact(graph.fact(relation.id()), relation.evidence())
                .a(Vocabulary.RELATION)
                .link(Vocabulary.FROM, from)
                .link(Vocabulary.RELATION_BETWEEN, property)
                .link(Vocabulary.TO, to);
    }
}
