package org.chancery.shortlist;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.tdb2.store.NodeId;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** The words by which reports tell events; within a transaction. */
final class Quotes {
    private final Quads quads;
    private final NodeId evidence;
    private final NodeId start;
    private final NodeId exact;

    Quotes(Quads quads) {
        this.quads = quads;
        this.evidence = quads.number(Vocabulary.HAS_EVIDENCE);
        this.start = quads.number(Standards.START);
        this.exact = quads.number(Standards.EXACT);
    }

    /** In the order of the text; empty where there are none. */
    String of(NodeId report) {
        SortedMap<Integer, String> passages = new TreeMap<>();
        if (report != null) {
            quads.values(NodeId.NodeIdAny, report, evidence, passage -> add(passage, passages));
        }
        return passages.values().stream().distinct().collect(Collectors.joining(" … "));
    }

    private void add(NodeId passage, SortedMap<Integer, String> passages) {
        quads.values(
                NodeId.NodeIdAny,
                passage,
                start,
                at -> quads.values(
                        NodeId.NodeIdAny,
                        passage,
                        exact,
                        words -> passages.put(
                                quads.integer(at),
                                quads.nodes().getNodeForNodeId(words).getLiteralLexicalForm())));
    }
}
