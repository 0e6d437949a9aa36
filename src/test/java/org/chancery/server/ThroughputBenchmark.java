package org.chancery.server;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.TDB2;
import org.chancery.fusion.MadeWorld;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts the same SPARQL queries to the server and to a bare Fuseki on the same TDB2 data, in turn, and says how much
 * slower ours is, in time and in processor time of this process. Not run by the build: {@code mvn test
 * -Dtest=ThroughputBenchmark -Drounds=200 -Dstore=FOLDER}.
 */
class ThroughputBenchmark {
    private static final String PREFIXES = "PREFIX chy: <https://w3id.org/chancery/ontology#>"
            + " PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " PREFIX dcterms: <http://purl.org/dc/terms/> ";
    private static final int ARTICLES = 500;
    private static final int WARMING = 30;
    private static final int ROUNDS = Integer.getInteger("rounds", 100);
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @TempDir
    Path temporary;

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("one article by its id", "SELECT ?p ?o { ?a dcterms:identifier 'w17' ; ?p ?o }");
        queries.put(
                "the facts of a graph", "SELECT ?s ?o { GRAPH <https://w3id.org/chancery/id/graph/w17> { ?s a ?o } }");
        queries.put(
                "a hundred events with type and label",
                "SELECT ?e ?t ?l { ?e a chy:FusedEvent ; sem:eventType ?t ; rdfs:label ?l } LIMIT 100");
        queries.put(
                "who took part in what, a hundred times",
                "SELECT ?e ?w { ?e a chy:Event ; chy:argument ?a . ?a chy:role chy:participant ; chy:words ?w } LIMIT 100");
        queries.put(
                "events by type, counted",
                "SELECT ?t (COUNT(*) AS ?n) { ?e a chy:FusedEvent ; sem:eventType ?t }"
                        + " GROUP BY ?t ORDER BY DESC(?n)");
        return queries;
    }

    @Test
    void measure() throws Exception {
        String given = System.getProperty("store");
        Path folder = given == null ? temporary.resolve("store") : Path.of(given);
        if (given == null) {
            new MadeWorld(3).load(folder, ARTICLES);
        }
        try (Store store = Store.open(folder)) {
            var context = store.dataset().getContext();
            FusekiServer bare = FusekiServer.create()
                    .loopback(true)
                    .port(0)
                    .add("/bare", store.dataset())
                    .build();
            try (ChanceryServer server =
                    ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(0))) {
                new Web(server.address()).awaitSearch();
                context.set(TDB2.symUnionDefaultGraph, true);
                bare.start();
                compare(server.sparqlAddress(), "http://localhost:" + bare.getPort() + "/bare/sparql");
            } finally {
                bare.stop();
            }
        }
    }

    private static void compare(String ours, String bare) throws Exception {
        System.out.println("| | ours ms | bare Fuseki ms | throughput, ours : bare | by processor time |");
        System.out.println("|---|--:|--:|--:|--:|");
        for (Map.Entry<String, String> query : queries().entrySet()) {
            String asked = "?format=json&query=" + Web.encode(PREFIXES + query.getValue());
            Times own = new Times(ours + asked);
            Times other = new Times(bare + asked);
            for (int round = -WARMING; round < ROUNDS; round++) {
                own.ask(round >= 0);
                other.ask(round >= 0);
            }
            System.out.printf(
                    "| %s | %.2f | %.2f | %.2f | %.2f |%n",
                    query.getKey(),
                    own.median(),
                    other.median(),
                    other.median() / own.median(),
                    (double) other.work / own.work);
        }
    }

    /** How long the answers of one address take. */
    private static final class Times {
        private final String address;
        private final List<Double> times = new ArrayList<>();
        private long work;

        Times(String address) {
            this.address = address;
        }

        void ask(boolean counts) throws Exception {
            long begin = System.nanoTime();
            long before = PROCESS.getProcessCpuTime();
            HttpResponse<String> answer = new Web(address).get("");
            if (answer.statusCode() != 200 || !answer.body().contains("bindings")) {
                throw new IllegalStateException(address + " answers " + answer.statusCode() + ": " + answer.body());
            }
            if (counts) {
                times.add((System.nanoTime() - begin) / 1e6);
                work += PROCESS.getProcessCpuTime() - before;
            }
        }

        double median() {
            return times.stream().sorted().toList().get(times.size() / 2);
        }
    }
}
