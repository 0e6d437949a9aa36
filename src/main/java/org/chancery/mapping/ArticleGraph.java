package org.chancery.mapping;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;

/** The graph of one article while it is being written, with what every kind of fact needs: nodes, names, evidence. */
final class ArticleGraph {
    private final ArticleIris iris;
    private final QuadCollector quads;
    private final Map<String, String> names;
    private final Set<String> ownEntities;

    ArticleGraph(IriMinter minter, Extraction extraction) {
        iris = minter.article(extraction.article().id());
        quads = new QuadCollector(iris.graph());
        names = extraction.entities().stream().collect(toMap(Entity::id, Entity::name, (first, second) -> first));
        ownEntities = extraction.entities().stream()
                .filter(ArticleGraph::isOwn)
                .map(Entity::id)
                .collect(toSet());
    }

    /** Two articles may mean two by one name, unless the gazetteer has the one. */
    private static boolean isOwn(Entity entity) {
        return !entity.known() && (entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANIZATION);
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
        if (id == null) {
            return null;
        }
        return ownEntities.contains(id) ? iris.fact(id) : iris.entity(id);
    }

    /** The office of a state or body. */
    Node office(String name, String of) {
        return ownEntities.contains(of) ? iris.ownOffice(name, of) : iris.office(name, of);
    }

    /** Null where the entity is not among those of the article. */
    String nameOf(String entity) {
        return names.get(entity);
    }

    NodeDescription describe(Node subject) {
        return quads.describe(subject);
    }

    /** A node that is a source of facts or a fact: it names its article and its words. */
    NodeDescription describeFact(Node subject, List<Evidence> evidence) {
        evidence.forEach(words -> passage(iris.evidence(words), words).number(Vocabulary.SENTENCE, words.sentence()));
        return describe(subject)
                .links(Vocabulary.HAS_EVIDENCE, evidence(evidence))
                .link(Vocabulary.ARTICLE, iris.article());
    }

    List<Node> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    /** Writes where the words stand; null gives null. */
    Node evidence(Evidence evidence) {
        return evidence == null
                ? null
                : passage(iris.evidence(evidence), evidence).node();
    }

    /** Says where the words stand of what is itself a passage. */
    NodeDescription passage(Node subject, Evidence evidence) {
        return describe(subject).number(Standards.START, evidence.begin()).text(Standards.EXACT, evidence.quote());
    }

    void sendTo(StreamRDF sink) {
        quads.sendTo(sink);
    }
}
