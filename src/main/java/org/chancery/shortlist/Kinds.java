package org.chancery.shortlist;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;

/** What a term of the ontology is a kind of, by names without case; within a transaction. */
final class Kinds {
    private final DatasetGraph dataset;
    private final Node reference;
    private final Map<Node, Set<String>> known = new ConcurrentHashMap<>();

    Kinds(DatasetGraph dataset, Node reference) {
        this.dataset = dataset;
        this.reference = reference;
    }

    /** Whether the term is one of those names, or a class below one. */
    boolean isOne(Node term, Set<String> names) {
        return above(term).stream().anyMatch(names::contains);
    }

    private Set<String> above(Node term) {
        Set<String> names = known.get(term);
        if (names == null) {
            names = new HashSet<>(Set.of(name(term)));
            for (var quads = dataset.find(reference, term, RDFS.Nodes.subClassOf, Node.ANY); quads.hasNext(); ) {
                Node parent = quads.next().getObject();
                if (parent.isURI()) {
                    names.addAll(above(parent));
                }
            }
            known.put(term, names);
        }
        return names;
    }

    private static String name(Node term) {
        return term.toString().replaceFirst("^.*[/#]", "").toLowerCase(Locale.ROOT);
    }
}
