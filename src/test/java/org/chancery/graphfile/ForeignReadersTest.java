package org.chancery.graphfile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.excerpt.Excerpt;
import org.chancery.fixture.Program;
import org.chancery.golden.GoldenStore;
import org.chancery.network.Network;
import org.chancery.network.View;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;

/** Each language is read back by a program that is not ours, and has as many nodes and edges as SPARQL counts. */
@ExtendWith(GoldenStore.class)
class ForeignReadersTest {
    private static final String COUNT = "print(g.number_of_nodes(), g.number_of_edges(), g.is_directed())";
    private static final String TYPES = """
            print(sorted({k + ':' + type(v).__name__ for _, d in g.nodes(data=True) for k, v in d.items()
                          if k in ('events', 'statements', 'kind')}))
            print(sorted({k + ':' + type(v).__name__ for _, _, d in g.edges(data=True) for k, v in d.items()
                          if k in ('mutual', 'direct', 'quad_class', 'weight', 'quote')}))
            """;

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void open(Store golden) {
        store = golden;
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void networkx_reads_gexf(View view) throws IOException {
        String file = write(NetworkFormat.GEXF, view).toString();
        String read = "import networkx as nx, sys; g = nx.read_gexf(sys.argv[1]); " + COUNT;
        assertEquals(
                counted(view) + " True",
                Program.python("networkx").run("-c", read, file).strip());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void networkx_reads_graphml(View view) throws IOException {
        String file = write(NetworkFormat.GRAPHML, view).toString();
        String read = "import networkx as nx, sys; g = nx.read_graphml(sys.argv[1], force_multigraph=True); " + COUNT;
        assertEquals(
                counted(view) + " True",
                Program.python("networkx").run("-c", read, file).strip());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void networkx_reads_the_json_of_cytoscape(View view) throws IOException {
        String file = write(NetworkFormat.CYTOSCAPE, view).toString();
        String read = "import networkx as nx, json, sys;"
                + " g = nx.cytoscape_graph(json.load(open(sys.argv[1], encoding='utf-8'))); " + COUNT;
        assertEquals(
                counted(view) + " True",
                Program.python("networkx").run("-c", read, file).strip());
    }

    @Test
    void attributes_arrive_with_their_types() throws IOException {
        Program python = Program.python("networkx");
        String gexf = "import networkx as nx, sys\ng = nx.read_gexf(sys.argv[1])\n" + TYPES;
        String graphml = "import networkx as nx, sys\ng = nx.read_graphml(sys.argv[1])\n" + TYPES;
        String types = """
                ['events:int', 'kind:str']
                ['mutual:bool', 'quad_class:int', 'quote:str', 'weight:float']
                """;
        assertAll(
                () -> assertEquals(
                        types,
                        python.run(
                                "-c",
                                gexf,
                                write(NetworkFormat.GEXF, View.ACTORS).toString())),
                () -> assertEquals(
                        types,
                        python.run(
                                "-c",
                                graphml,
                                write(NetworkFormat.GRAPHML, View.ACTORS).toString())));
    }

    @Test
    void the_days_of_an_edge_arrive() throws IOException {
        String read = "import networkx as nx, sys; g = nx.read_gexf(sys.argv[1]);"
                + " print(sorted((d['start'], d['end']) for _, _, d in g.edges(data=True))[0])";
        String file = write(NetworkFormat.GEXF, View.ACTORS).toString();
        assertEquals(
                "('2025-10-17', '2025-10-17')",
                Program.python("networkx").run("-c", read, file).strip());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void graphviz_reads_dot(View view) throws IOException {
        List<String> lines = Program.dot()
                .run("-Tplain", write(NetworkFormat.DOT, view).toString())
                .lines()
                .toList();
        long nodes = lines.stream().filter(line -> line.startsWith("node ")).count();
        long edges = lines.stream().filter(line -> line.startsWith("edge ")).count();
        assertEquals(counted(view), nodes + " " + edges, lines.toString());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void gexf_is_valid(View view) throws IOException, SAXException {
        validate(write(NetworkFormat.GEXF, view), "viz.xsd", "gexf.xsd");
    }

    /** But for the ids: the schema allows no slash in them, and every reader does. */
    @ParameterizedTest
    @EnumSource(View.class)
    void graphml_is_valid(View view) throws IOException, SAXException {
        Path file = write(NetworkFormat.GRAPHML, view);
        Matcher ids = Pattern.compile("(?<= (?:id|source|target)=\")[^\"]+").matcher(Files.readString(file));
        Files.writeString(file, ids.replaceAll(id -> id.group().replaceAll("[^\\w.-]", "_")));
        validate(file, "xlink.xsd", "graphml.xsd");
    }

    /** What neo4j-admin asks for: ids that are there once, ends that are there, types and labels that are not empty. */
    @ParameterizedTest
    @EnumSource(View.class)
    void the_files_for_neo4j_hold_together(View view) throws IOException {
        Map<String, List<CSVRecord>> files = unzip(write(NetworkFormat.NEO4J_CSV, view));
        Set<String> ids = new HashSet<>();
        for (CSVRecord node : files.get("nodes.csv")) {
            assertTrue(ids.add(node.get("id:ID")), node.toString());
            assertTrue(node.get(":LABEL").matches("[A-Z]\\w+"), node.toString());
        }
        for (CSVRecord edge : files.get("relationships.csv")) {
            assertTrue(ids.contains(edge.get(":START_ID")), edge.toString());
            assertTrue(ids.contains(edge.get(":END_ID")), edge.toString());
            assertTrue(edge.get(":TYPE").matches("[A-Z][A-Z_]*"), edge.toString());
            assertTrue(edge.get("weight:double").matches("[0-9.]+"), edge.toString());
        }
        assertEquals(
                counted(view), ids.size() + " " + files.get("relationships.csv").size());
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void a_line_of_csv_is_an_edge(View view) throws IOException {
        try (Reader reader = Files.newBufferedReader(write(NetworkFormat.EDGES_CSV, view))) {
            List<CSVRecord> edges = parse(reader);
            assertEquals(counted(view).replaceAll(".* ", ""), Integer.toString(edges.size()));
            assertTrue(edges.stream()
                    .noneMatch(edge -> edge.get("source").isEmpty()
                            || edge.get("target").isEmpty()
                            || edge.get("source_id").equals(edge.get("target_id"))));
        }
    }

    private static String counted(View view) {
        return SparqlCounts.of(store, view);
    }

    private static Path write(NetworkFormat format, View view) throws IOException {
        Path file = folder.resolve(view + "." + format);
        try (OutputStream out = Files.newOutputStream(file)) {
            new NetworkFile(new Network(Excerpt.whole(store.contents()), view)).write(format, out);
        }
        return file;
    }

    private static void validate(Path file, String... schemas) throws IOException, SAXException {
        Source[] sources = List.of(schemas).stream()
                .map(name -> new StreamSource(ForeignReadersTest.class.getResourceAsStream("/" + name), name))
                .toArray(Source[]::new);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sources)
                .newValidator()
                .validate(new StreamSource(file.toFile()));
    }

    private static Map<String, List<CSVRecord>> unzip(Path file) throws IOException {
        Map<String, List<CSVRecord>> files = new TreeMap<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), parse(new InputStreamReader(zip, StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    /** The reader stays open. */
    private static List<CSVRecord> parse(Reader reader) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(reader, format).getRecords();
    }
}
