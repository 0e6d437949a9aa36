package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Vocabulary;

/** Names and kinds of those who take part, each looked up once; within a transaction. */
final class Actors {
    private static final String PERSON = "Person";
    private static final String OTHERS = "Organization";

    private final Quads quads;
    private final NodeId reference;
    private final NodeId label;
    private final NodeId type;
    private final List<NodeId> fused;
    private final Map<NodeId, String> kinds = new LinkedHashMap<>();
    private final Map<NodeId, Optional<Node>> names = new HashMap<>();
    private final Map<NodeId, String> kindsOf = new HashMap<>();

    Actors(Quads quads, Node reference) {
        this.quads = quads;
        this.reference = quads.number(reference);
        this.label = quads.number(RDFS.Nodes.label);
        this.type = quads.number(RDF.Nodes.type);
        this.fused = List.of(quads.number(FusionTerms.FUSED_PERSON), quads.number(FusionTerms.FUSED_ORGANIZATION));
        kinds.put(quads.number(FusionTerms.FUSED_PERSON), PERSON);
        for (String kind : List.of(PERSON, "State", "Government")) {
            kinds.put(quads.number(Vocabulary.term(kind)), kind);
        }
    }

    Node node(NodeId who) {
        return quads.nodes().getNodeForNodeId(who);
    }

    /** Person, State, Government or Organization. */
    String kind(NodeId who) {
        return kindsOf.computeIfAbsent(
                who,
                id -> kinds.keySet().stream()
                        .filter(kind -> quads.isOfType(id, type, kind))
                        .findFirst()
                        .map(kinds::get)
                        .orElse(OTHERS));
    }

    /** As what was known before or all articles together call them. */
    Optional<Node> name(NodeId who) {
        return names.computeIfAbsent(who, id -> {
            List<NodeId> labels = new ArrayList<>();
            quads.values(reference, id, label, labels::add);
            if (labels.isEmpty() && fused.stream().anyMatch(kind -> quads.isOfType(id, type, kind))) {
                quads.values(NodeId.NodeIdAny, id, label, labels::add);
            }
            return labels.stream().findFirst().map(this::node);
        });
    }
}
