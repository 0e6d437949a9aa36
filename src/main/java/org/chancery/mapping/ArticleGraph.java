package org.chancery.mapping;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.chancery.model.Entity;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;

/** The graph of one article while it is being written, with what every kind of fact needs: nodes, names, evidence. */
final class ArticleGraph {
    private final ArticleIris iris;
    private final QuadCollector quads;
    private final Map<String, String> names;

    ArticleGraph(IriMinter minter, Extraction extraction) {
        iris = minter.article(extraction.article().id());
        quads = new QuadCollector(iris.graph());
        names = extraction.entities().stream().collect(toMap(Entity::id, Entity::name, (first, second) -> first));
    }

    ArticleIris iris() {
        return iris;
    }

    /** A fact or a part of one; null where the id is null. */
    Node fact(String id) {
        return id == null ? null : iris.fact(id);
    }

    /** Null where the id is null. */
    Node entity(String id) {
        return id == null ? null : iris.entity(id);
    }

    /** Null where the entity is not among those of the article. */
    String nameOf(String entity) {
        return names.get(entity);
    }

    Description describe(Node subject) {
        return quads.describe(subject);
    }

    /** A node that is a source of facts or a fact: it names its article and its words. */
    Description describeFact(Node subject, List<Evidence> evidence) {
        return describe(subject)
                .links(Vocabulary.HAS_EVIDENCE, evidence(evidence))
                .link(Vocabulary.ARTICLE, iris.article());
    }

    List<Node> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    /** Writes where the words stand; null gives null. */
    Node evidence(Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        Node selector = describe(iris.selector(evidence))
                .a(Standards.TEXT_POSITION_SELECTOR)
                .a(Standards.TEXT_QUOTE_SELECTOR)
                .number(Standards.START, evidence.begin())
                .number(Standards.END, evidence.end())
                .text(Standards.EXACT, evidence.quote())
                .node();
        return describe(iris.evidence(evidence))
                .a(Vocabulary.EVIDENCE)
                .link(Standards.HAS_SOURCE, iris.article())
                .link(Standards.HAS_SELECTOR, selector)
                .number(Vocabulary.SENTENCE, evidence.sentence())
                .node();
    }

    void sendTo(StreamRDF sink) {
        quads.sendTo(sink);
    }
}
