package org.chancery.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * The classes that a graph does not write, since a property's range or domain tells them: those of the parts of facts.
 */
final class PartClasses {
    private static final Node PART = Vocabulary.term("Part");

    private final Map<Node, Node> ofSubject;
    private final Map<Node, Node> ofObject;

    PartClasses(Graph ontology) {
        Set<Node> parts = below(PART, ontology);
        ofSubject = classes(RDFS.Nodes.domain, parts, ontology);
        ofSubject.put(Standards.EXACT, Vocabulary.term("Evidence"));
        ofObject = classes(RDFS.Nodes.range, parts, ontology);
    }

    private static Set<Node> below(Node above, Graph ontology) {
        Set<Node> classes = new HashSet<>();
        ontology.find(Node.ANY, RDFS.Nodes.subClassOf, above).forEachRemaining(triple -> {
            classes.add(triple.getSubject());
            classes.addAll(below(triple.getSubject(), ontology));
        });
        return classes;
    }

    private static Map<Node, Node> classes(Node side, Set<Node> parts, Graph ontology) {
        Map<Node, Node> classes = new HashMap<>();
        ontology.find(Node.ANY, side, Node.ANY)
                .filterKeep(triple -> parts.contains(triple.getObject()))
                .forEachRemaining(triple -> classes.put(triple.getSubject(), triple.getObject()));
        return classes;
    }

    /** Adds the classes of the parts that have none of their own. */
    void addTo(Graph graph) {
        List<Triple> said = graph.find().toList();
        Set<Triple> told = new HashSet<>();
        said.forEach(triple -> tell(triple.getSubject(), ofSubject.get(triple.getPredicate()), graph, told));
        told.forEach(graph::add);
        told.clear(); // what a part says itself goes before what leads to it: a fused event's argument fuses others
        said.forEach(triple -> tell(triple.getObject(), ofObject.get(triple.getPredicate()), graph, told));
        told.forEach(graph::add);
    }

    private static void tell(Node part, Node type, Graph graph, Set<Triple> told) {
        if (type != null && !part.isLiteral() && !graph.contains(part, RDF.Nodes.type, Node.ANY)) {
            told.add(Triple.create(part, RDF.Nodes.type, type));
        }
    }
}
