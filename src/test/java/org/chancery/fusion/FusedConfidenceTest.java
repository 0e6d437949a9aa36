package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.golden.Golden;
import org.chancery.mapping.IriMinter;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Extraction;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.store.TransientStore;
import org.junit.jupiter.api.Test;

/** How sure a thing is that several articles tell. */
class FusedConfidenceTest {
    private static final LocalDate DAY = LocalDate.of(2031, 4, 2);

    private static Extraction told(String id, String source, String text, Double confidence) {
        MadeArticle article = new MadeArticle(id, source, DAY, text);
        String quill = article.person("Ada Quill", "RUR", "President");
        String tarn = article.person("Bo Tarn", "SYL", "Prime Minister");
        article.event(
                "Meeting",
                Status.OCCURRED,
                "met",
                article.time(DAY, DAY, "April 2"),
                List.of(),
                List.of(
                        article.part(Role.PARTICIPANT, quill, "Ada Quill"),
                        article.part(Role.PARTICIPANT, tarn, "Bo Tarn")));
        Extraction read = article.extraction();
        return read.withFacts(
                read.tenures(),
                read.events().stream()
                        .map(event -> event.withConfidence(confidence))
                        .toList(),
                read.statements());
    }

    private static List<String> confidences(Extraction... articles) {
        TransientStore store =
                new TransientStore(Fusion.beside(IriMinter.standard().referenceGraph()));
        store.put(Stream.of(articles).map(Golden::triples).toList());
        Map<String, String> confidences = new TreeMap<>();
        store.dataset()
                .find(Node.ANY, Node.ANY, RDF.Nodes.type, FusionTerms.FUSED_EVENT)
                .forEachRemaining(quad -> confidences.put(quad.getSubject().getURI(), ""));
        store.dataset()
                .find(Node.ANY, Node.ANY, Vocabulary.CONFIDENCE, Node.ANY)
                .forEachRemaining(quad -> confidences.computeIfPresent(
                        quad.getSubject().getURI(),
                        (event, none) -> quad.getObject().getLiteralLexicalForm()));
        return List.copyOf(confidences.values());
    }

    private static Extraction herald(Double confidence) {
        return told("a", "Herald", "Ada Quill met Bo Tarn on April 2 in the old harbour.", confidence);
    }

    @Test
    void one_report_gives_its_own() {
        assertEquals(List.of("0.5"), confidences(herald(0.5)));
    }

    @Test
    void independent_sources_support_each_other() {
        Extraction wire = told("b", "Wire", "On April 2, Bo Tarn and Ada Quill met to talk about salt.", 0.6);
        assertEquals(List.of("0.8"), confidences(herald(0.5), wire));
    }

    @Test
    void a_source_that_tells_it_twice_is_no_surer_than_once() {
        Extraction again = told("b", "Herald", "On April 2, Bo Tarn and Ada Quill met to talk about salt.", 0.6);
        assertEquals(List.of("0.6"), confidences(herald(0.5), again));
    }

    @Test
    void nothing_is_known_where_nothing_is_known_of_a_report() {
        Extraction wire = told("b", "Wire", "On April 2, Bo Tarn and Ada Quill met to talk about salt.", null);
        assertEquals(List.of(""), confidences(herald(0.5), wire));
    }
}
