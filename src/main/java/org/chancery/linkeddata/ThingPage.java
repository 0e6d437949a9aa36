package org.chancery.linkeddata;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;

/** A thing's description, for people: what is said of it, its parts, and what points to it. */
public final class ThingPage {
    private final Addresses addresses;
    private final Graph description;
    private final HtmlPage page;

    private ThingPage(Addresses addresses, Node thing, Graph description) {
        this.addresses = addresses;
        this.description = description;
        page = new HtmlPage(HtmlPage.name(thing, description), addresses);
    }

    /** The page as HTML. */
    public static String of(Addresses addresses, Node thing, Graph description) {
        ThingPage page = new ThingPage(addresses, thing, description);
        page.head(thing);
        page.table(thing, "What is said of it");
        page.links(thing);
        page.description.find().mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .filter(part -> part.toString().startsWith(thing + "/")
                        || part.toString().startsWith(thing + "#"))
                .sorted(Comparator.comparing(Node::toString))
                .forEach(part -> page.table(part, HtmlPage.name(part, description)));
        return page.page.html();
    }

    private void head(Node thing) {
        Element iri = page.main().appendElement("p");
        iri.appendElement("code").text(thing.getURI());
        Element formats = page.main().appendElement("p");
        String place = "/?view=thing&iri=" + URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8);
        HtmlPage.link(formats, place, "Open in the explorer");
        for (Syntax syntax : Syntax.values()) {
            if (syntax != Syntax.HTML) {
                formats.appendText(" · ");
                HtmlPage.link(formats, dataPath(addresses, thing, syntax), syntax.mediaType());
            }
        }
    }

    /** Where the data about a thing are in a syntax. */
    public static String dataPath(Addresses addresses, Node thing, Syntax syntax) {
        String tail = addresses.tail(thing.getURI());
        return Addresses.DATA
                + (tail.startsWith("?") ? tail + "&format=" + syntax.ending() : tail + "." + syntax.ending());
    }

    private void table(Node subject, String heading) {
        Map<String, List<Triple>> byProperty = description.find(subject, Node.ANY, Node.ANY).toList().stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().toString(), TreeMap::new, Collectors.toList()));
        page.main().appendElement("h2").text(heading);
        Element table = page.main().appendElement("table").addClass("description");
        byProperty
                .values()
                .forEach(triples -> page.row(
                        table,
                        triples.get(0).getPredicate(),
                        triples.stream().map(Triple::getObject).toList(),
                        description));
    }

    private void links(Node thing) {
        Map<String, List<Triple>> byProperty = description.find(Node.ANY, Node.ANY, thing).toList().stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getPredicate().toString(), TreeMap::new, Collectors.toList()));
        if (byProperty.isEmpty()) {
            return;
        }
        page.main().appendElement("h2").text("What points to it");
        Element table = page.main().appendElement("table").addClass("description");
        byProperty
                .values()
                .forEach(triples -> page.row(
                        table,
                        triples.get(0).getPredicate(),
                        triples.stream().map(Triple::getSubject).toList(),
                        description));
    }
}
