package org.chancery.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.export.Prefixes;
import org.chancery.mapping.Standards;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of each page that the server writes, and how terms look in it. */
public final class HtmlPage {
    private final Document document = Document.createShell("");
    private final Addresses addresses;
    private final Element main;

    /**
     * An empty page.
     *
     * @param title plain text
     */
    public HtmlPage(String title, Addresses addresses) {
        this.addresses = addresses;
        document.prependChild(new DocumentType("html", "", ""));
        document.child(0).attr("lang", "en");
        document.title(title + " · Chancery");
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/explorer/chancery.css");
        head.appendElement("link").attr("rel", "icon").attr("href", "/explorer/icon.svg");
        Element header = document.body().appendElement("header").addClass("top");
        header.appendElement("a").addClass("brand").attr("href", "/").text("Chancery");
        Element places = header.appendElement("nav").attr("aria-label", "Places");
        link(places, "/", "Explorer");
        link(places, "/queries", "Questions");
        link(places, "/ontology", "Ontology");
        link(places, "/void", "Data set");
        main = document.body().appendElement("main");
        main.appendElement("h1").text(title);
    }

    /** What stands between the frame. */
    public Element main() {
        return main;
    }

    /** A link of the page. */
    public static Element link(Element parent, String address, String text) {
        return parent.appendElement("a").attr("href", address).text(text);
    }

    /** The page as HTML. */
    public String html() {
        document.outputSettings().prettyPrint(false);
        return document.outerHtml();
    }

    /** A property with all its values, in a fixed order. */
    public void row(Element table, Node property, List<Node> values, Graph names) {
        Element row = table.appendElement("tr");
        term(row.appendElement("th").attr("scope", "row"), property, names);
        Element cell = row.appendElement("td");
        values.stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(value -> term(cell.appendElement("div"), value, names));
    }

    /** A term: words as such, a thing by its name and with its address. */
    public void term(Element parent, Node term, Graph names) {
        if (term.isLiteral()) {
            parent.text(term.getLiteralLexicalForm());
            return;
        }
        String address = term.isURI() ? addresses.of(term.getURI()) : null;
        if (address == null) {
            parent.text(term.toString());
        } else {
            link(parent, address, name(term, names));
        }
    }

    /** Its label or headline in that graph, else its short name, else its IRI. */
    public static String name(Node thing, Graph names) {
        return Stream.of(RDFS.Nodes.label, Standards.HEADLINE)
                .flatMap(property -> names.find(thing, property, Node.ANY).toList().stream())
                .map(label -> label.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseGet(() -> shortName(thing.toString()));
    }

    private static String shortName(String iri) {
        return Prefixes.all().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue())
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
    }
}
