package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.excerpt.Excerpt;
import org.chancery.fusion.Fusion;
import org.chancery.golden.Golden;
import org.chancery.golden.GoldenStore;
import org.chancery.network.View;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(GoldenStore.class)
class ExporterTest {
    private static final JsonSchema PLOVER = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Path.of("ontology/plover.schema.json").toUri());

    @TempDir
    static Path folder;

    private static Store store;
    private static Store backwards;

    @BeforeAll
    static void open(Store golden) {
        store = golden;
        Node reference = store.referenceGraph();
        backwards = Store.openOrCreate(folder.resolve("backwards"), reference).deriving(Fusion.beside(reference));
        List<ArticleTriples> articles = new ArrayList<>(
                Golden.extractions().stream().map(Golden::triples).toList());
        Collections.reverse(articles);
        articles.forEach(article -> backwards.put(List.of(article)));
        backwards.putReference(
                store.contents().quads(reference).stream().map(Quad::asTriple).toList());
    }

    @AfterAll
    static void close() {
        backwards.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TRIG", "NQUADS", "JSONLD"})
    void languages_of_graphs_keep_every_quad(ExportFormat format) {
        assertEquals(nquads(store).lines().count(), parse(format).stream().count());
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"TURTLE", "NTRIPLES", "RDFXML", "JSONLD_PLAIN"})
    void languages_of_triples_keep_every_triple(ExportFormat format) {
        DatasetGraph quads = parse(ExportFormat.NQUADS);
        long triples = quads.stream().map(quad -> quad.asTriple()).distinct().count();
        assertEquals(triples, parse(format).getDefaultGraph().size());
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void the_order_in_which_articles_came_leaves_no_trace(ExportFormat format) {
        assertEquals(export(store, format), export(backwards, format));
    }

    @Test
    void cameo_pairs_run_both_ways_between_those_who_take_part_alike() {
        List<String> lines = export(store, ExportFormat.CAMEO_CSV).lines().toList();
        assertTrue(lines.get(0).startsWith("article,event,date,enddate,source,source_name,target,target_name,cameo"));
        List<String> calls = lines.stream()
                .filter(line -> line.contains("Anna Berg") && line.contains("Luis Costa"))
                .toList();
        assertTrue(
                calls.stream().anyMatch(line -> line.indexOf("Anna Berg") < line.indexOf("Luis Costa")),
                calls.toString());
        assertTrue(
                calls.stream().anyMatch(line -> line.indexOf("Anna Berg") > line.indexOf("Luis Costa")),
                calls.toString());
    }

    @Test
    void a_call_is_a_consultation_by_phone_with_everybody_as_actor() throws IOException {
        JsonNode call = plover().get(0);
        assertEquals("a-call", call.get("article").asText());
        assertEquals("CONSULT", call.get("event").asText());
        assertEquals("phone", call.get("mode").get(0).asText());
        assertEquals(1, call.get("quad_code").asInt());
        assertEquals("2025-10-17", call.get("date").asText());
        assertEquals("Anna Berg", call.get("actor").get(0).get("name").asText());
        assertEquals("RUR", call.get("actor").get(0).get("code").asText());
        assertEquals("GOV", call.get("actor").get(0).get("sector").asText());
        assertEquals(
                "President Anna Berg",
                call.get("actor").get(0).get("entity_text").asText());
        assertEquals("Luis Costa", call.get("actor").get(1).get("name").asText());
        assertEquals(0, call.get("recipient").size());
        assertEquals("Occurred", call.get("status").asText());
        assertEquals("Example Wire", call.get("cite_info").get("publisher").asText());
        assertEquals(0, call.get("text_info").get("start").asInt());
    }

    @Test
    void who_is_accused_is_the_recipient() throws IOException {
        JsonNode accusation = plover().stream()
                .filter(event -> event.get("event").asText().equals("ACCUSE"))
                .findFirst()
                .orElseThrow();
        assertEquals("SYL", accusation.get("actor").get(0).get("code").asText());
        JsonNode recipient = accusation.get("recipient").get(0);
        assertEquals("RUR", recipient.get("code").asText());
        assertEquals("Q100", recipient.get("identifier_id").asText());
        assertEquals("last-day", accusation.get("date_basis").asText(), "since when is not known");
        assertEquals(accusation.get("enddate"), accusation.get("date"));
    }

    @Test
    void the_events_of_an_article_come_in_the_order_of_its_text() throws IOException {
        assertEquals(
                List.of("CONSULT", "AGREE"),
                plover().subList(0, 2).stream()
                        .map(event -> event.get("event").asText())
                        .toList());
    }

    @Test
    void a_meeting_to_come_is_so_far_an_agreement() throws IOException {
        JsonNode summit = plover().get(1);
        assertEquals("Planned", summit.get("status").asText());
        assertEquals("AGREE", summit.get("event").asText());
        assertEquals(1, summit.get("quad_code").asInt());
    }

    @Test
    void what_is_only_possible_is_not_coded() throws IOException {
        assertTrue(plover().stream()
                .noneMatch(event -> event.get("status").asText().equals("Possible")));
    }

    @Test
    void the_mode_says_more_than_the_type() throws IOException {
        JsonNode sanction = plover().stream()
                .filter(event -> event.get("event").asText().equals("SANCTION"))
                .findFirst()
                .orElseThrow();
        assertEquals("convict", sanction.get("mode").get(0).asText());
        assertEquals("economic", sanction.get("context").get(0).asText());
        assertTrue(export(store, ExportFormat.CAMEO_CSV).contains(",173,4,-6"));
    }

    @Test
    void every_record_fits_the_schema() throws IOException {
        for (JsonNode event : plover()) {
            assertEquals(Set.of(), PLOVER.validate(event), event.toString());
        }
    }

    private List<JsonNode> plover() throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> events = new ArrayList<>();
        for (String line : export(store, ExportFormat.PLOVER).lines().toList()) {
            events.add(json.readTree(line));
        }
        return events;
    }

    private DatasetGraph parse(ExportFormat format) {
        Lang language = switch (format) {
            case TURTLE -> Lang.TURTLE;
            case TRIG -> Lang.TRIG;
            case NQUADS -> Lang.NQUADS;
            case NTRIPLES -> Lang.NTRIPLES;
            case JSONLD, JSONLD_PLAIN -> Lang.JSONLD11;
            case RDFXML -> Lang.RDFXML;
            default -> throw new IllegalArgumentException(format + " is not RDF");
        };
        return RDFParser.fromString(export(store, format), language).toDatasetGraph();
    }

    private static String nquads(Store store) {
        return export(store, ExportFormat.NQUADS);
    }

    private static String export(Store store, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter(View.ACTORS).write(Excerpt.whole(store.contents()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
