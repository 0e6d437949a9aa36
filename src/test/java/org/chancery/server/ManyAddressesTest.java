package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.fusion.FusedGraphs;
import org.chancery.fusion.FusionTerms;
import org.chancery.fusion.MadeWorld;
import org.chancery.linkeddata.Addresses;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Things of each kind, a hundred of each, by each of five {@code Accept} headers: {@code mvn test -Pfaults
 * -Dtest=ManyAddressesTest}.
 */
@Tag("faults")
class ManyAddressesTest {
    private static final int THINGS = Integer.getInteger("things", 100);
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final List<Node> KINDS = List.of(
            Vocabulary.term("Person"),
            Vocabulary.term("State"),
            Vocabulary.term("City"),
            FusionTerms.FUSED_PERSON,
            FusionTerms.FUSED_EVENT,
            Vocabulary.EVENT,
            Vocabulary.STATEMENT,
            Vocabulary.TENURE,
            Standards.NEWS_ARTICLE);

    @TempDir
    static Path folder;

    private static Store store;
    private static ChanceryServer server;
    private static Web web;

    @BeforeAll
    static void start() {
        new MadeWorld(3).load(folder.resolve("store"), 2 * THINGS); // a person is in more than one article
        store = Store.open(folder.resolve("store"));
        server = ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(0));
        web = new Web(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    static List<Node> kinds() {
        return KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void each_thing_leads_to_a_document_that_describes_it(Node kind) throws Exception {
        Addresses addresses = Addresses.of(store.referenceGraph());
        List<Node> things = things(kind);
        assertTrue(things.size() == THINGS || kind.getLocalName().matches("State|City"), kind + ": " + things.size());
        for (Node thing : things) {
            for (Map.Entry<String, String> accept : Web.ACCEPTED.entrySet()) {
                HttpResponse<String> lead = web.get(addresses.of(thing.getURI()), accept.getKey());
                assertEquals(303, lead.statusCode(), thing + " " + accept);
                assertEquals("Accept", lead.headers().firstValue("Vary").orElse(""));
                HttpResponse<String> document =
                        web.get(lead.headers().firstValue("Location").orElseThrow());
                assertDescribes(document, thing, accept.getValue());
            }
        }
    }

    /** All that the store says of the thing to readers is in the document. */
    private static void assertDescribes(HttpResponse<String> document, Node thing, String type) {
        assertEquals(200, document.statusCode(), thing.toString());
        assertTrue(Web.type(document).startsWith(type), thing + " " + Web.type(document));
        Node index = FusedGraphs.beside(store.referenceGraph()).index();
        List<Quad> said = Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Node.ANY, thing, Node.ANY, Node.ANY)
                        .filter(quad -> !quad.getGraph().equals(index))
                        .toList());
        if (type.equals("text/html")) {
            said.stream()
                    .filter(quad -> quad.getPredicate().equals(RDFS.Nodes.label))
                    .map(quad -> quad.getObject().getLiteralLexicalForm())
                    .forEach(label -> assertTrue(document.body().contains(label), thing + " without " + label));
        } else {
            Graph described = parse(document, type);
            said.forEach(quad -> assertTrue(described.contains(quad.asTriple()), thing + " without " + quad));
        }
    }

    @Test
    void each_term_of_the_ontology_is_in_its_document_in_every_syntax() throws Exception {
        for (Map.Entry<String, String> accept : Web.ACCEPTED.entrySet()) {
            HttpResponse<String> document = web.get(Addresses.ONTOLOGY, accept.getKey());
            assertEquals(200, document.statusCode());
            assertTrue(Web.type(document).startsWith(accept.getValue()), Web.type(document));
            Predicate<Node> described = accept.getValue().equals("text/html")
                    ? term -> document.body().contains("id=\"" + term.getLocalName() + "\"")
                    : parse(document, accept.getValue())
                            .find()
                            .mapWith(triple -> triple.getSubject())
                            .toSet()::contains;
            List<Node> terms = Txn.calculateRead(
                    store.dataset(),
                    () -> store.dataset().stream(store.referenceGraph(), Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                            .map(Quad::getSubject)
                            .distinct()
                            .toList());
            assertTrue(terms.size() >= 100, "only " + terms.size());
            terms.forEach(term -> assertTrue(described.test(term), term + " as " + accept.getValue()));
        }
    }

    @Test
    void the_counts_of_the_data_set_are_those_of_the_store() throws Exception {
        Graph counts = parse(web.get("/void", "application/n-triples"), "application/n-triples");
        List<Node> partitions = counts.find(Node.ANY, iri(VOID + "class"), Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .toList();
        assertTrue(partitions.size() > KINDS.size(), partitions.toString());
        for (Node partition : partitions) {
            Node type = value(counts, partition, "class");
            String entities = value(counts, partition, "entities").getLiteralLexicalForm();
            assertCounted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <" + type.getURI() + "> }", entities);
        }
        List<Node> properties = counts.find(Node.ANY, iri(VOID + "property"), Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .toList();
        assertTrue(properties.size() > KINDS.size(), properties.toString());
        for (Node partition : properties) {
            Node property = value(counts, partition, "property");
            String triples = value(counts, partition, "triples").getLiteralLexicalForm();
            assertCounted("SELECT (COUNT(*) AS ?n) { ?s <" + property.getURI() + "> ?o }", triples);
        }
    }

    private static void assertCounted(String query, String number) throws Exception {
        String counted = web.ask(query);
        assertTrue(counted.contains("\"" + number + "\""), query + " is not " + number + ": " + counted);
    }

    private static Node value(Graph counts, Node partition, String property) {
        return counts.find(partition, iri(VOID + property), Node.ANY).next().getObject();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static List<Node> things(Node kind) {
        List<Node> things = new ArrayList<>(Txn.calculateRead(
                store.dataset(),
                () -> store.dataset().stream(Node.ANY, Node.ANY, RDF.Nodes.type, kind)
                        .map(Quad::getSubject)
                        .distinct()
                        .toList()));
        Collections.shuffle(things, new Random(7));
        return things.subList(0, Math.min(THINGS, things.size()));
    }

    private static Graph parse(HttpResponse<String> document, String type) {
        return RDFParser.create()
                .source(new StringReader(document.body()))
                .base(server.address())
                .lang(RDFLanguages.contentTypeToLang(type))
                .toGraph();
    }
}
