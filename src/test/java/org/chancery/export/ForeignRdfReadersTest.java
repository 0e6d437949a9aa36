package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.excerpt.Excerpt;
import org.chancery.fixture.Program;
import org.chancery.golden.GoldenStore;
import org.chancery.network.View;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryRunner;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rdflib reads what we write, and counts as SPARQL does. */
@ExtendWith(GoldenStore.class)
class ForeignRdfReadersTest {
    private static final String READ = """
            import rdflib, sys
            g = rdflib.ConjunctiveGraph()
            g.parse(sys.argv[1], format=sys.argv[2])
            print(len(set(g.triples((None, None, None)))), sum(1 for _ in g.quads()))
            """;

    /** What a program does with the framed JSON that takes it for mere JSON. */
    private static final String AS_JSON = """
            import json, sys
            graphs = json.load(open(sys.argv[1], encoding='utf-8'))['@graph']
            call = [t for g in graphs if g['id'].endswith('/a-call') for t in g['@graph'] if 'PhoneCall' in t.get('type', '')][0]
            print(call['status'], call['hasEarliestBeginTimeStamp'], [a['evidence']['exact'] for a in call['argument']],
                  call['evidence']['start'])
            """;

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void open(Store golden) {
        store = golden;
    }

    @ParameterizedTest
    @CsvSource({"TRIG, trig", "NQUADS, nquads", "JSONLD, json-ld"})
    void graphs_arrive(ExportFormat format, String name) throws IOException {
        String counted = Program.python("rdflib")
                .run("-c", READ, write(format).toString(), name)
                .strip();
        assertEquals(count("DISTINCT ?s ?p ?o") + " " + count("DISTINCT ?g ?s ?p ?o"), counted);
    }

    @ParameterizedTest
    @CsvSource({"TURTLE, turtle", "NTRIPLES, nt", "RDFXML, xml", "JSONLD_PLAIN, json-ld"})
    void triples_arrive(ExportFormat format, String name) throws IOException {
        String triples = count("DISTINCT ?s ?p ?o");
        String counted = Program.python("rdflib")
                .run("-c", READ, write(format).toString(), name)
                .strip();
        assertEquals(triples + " " + triples, counted);
    }

    @Test
    void a_program_that_knows_no_rdf_finds_a_fact_in_one_piece() throws IOException {
        assertEquals(
                "Occurred 2025-10-17 ['President Anna Berg', 'Prime Minister Luis Costa'] 0",
                Program.python("json")
                        .run("-c", AS_JSON, write(ExportFormat.JSONLD).toString())
                        .strip());
    }

    private static Path write(ExportFormat format) throws IOException {
        Path file = folder.resolve(format.toString());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.exporter(View.ACTORS).write(Excerpt.whole(store.contents()), out);
        }
        return file;
    }

    private static String count(String what) {
        String text = "SELECT (COUNT(*) AS ?count) { SELECT " + what + " { GRAPH ?g { ?s ?p ?o } } }";
        NamedQuery query = new NamedQuery("count", "", "", "", List.of(), "", "", "", text);
        return new QueryRunner(store.dataset(), store.referenceGraph())
                .rows(query, Map.of())
                .get(0)
                .get(0);
    }
}
