package org.chancery.linkeddata;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;

/** The description of a data set, for people: how much it holds, of which classes, with which properties. */
public final class DatasetPage {
    private static final String VOID = "http://rdfs.org/ns/void#";

    private final Graph description;
    private final HtmlPage page;

    private DatasetPage(Addresses addresses, Graph description) {
        this.description = description;
        page = new HtmlPage("The data set", addresses);
    }

    /** The page as HTML, from a {@link DatasetDescription}. */
    public static String of(Addresses addresses, Graph description) {
        DatasetPage written = new DatasetPage(addresses, description);
        Element totals = written.page.main().appendElement("table").addClass("description");
        for (String total :
                List.of("triples", "entities", "documents", "sparqlEndpoint", "uriSpace", "exampleResource")) {
            description.find(Node.ANY, term(total), Node.ANY).toList().stream()
                    .filter(triple -> triple.getSubject().getURI().endsWith("#dataset"))
                    .forEach(triple ->
                            written.page.row(totals, triple.getPredicate(), List.of(triple.getObject()), description));
        }
        written.counts("Things by class", "class", "entities");
        written.counts("Triples by property", "property", "triples");
        return written.page.html();
    }

    private void counts(String heading, String of, String number) {
        page.main().appendElement("h2").text(heading);
        Element table = page.main().appendElement("table").addClass("description");
        description.find(Node.ANY, term(of), Node.ANY).toList().stream()
                .sorted(Comparator.comparing(triple -> triple.getObject().toString()))
                .forEach(partition -> count(table, partition, number));
    }

    private void count(Element table, Triple partition, String number) {
        description
                .find(partition.getSubject(), term(number), Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(count -> page.row(table, partition.getObject(), List.of(count), description));
    }

    private static Node term(String localName) {
        return NodeFactory.createURI(VOID + localName);
    }
}
