package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.chancery.query.Folding;

/**
 * The terms by which facts can be asked for, each once, by numbers: names and words without case and accents, and IRIs.
 */
final class Words {
    private final NodeTable nodes;
    private final Map<NodeId, Integer> numbers = new HashMap<>();
    private final List<NodeId> ids = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    Words(NodeTable nodes) {
        this.nodes = nodes;
    }

    /** The number of a term that is there now. */
    int number(NodeId term) {
        return numbers.computeIfAbsent(term, id -> {
            Node node = nodes.getNodeForNodeId(id);
            texts.add(node.isLiteral() ? Folding.of(node.getLiteralLexicalForm()) : "");
            ids.add(id);
            return texts.size() - 1;
        });
    }

    /** The term of this number. */
    NodeId id(int number) {
        return ids.get(number);
    }

    /** Those whose text is as wanted; all where nothing is typed. */
    BitSet having(Predicate<String> wanted) {
        BitSet found = new BitSet(texts.size());
        for (int number = 0; number < texts.size(); number++) {
            if (wanted.test(texts.get(number))) {
                found.set(number);
            }
        }
        return found;
    }

    /** The term itself, if any fact has it. */
    BitSet only(NodeId term) {
        BitSet found = new BitSet();
        Integer number = numbers.get(term);
        if (number != null) {
            found.set(number);
        }
        return found;
    }
}
