package org.chancery.mapping;

import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Says things of one node, one after the other; what is null is not said. */
final class NodeDescription {
    private final QuadCollector graph;
    private final Node subject;

    NodeDescription(QuadCollector graph, Node subject) {
        this.graph = graph;
        this.subject = subject;
    }

    Node node() {
        return subject;
    }

    NodeDescription a(Node type) {
        return link(RDF.Nodes.type, type);
    }

    NodeDescription link(Node property, Node object) {
        if (object != null) {
            graph.add(subject, property, object);
        }
        return this;
    }

    NodeDescription links(Node property, Iterable<Node> objects) {
        objects.forEach(object -> link(property, object));
        return this;
    }

    NodeDescription label(String words) {
        return english(RDFS.Nodes.label, words);
    }

    NodeDescription english(Node property, String words) {
        return link(property, words == null ? null : NodeFactory.createLiteralLang(words, "en"));
    }

    NodeDescription text(Node property, String words) {
        return link(property, words == null ? null : NodeFactory.createLiteralString(words));
    }

    NodeDescription day(Node property, LocalDate day) {
        return link(property, day == null ? null : NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    NodeDescription month(Node property, YearMonth month) {
        return link(
                property,
                month == null ? null : NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth));
    }

    NodeDescription number(Node property, int number) {
        return link(property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    NodeDescription decimal(Node property, Double number) {
        return link(
                property,
                number == null ? null : NodeFactory.createLiteralDT(number.toString(), XSDDatatype.XSDdecimal));
    }

    NodeDescription truth(Node property, boolean truth) {
        return link(property, NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
    }
}
