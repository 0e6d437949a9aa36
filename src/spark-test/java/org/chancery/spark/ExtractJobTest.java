package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.spark.sql.SparkSession;
import org.chancery.cli.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A job in this process, held against the commands of one machine. */
class ExtractJobTest {
    private static final String TOASTS = """
            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix lex: <https://w3id.org/chancery/lexicon#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

            chy:Toast a owl:Class, chy:EventType ;
                rdfs:subClassOf chy:Event ;
                rdfs:label "Toast"@en .
            lex:toast a lex:Entry ;
                lex:evokes chy:Toast ;
                lex:verb "toast" ;
                lex:verbFrame lex:act-on .
            """;

    @TempDir
    static Path folder;

    private static Path articles;
    private static Path store;
    private static Written expected;

    @BeforeAll
    static void read_on_one_machine() throws IOException {
        System.setProperty("spark.master", "local[2]");
        articles = WrittenNews.folder(folder.resolve("news"));
        store = folder.resolve("store");
        expected = Written.byOneMachine(articles, store);
        assertTrue(expected.facts().size() > 35 && expected.quads().size() > 5_000, expected.facts().size() + " articles");
        assertEquals(7, expected.rejected().size(), expected.rejected().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void the_lines_are_those_of_one_machine(int partitions) throws IOException {
        Path output = folder.resolve("out-" + partitions);
        assertEquals(0, run("--partitions", "" + partitions, "--output", output.toString(), articles.toString()));
        assertEquals(expected, Written.byMany(output));
        assertEquals(partitions, Written.parts(output, Part.FACTS).size());
        assertEquals(2, Written.lines(output, Part.WARNINGS).size());

        Counts counts = Counts.parse(Files.readString(output.resolve("counts.json")));
        int extracted = expected.facts().size();
        int rejected = expected.rejected().size();
        assertTrue(counts.facts() > extracted, counts.words());
        assertEquals(new Counts(extracted + 2L + rejected, extracted, 2, rejected, counts.facts()), counts);
    }

    @Test
    void what_is_loaded_is_what_build_stores() throws IOException {
        Path output = folder.resolve("out-to-load");
        assertEquals(0, run("--partitions", "3", "--output", output.toString(), articles.toString()));
        List<String> load = new ArrayList<>(List.of("load", "--store", folder.resolve("loaded").toString()));
        Written.parts(output, Part.FACTS).forEach(part -> load.add(part.toString()));
        assertEquals(0, Cli.launch(load.toArray(String[]::new)).code());
        assertEquals(Written.export(store), Written.export(folder.resolve("loaded")));
    }

    @Test
    void rows_are_read_as_lines_of_the_same_number() throws IOException {
        List<String> lines = WrittenNews.lines(WrittenNews.articles(40, 52));
        lines.add(WrittenNews.article(52).without(List.of("id", "url")).toString());
        lines.add(WrittenNews.article(53).put("text", "").toString());
        lines.add(WrittenNews.article(41).put("text", "Ghana and Peru signed nothing.").toString());
        Path rows = Files.createDirectories(folder.resolve("rows")).resolve("table.jsonl");
        WrittenNews.write(rows, lines);
        Written one = Written.byOneMachine(rows, folder.resolve("rows-store"));

        Path table = parquet(rows, folder.resolve("tables/table.parquet"));
        Path output = folder.resolve("out-of-rows");
        assertEquals(0, run("--partitions", "4", "--output", output.toString(), table.toString()));
        Written many = Written.byMany(output);
        assertEquals(one.facts(), many.facts());
        assertEquals(one.quads(), many.quads());
        assertEquals(
                one.rejected(),
                many.rejected().stream()
                        .map(each -> each.replace("tables/table.parquet", "rows/table.jsonl"))
                        .toList());
    }

    @Test
    void compressed_parts_have_names_that_loaders_know() throws IOException {
        Path output = folder.resolve("out-packed");
        String text = articles.resolve("plain.txt").toString();
        assertEquals(0, run("--gzip", "--partitions", "1", "--output", output.toString(), text));
        Dataset quads = RDFDataMgr.loadDataset(output.resolve("nquads/part-00000.nq.gz").toString());
        assertEquals(1, quads.asDatasetGraph().size());
        assertEquals(1, Counts.parse(Files.readString(output.resolve("counts.json"))).extracted());
    }

    @Test
    void a_disk_that_fails_once_costs_no_article() throws IOException {
        System.setProperty("spark.master", "local[2,2]"); // each task may fail once
        System.setProperty("spark.hadoop.fs.flaky.impl", FlakyFiles.class.getName());
        try {
            Path output = folder.resolve("out-of-flaky");
            String flaky = "flaky:" + articles.resolve("deep");
            assertEquals(0, run("--partitions", "2", "--output", output.toString(), flaky));
            assertEquals(2, FlakyFiles.OPENED.get());
            Counts counts = Counts.parse(Files.readString(output.resolve("counts.json")));
            assertEquals(19, counts.read(), counts.words());
            assertEquals(3, counts.rejected(), counts.words());
        } finally {
            System.setProperty("spark.master", "local[2]");
            System.clearProperty("spark.hadoop.fs.flaky.impl");
        }
    }

    @Test
    void a_lexicon_and_names_of_ones_own_reach_the_readers() throws IOException {
        String lexicon = Files.writeString(folder.resolve("toasts.ttl"), TOASTS).toString();
        String text = Files.writeString(folder.resolve("toast.txt"), "Ghana toasted Peru in Vienna on Friday.")
                .toString();
        Path output = folder.resolve("out-of-toasts");
        String base = "https://news.example/";
        assertEquals(
                0,
                run("--lexicon", lexicon, "--base-iri", base, "--partitions", "1", "--output", output.toString(), text));
        String expected =
                Cli.launch("extract", "--format", "json", "--lexicon", lexicon, text).out();
        assertTrue(expected.contains("\"type\":\"Toast\""), expected);
        assertEquals(expected.lines().toList(), Written.lines(output, Part.FACTS));
        String quads = String.join("\n", Written.lines(output, Part.QUADS));
        assertTrue(quads.contains(" <" + base + "graph/toast> ."), quads);
    }

    @Test
    void shares_are_as_many_as_the_cores_need_or_the_articles() {
        assertEquals(20, ExtractJob.shares(1_000_000, 2));
        assertEquals(238, ExtractJob.shares(1_000_000_000, 2));
        assertEquals(20_000, ExtractJob.shares(1_000_000_000_000_000L, 2));
    }

    @Test
    void wrong_use_is_told_before_anything_is_read() throws IOException {
        String there = Files.createDirectories(folder.resolve("there")).toString();
        String absent = folder.resolve("absent").toString();
        assertEquals(2, run("--output", there, articles.toString()));
        assertEquals(2, run("--output", absent, folder.resolve("no-such-folder").toString()));
        assertEquals(2, run("--output", absent, there));
        assertEquals(2, run("--output", absent, "--partitions", "0", articles.toString()));
        assertEquals(2, run("--output", absent, "--base-iri", "no iri", articles.toString()));
        assertEquals(2, run("--output", absent, "--lexicon", absent, articles.toString()));
        assertFalse(Files.exists(Path.of(absent)));
    }

    private static int run(String... arguments) {
        return ExtractJob.run(arguments);
    }

    /** A file of the same records, the day of publication as a day. */
    private static Path parquet(Path lines, Path table) throws IOException {
        Path parts = folder.resolve("parts");
        SparkSession spark = SparkSession.builder().getOrCreate();
        spark.read()
                .schema("id STRING, text STRING, title STRING, published DATE, source STRING, url STRING, language STRING")
                .json(lines.toString())
                .coalesce(1)
                .write()
                .parquet(parts.toString());
        spark.stop();
        Files.createDirectories(table.getParent());
        try (Stream<Path> files = Files.list(parts)) {
            Path part = files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
            return Files.move(part, table);
        }
    }
}
