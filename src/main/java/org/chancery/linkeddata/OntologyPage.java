package org.chancery.linkeddata;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.mapping.Vocabulary;
import org.jsoup.nodes.Element;

/**
 * The ontology for people, made from its own triples: each term with definition, example and place among the others.
 */
public final class OntologyPage {
    private static final List<Node> SHOWN = List.of(
            RDF.Nodes.type,
            RDFS.Nodes.subClassOf,
            RDFS.Nodes.subPropertyOf,
            RDFS.Nodes.domain,
            RDFS.Nodes.range,
            SKOS.broader.asNode());

    private final Graph ontology;
    private final HtmlPage page;

    private OntologyPage(Addresses addresses, Graph ontology) {
        this.ontology = ontology;
        page = new HtmlPage("The Chancery ontology", addresses);
    }

    /**
     * The page as HTML.
     *
     * @param ontology a graph that has the ontology's triples, and may have others
     */
    public static String of(Addresses addresses, Graph ontology) {
        OntologyPage written = new OntologyPage(addresses, ontology);
        written.head();
        written.section("Classes", OWL2.Class.asNode());
        written.section("Properties", OWL2.ObjectProperty.asNode());
        written.section("Properties with plain values", OWL2.DatatypeProperty.asNode());
        written.individuals();
        return written.page.html();
    }

    private void head() {
        ontology.find(Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode()).forEachRemaining(triple -> {
            String about = text(triple.getSubject(), DCTerms.description.asNode());
            page.main().appendElement("p").text(about);
        });
        page.main().appendElement("p").appendElement("code").text("PREFIX chy: <" + Vocabulary.NAMESPACE + ">");
        Element formats = page.main().appendElement("p");
        for (Syntax syntax : Syntax.values()) {
            if (syntax != Syntax.HTML) {
                HtmlPage.link(formats, Addresses.ONTOLOGY + "." + syntax.ending(), syntax.mediaType());
                formats.appendText(" ");
            }
        }
    }

    private void section(String heading, Node type) {
        terms(
                heading,
                ontology.find(Node.ANY, RDF.Nodes.type, type)
                        .mapWith(Triple::getSubject)
                        .toList());
    }

    /** Statuses, roles, stances and the like: what is a term and neither class nor property. */
    private void individuals() {
        List<Node> others =
                ontology.find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                        .filter(term -> List.of(OWL2.Class, OWL2.ObjectProperty, OWL2.DatatypeProperty).stream()
                                .noneMatch(type -> ontology.contains(term, RDF.Nodes.type, type.asNode())))
                        .toList();
        terms("Values", others);
    }

    private void terms(String heading, List<Node> terms) {
        List<Node> own = terms.stream()
                .filter(term -> term.toString().startsWith(Vocabulary.NAMESPACE))
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        page.main().appendElement("h2").text(heading);
        Element index = page.main().appendElement("p").addClass("index");
        for (Node term : own) {
            HtmlPage.link(index, "#" + local(term), local(term));
            index.appendText(" ");
        }
        own.forEach(this::term);
    }

    private void term(Node term) {
        Element section = page.main().appendElement("section").addClass("term").attr("id", local(term));
        Element title = section.appendElement("h3").text(text(term, RDFS.Nodes.label) + " ");
        title.appendElement("code").text("chy:" + local(term));
        section.appendElement("p").text(text(term, SKOS.definition.asNode()));
        String example = text(term, SKOS.example.asNode());
        if (!example.isEmpty()) {
            section.appendElement("p").addClass("example").text("Example: " + example);
        }
        Element table = section.appendElement("table").addClass("description");
        for (Node property : SHOWN) {
            List<Node> values = ontology.find(term, property, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(Node::isURI)
                    .toList();
            if (!values.isEmpty()) {
                page.row(table, property, values, ontology);
            }
        }
    }

    private String text(Node term, Node property) {
        List<Triple> texts = ontology.find(term, property, Node.ANY).toList();
        return texts.isEmpty() ? "" : texts.get(0).getObject().getLiteralLexicalForm();
    }

    private static String local(Node term) {
        return term.getURI().substring(Vocabulary.NAMESPACE.length());
    }
}
