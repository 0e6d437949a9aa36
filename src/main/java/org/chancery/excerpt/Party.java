package org.chancery.excerpt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.EntityKind;
import org.chancery.query.Folding;

/**
 * Somebody or something that has a name and plays a part: a person, a state, a body, a place. What is not known is
 * null.
 *
 * @param id IRI
 * @param name e.g. {@code Anna Berg}
 * @param code ISO 3166-1 alpha-3 of the state that it is or belongs to, or the code of an organisation
 * @param sector e.g. {@code GOV}
 * @param wikidata item, e.g. {@code Q42}
 * @param belongsTo names of the bodies and the state that it belongs to, nearest first
 */
public record Party(
        String id, String name, EntityKind kind, String code, String sector, String wikidata, List<String> belongsTo) {
    private static final int LONGEST_CHAIN = 5;

    /**
     * What the graphs say of an entity.
     *
     * @param entity null for nobody: then nothing is known
     */
    public static Party of(Node entity, GraphReader graph) {
        List<Node> chain = chain(entity, graph);
        return new Party(
                entity == null ? null : entity.toString(),
                graph.value(entity, RDFS.Nodes.label),
                kind(entity, graph),
                chain.stream()
                        .map(each -> ownCode(each, graph))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                graph.value(entity, Vocabulary.SECTOR),
                wikidata(entity, graph),
                chain.stream()
                        .skip(1)
                        .map(each -> graph.value(each, RDFS.Nodes.label))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * The same, acting in an office.
     *
     * @param tenure null for none; where it is not known what somebody belongs to, the body whose office it is tells
     */
    public static Party of(Node entity, Node tenure, GraphReader graph) {
        Party party = of(entity, graph);
        Party body = of(graph.object(tenure, Standards.ORGANIZATION), graph);
        return party.code() != null || body.name() == null ? party : party.belongingTo(body);
    }

    /** The same, under the IRI and the name by which all articles together know it. */
    Party knownAs(Party other) {
        boolean placed = other.code() != null || code == null;
        return new Party(
                other.id(),
                other.name() == null ? name : other.name(),
                other.kind() == null ? kind : other.kind(),
                placed ? other.code() : code,
                other.sector() == null ? sector : other.sector(),
                other.wikidata(),
                placed && !other.belongsTo().isEmpty() ? other.belongsTo() : belongsTo);
    }

    private Party belongingTo(Party body) {
        List<String> names =
                Stream.concat(Stream.of(body.name()), body.belongsTo().stream()).toList();
        return new Party(id, name, kind, body.code(), sector, wikidata, belongsTo.isEmpty() ? names : belongsTo);
    }

    /** Its name; without one, the end of its IRI. */
    public String label() {
        return name != null ? name : id.substring(id.lastIndexOf('/') + 1);
    }

    /** Each of them once, by identity, in their order. */
    public static List<Party> once(Stream<Party> parties) {
        Map<String, Party> once = new LinkedHashMap<>();
        parties.forEach(party -> once.putIfAbsent(party.id(), party));
        return List.copyOf(once.values());
    }

    /** Whether it can act, as far as it is known. */
    public boolean isAgent() {
        return kind != null && kind.isAgent();
    }

    /** Whether {@code wanted} is in its name or in that of what it belongs to, or is its code. */
    public boolean isCalled(String wanted) {
        return wanted.equalsIgnoreCase(code)
                || Stream.concat(Stream.ofNullable(name), belongsTo.stream())
                        .anyMatch(each -> Folding.contains(each, wanted));
    }

    /** The entity, what it belongs to, what that belongs to. */
    private static List<Node> chain(Node entity, GraphReader graph) {
        List<Node> chain = new ArrayList<>();
        for (Node next = entity;
                next != null && chain.size() < LONGEST_CHAIN && !chain.contains(next);
                next = graph.object(next, Vocabulary.AFFILIATED_WITH)) {
            chain.add(next);
        }
        return chain;
    }

    private static String ownCode(Node entity, GraphReader graph) {
        String state = graph.value(entity, Vocabulary.ISO_CODE);
        return state != null ? state : graph.value(entity, Vocabulary.CODE);
    }

    private static EntityKind kind(Node entity, GraphReader graph) {
        if (entity == null) {
            return null;
        }
        if (graph.hasType(entity, FusionTerms.FUSED_PERSON)) {
            return EntityKind.PERSON;
        }
        if (graph.hasType(entity, FusionTerms.FUSED_ORGANIZATION)) {
            return EntityKind.ORGANIZATION;
        }
        return Stream.of(EntityKind.values())
                .filter(kind -> graph.hasType(entity, Vocabulary.term(kind.term())))
                .findFirst()
                .orElse(null);
    }

    private static String wikidata(Node entity, GraphReader graph) {
        Node item = graph.object(entity, OWL.sameAs.asNode());
        return item != null && item.isURI() && item.getURI().startsWith(Standards.WIKIDATA)
                ? item.getURI().substring(Standards.WIKIDATA.length())
                : null;
    }
}
