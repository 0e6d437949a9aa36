package org.chancery.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.mapping.Vocabulary;

/**
 * What a person has laid down.
 *
 * @param verdict what is laid down: {@link FusionTerms#SAME} and the others of its class
 * @param of the fact or entity of an article that it is about
 * @param against the other one where it is about identity, or null
 * @param slot the property that is set right, or null
 * @param value what it is set to, or null
 * @param author who decided
 * @param date when
 * @param reason why
 */
public record Decision(
        Node verdict, Node of, Node against, Node slot, Node value, String author, LocalDate date, String reason) {
    static final Node DATE = DCTerms.date.asNode();

    public Decision {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
    }

    /** Its triples; the same decision has the same IRI on whatever day it is taken again. */
    public List<Triple> triples(FusedGraphs graphs) {
        Node node = graphs.iri("decision/" + Hash.of(verdict + " " + of + " " + against + " " + slot));
        List<Triple> triples = new ArrayList<>();
        add(triples, node, RDF.Nodes.type, FusionTerms.DECISION);
        add(triples, node, FusionTerms.VERDICT_OF, verdict);
        add(triples, node, FusionTerms.DECIDED_OF, of);
        add(triples, node, FusionTerms.DECIDED_AGAINST, against);
        add(triples, node, FusionTerms.SLOT, slot);
        add(triples, node, FusionTerms.SET_TO, value);
        add(triples, node, DCTerms.creator.asNode(), NodeFactory.createLiteralString(author));
        add(triples, node, DATE, NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
        add(triples, node, Vocabulary.REASON, NodeFactory.createLiteralString(reason));
        return triples;
    }

    private static void add(List<Triple> triples, Node subject, Node property, Node object) {
        if (object != null) {
            triples.add(Triple.create(subject, property, object));
        }
    }
}
