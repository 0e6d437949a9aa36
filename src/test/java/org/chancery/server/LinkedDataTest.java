package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.golden.GoldenStore;
import org.chancery.linkeddata.Addresses;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({GoldenStore.class, GoldenServer.class})
class LinkedDataTest {
    private static final int MOST = 100;

    private static Store store;
    private static Web web;

    @BeforeAll
    static void start(Store golden, Web client) {
        store = golden;
        web = client;
    }

    @Test
    void every_kind_of_thing_leads_to_a_document_in_every_syntax() throws Exception {
        Addresses addresses = Addresses.of(store.referenceGraph());
        for (Node kind : List.of(
                Vocabulary.EVENT,
                Vocabulary.STATEMENT,
                Vocabulary.TENURE,
                Vocabulary.term("Person"),
                Vocabulary.term("State"),
                Standards.NEWS_ARTICLE)) {
            everyOneLeads(things(RDF.Nodes.type, kind), addresses);
        }
        everyOneLeads(things(Vocabulary.REFERS_TO, Node.ANY), addresses);
    }

    private static void everyOneLeads(List<String> things, Addresses addresses) throws Exception {
        assertFalse(things.isEmpty());
        for (String thing : things) {
            for (Map.Entry<String, String> accept : Web.ACCEPTED.entrySet()) {
                leads(addresses.of(thing), thing, accept.getKey(), accept.getValue());
            }
        }
    }

    private static void leads(String path, String thing, String accept, String type) throws Exception {
        HttpResponse<String> lead = web.get(path, accept);
        assertEquals(303, lead.statusCode(), path);
        assertEquals("Accept", lead.headers().firstValue("Vary").orElse(""));
        String place = lead.headers().firstValue("Location").orElse("");
        HttpResponse<String> document = web.get(place);
        assertEquals(200, document.statusCode(), place);
        assertTrue(Web.type(document).startsWith(type), Web.type(document));
        if (type.equals("text/html")) {
            assertTrue(document.body().contains("rel=\"alternate\"")
                    || document.headers().firstValue("Link").isPresent());
        } else {
            assertTrue(parse(document, type).contains(NodeFactory.createURI(thing), Node.ANY, Node.ANY), place);
        }
    }

    @Test
    void what_is_not_there_is_not_found_and_what_cannot_be_had_not_acceptable() throws Exception {
        assertEquals(404, web.get("/id/person/nobody").statusCode());
        assertEquals(404, web.get("/id?iri=urn:x:y").statusCode());
        assertEquals(
                406, web.get("/id/article/a-call/person/anna-berg", "image/png").statusCode());
    }

    @Test
    void a_page_and_its_data_know_each_other() throws Exception {
        HttpResponse<String> page = web.get("/page/article/a-call/person/anna-berg");
        assertTrue(page.headers().allValues("Link").stream().anyMatch(link -> link.contains("anna-berg.jsonld")));
        HttpResponse<String> data = web.get("/data/article/a-call/person/anna-berg.ttl");
        assertTrue(data.headers().firstValue("Link").orElse("").contains("/page/article/a-call/person/anna-berg"));
    }

    @Test
    void each_term_of_the_ontology_is_on_its_page_with_its_definition() throws Exception {
        Graph ontology = parse(web.get("/ontology", "text/turtle"), "text/turtle");
        String page = web.get("/ontology", "text/html").body();
        List<Node> terms = ontology.find(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY)
                .mapWith(triple -> triple.getSubject())
                .toList();
        assertFalse(terms.isEmpty());
        for (Node term : terms) {
            assertTrue(
                    page.contains("id=\"" + term.getURI().substring(Vocabulary.NAMESPACE.length()) + "\""), "" + term);
        }
    }

    @Test
    void the_counts_of_the_data_set_are_those_of_sparql() throws Exception {
        Graph counts = parse(web.get("/.well-known/void", "application/n-triples"), "application/n-triples");
        Node triples = counts.find(Node.ANY, NodeFactory.createURI("http://rdfs.org/ns/void#triples"), Node.ANY)
                .filterKeep(triple -> triple.getSubject().getURI().endsWith("#dataset"))
                .next()
                .getObject();
        String counted = web.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
        assertTrue(counted.contains("\"" + triples.getLiteralLexicalForm() + "\""), counted + triples);
        Node event = counts.find(Node.ANY, NodeFactory.createURI("http://rdfs.org/ns/void#class"), Vocabulary.EVENT)
                .next()
                .getSubject();
        String events = counts.find(event, NodeFactory.createURI("http://rdfs.org/ns/void#entities"), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
        assertTrue(web.ask("SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a <" + Vocabulary.EVENT + "> }")
                .contains("\"" + events + "\""));
    }

    private static List<String> things(Node property, Node value) {
        List<String> things = new ArrayList<>();
        Txn.executeRead(
                store.dataset(),
                () -> store.dataset()
                        .find(Node.ANY, Node.ANY, property, value)
                        .forEachRemaining(quad -> things.add(quad.getSubject().getURI())));
        Collections.shuffle(things, new Random(7));
        return things.subList(0, Math.min(MOST, things.size()));
    }

    private static Graph parse(HttpResponse<String> document, String type) {
        return RDFParser.create()
                .source(new StringReader(document.body()))
                .base(web.address())
                .lang(RDFLanguages.contentTypeToLang(type))
                .toGraph();
    }
}
