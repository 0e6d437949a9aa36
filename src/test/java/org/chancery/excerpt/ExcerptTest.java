package org.chancery.excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chancery.golden.GoldenStore;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Status;
import org.chancery.query.QueryException;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GoldenStore.class)
class ExcerptTest {
    private static Store store;

    @BeforeAll
    static void open(Store golden) {
        store = golden;
    }

    @Test
    void everything_is_every_event_of_every_article() {
        assertEquals(List.of("a-call", "b-meeting", "c/quarrel 1"), articles(Selection.ALL));
        assertEquals(8, types(Selection.ALL).size());
    }

    @Test
    void an_article_comes_alone_and_whole() {
        Selection call = new Selection(Set.of("a-call"), Set.of(), null, null, "", "", Set.of(), null, true);
        assertEquals(List.of("a-call"), articles(call));
        assertEquals(
                store.contents()
                        .quads(new Excerpt(store.contents(), call)
                                .articles()
                                .findFirst()
                                .orElseThrow()
                                .article()
                                .graph())
                        .size(),
                graph(call, "a-call").size());
    }

    @Test
    void an_outlet_is_named_without_regard_to_case_and_accents() {
        assertEquals(List.of("a-call", "b-meeting"), articles(source("éxample WIRE")));
        assertEquals(List.of(), articles(source("Example")));
    }

    @Test
    void a_kind_brings_its_kinds() {
        assertEquals(List.of("Summit", "Meeting", "Meeting"), types(kind("meeting")));
        assertEquals(List.of("PhoneCall"), types(kind("PhoneCall")));
    }

    @Test
    void a_kind_that_is_none_brings_the_nearest() {
        QueryException refused = assertThrows(QueryException.class, () -> articles(kind("Metting")));
        assertTrue(refused.getMessage().endsWith("did you mean Meeting?"), refused.getMessage());
    }

    @Test
    void an_article_that_is_not_there_is_named() {
        Selection none = new Selection(Set.of("none"), Set.of(), null, null, "", "", Set.of(), null, true);
        assertEquals(
                "there is no article none in the store",
                assertThrows(QueryException.class, () -> articles(none)).getMessage());
    }

    @Test
    void a_status_keeps_what_has_come_so_far() {
        assertEquals(List.of("Summit", "Meeting"), types(status(Status.PLANNED)));
        assertEquals(List.of("Visit"), types(status(Status.CANCELLED)));
    }

    @Test
    void a_party_is_found_by_name_and_by_the_code_of_what_it_belongs_to() {
        assertEquals(List.of("Summit", "PhoneCall", "Meeting", "Meeting"), types(party("bérg")));
        assertTrue(types(party("SYL")).containsAll(List.of("PhoneCall", "Aid", "Accusation")));
        assertTrue(new Excerpt(store.contents(), party("nobody at all")).isEmpty());
    }

    @Test
    void days_are_those_on_which_it_may_have_been() {
        assertEquals(List.of("Meeting"), types(days("2025-11-03", "2026-01-31")));
        assertTrue(types(days("2025-10-17", "2025-10-17")).contains("PhoneCall"));
        assertFalse(types(days("2025-10-18", null)).contains("PhoneCall"));
    }

    @Test
    void what_has_no_day_counts_by_its_article() {
        assertTrue(types(days("2025-10-17", "2025-10-17")).contains("Aid"));
        assertFalse(types(days("2025-10-18", null)).contains("Aid"));
    }

    @Test
    void a_fact_comes_with_its_words_and_those_who_take_part_and_no_other_fact() {
        Graph graph = graph(kind("PhoneCall"), "a-call");
        List<Node> arguments = objects(graph, Vocabulary.ARGUMENT_OF_EVENT);
        assertEquals(2, arguments.size());
        arguments.forEach(argument -> assertTrue(graph.contains(argument, Vocabulary.HAS_EVIDENCE, Node.ANY)));
        objects(graph, Vocabulary.FILLER)
                .forEach(filler -> assertTrue(graph.contains(filler, RDF.Nodes.type, Vocabulary.term("Person"))));
        objects(graph, Vocabulary.HAS_EVIDENCE)
                .forEach(evidence -> assertTrue(graph.contains(evidence, Standards.EXACT, Node.ANY)));
        assertTrue(graph.contains(Node.ANY, RDF.Nodes.type, Standards.NEWS_ARTICLE));
        assertEquals(1, instances(graph, Vocabulary.EVENT));
        assertEquals(0, instances(graph, Vocabulary.STATEMENT));
    }

    @Test
    void statements_come_with_the_event_they_are_about() {
        assertEquals(1, instances(graph(kind("Summit"), "a-call"), Vocabulary.STATEMENT));
    }

    @Test
    void what_nothing_says_how_sure_it_is_is_shown() {
        Selection sure = new Selection(Set.of(), Set.of(), null, null, "", "", Set.of(), 0.5, true);
        assertEquals(3, new Excerpt(store.contents(), sure).articles().count());
    }

    @Test
    void what_was_known_before_can_be_left_out() {
        Selection news = new Selection(Set.of(), Set.of(), null, null, "", "", Set.of(), null, false);
        List<Node> graphs = new Excerpt(store.contents(), news)
                .graphs()
                .map(GraphExcerpt::name)
                .toList();
        assertFalse(graphs.contains(store.referenceGraph()));
        assertTrue(new Excerpt(store.contents(), kind("Meeting"))
                .graphs()
                .map(GraphExcerpt::name)
                .toList()
                .contains(store.referenceGraph()));
    }

    private static Selection kind(String kind) {
        return new Selection(Set.of(), Set.of(), null, null, "", kind, Set.of(), null, true);
    }

    private static Selection party(String party) {
        return new Selection(Set.of(), Set.of(), null, null, party, "", Set.of(), null, true);
    }

    private static Selection source(String source) {
        return new Selection(Set.of(), Set.of(source), null, null, "", "", Set.of(), null, true);
    }

    private static Selection status(Status status) {
        return new Selection(Set.of(), Set.of(), null, null, "", "", Set.of(status), null, true);
    }

    private static Selection days(String since, String until) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        return new Selection(Set.of(), Set.of(), LocalDate.parse(since), last, "", "", Set.of(), null, true);
    }

    private static List<String> articles(Selection selection) {
        return new Excerpt(store.contents(), selection)
                .articles()
                .map(excerpt -> excerpt.article().id())
                .toList();
    }

    private static List<String> types(Selection selection) {
        return new Excerpt(store.contents(), selection)
                .articles()
                .flatMap(excerpt -> excerpt.graph().instances(Vocabulary.EVENT).stream()
                        .map(event -> GraphReader.localName(excerpt.graph().object(event, Standards.EVENT_TYPE))))
                .toList();
    }

    private static Graph graph(Selection selection, String article) {
        return new Excerpt(store.contents(), selection)
                .articles()
                .filter(excerpt -> excerpt.article().id().equals(article))
                .map(excerpt -> excerpt.graph().article())
                .findFirst()
                .orElseThrow();
    }

    private static List<Node> objects(Graph graph, Node property) {
        Stream<Triple> triples = graph.stream(Node.ANY, property, Node.ANY);
        return triples.map(Triple::getObject).distinct().toList();
    }

    private static long instances(Graph graph, Node type) {
        return graph.stream(Node.ANY, RDF.Nodes.type, type).count();
    }
}
