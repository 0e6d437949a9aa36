package org.chancery.fusion;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.store.Pending;

/** Which things are looked up under which keys. */
final class BlockIndex {
    private final Pending pending;
    private final Node graph;

    BlockIndex(Pending pending, FusedGraphs graphs) {
        this.pending = pending;
        graph = graphs.index();
    }

    Set<String> keys(Node thing) {
        Set<String> keys = new TreeSet<>();
        pending.objects(graph, thing, FusionTerms.BLOCK_KEY).forEach(key -> keys.add(key.getLiteralLexicalForm()));
        return keys;
    }

    /** What is found under the key; under that of a span of days also what is found beside it. */
    List<Node> things(String key) {
        return SpanKey.near(key).stream()
                .flatMap(each -> pending.subjects(graph, FusionTerms.BLOCK_KEY, literal(each)).stream())
                .toList();
    }

    /** Whether something is found under {@code key}. */
    boolean isUsed(String key) {
        return !things(key).isEmpty();
    }

    /**
     * Lets a thing be found under these keys and no other.
     *
     * @return whether it was found under others before
     */
    boolean put(Node thing, Set<String> keys) {
        Set<String> before = keys(thing);
        for (String old : before) {
            if (!keys.contains(old)) {
                pending.remove(graph, thing, FusionTerms.BLOCK_KEY, literal(old));
            }
        }
        keys.forEach(key -> pending.add(graph, thing, FusionTerms.BLOCK_KEY, literal(key)));
        return !before.equals(keys);
    }

    private static Node literal(String key) {
        return SpanKey.isOne(key)
                ? NodeFactory.createLiteralDT(key, XSDDatatype.XSDinteger)
                : NodeFactory.createLiteralString(key);
    }
}
