package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.chancery.golden.Golden;
import org.chancery.mapping.IriMinter;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.TransientStore;
import org.chancery.validation.GraphValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well stories told by several agencies are put together: pairs that are joined, against pairs that should be. */
class StoriesTest {
    private static final Node REFERENCE = IriMinter.standard().referenceGraph();
    private static final FusedGraphs GRAPHS = FusedGraphs.beside(REFERENCE);
    private static final StoryReader READER = new StoryReader("/stories/stories.txt");
    private static final TransientStore STORE = store(READER);

    private static TransientStore store(StoryReader reader) {
        TransientStore store = new TransientStore(Fusion.beside(REFERENCE));
        store.put(reader.stories().stream()
                .map(story -> Golden.triples(story.extraction()))
                .toList());
        return store;
    }

    @ParameterizedTest
    @CsvSource({
        "stories, 0.97, 0.85",
        "further-stories, 0.97, 0.85",
        "later-stories, 0.92, 0.80",
        "new-stories, 0.93, 0.90",
        "last-stories, 0.97, 0.85"
    })
    void eventsAreJoinedWithFewMistakesAndFewLeftApart(String file, double precision, double recall) {
        StoryReader reader = new StoryReader("/stories/" + file + ".txt");
        TransientStore store = store(reader);
        Map<Node, String> events = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        reader.stories().forEach(story -> story.events().forEach((id, event) -> events.put(node(story, id), event)));
        PairScore score = PairScore.of(events, thing -> fused(store, GRAPHS.events(), thing));
        assertTrue(score.precision() >= precision && score.recall() >= recall, score.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "stories, 0.98, 0.90",
        "further-stories, 0.93, 0.90",
        "later-stories, 0.93, 0.90",
        "new-stories, 0.93, 0.90",
        "last-stories, 0.98, 0.90"
    })
    void peopleAreJoinedWithFewMistakesAndFewLeftApart(String file, double precision, double recall) {
        StoryReader reader = new StoryReader("/stories/" + file + ".txt");
        TransientStore store = store(reader);
        Map<Node, String> people = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        reader.stories().forEach(story -> story.people().forEach((id, who) -> people.put(node(story, id), who)));
        PairScore score = PairScore.of(people, thing -> fused(store, GRAPHS.people(), thing));
        assertTrue(score.precision() >= precision && score.recall() >= recall, score.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stories", "further-stories", "later-stories", "new-stories"})
    void theLifeOfEachEventIsTold(String file) {
        StoryReader reader = new StoryReader("/stories/" + file + ".txt");
        TransientStore store = store(reader);
        Map<String, List<String>> told = new TreeMap<>();
        for (Story story : reader.stories()) {
            story.events().forEach((id, event) -> {
                if (reader.lives().containsKey(event)) {
                    told.put(event, steps(store, fused(store, GRAPHS.events(), node(story, id))));
                }
            });
        }
        assertEquals(new TreeMap<>(reader.lives()), told);
    }

    @Test
    void copiesAreFoundAndNothingElse() {
        List<String> expected = new ArrayList<>();
        for (Story story : READER.stories()) {
            if (story.copyOf() != null) {
                expected.add(story.extraction().article().id() + " " + story.copyOf());
            }
        }
        List<String> found = STORE.dataset().stream(GRAPHS.texts(), Node.ANY, FusionTerms.COPY_OF, Node.ANY)
                .map(quad -> GRAPHS.key(quad.getSubject()) + " " + GRAPHS.key(quad.getObject()))
                .sorted()
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void copiesCountAsOneSource() {
        Node bridge = fused(STORE, GRAPHS.events(), event("bridge"));
        assertEquals("4", value(STORE, bridge, FusionTerms.REPORTS));
        assertEquals("2", value(STORE, bridge, FusionTerms.INDEPENDENT_SOURCES));
    }

    @Test
    void aDenialAndAnotherPlaceContradict() {
        assertTrue(STORE.dataset()
                .contains(
                        GRAPHS.events(),
                        fused(STORE, GRAPHS.events(), event("ships")),
                        FusionTerms.CONTRADICTION_OF,
                        Node.ANY));
        assertTrue(STORE.dataset()
                .contains(
                        GRAPHS.events(),
                        fused(STORE, GRAPHS.events(), event("brandt1")),
                        FusionTerms.CONTRADICTION_OF,
                        Node.ANY));
    }

    @Test
    void theFusedGraphsHoldToTheirShapes() {
        for (Node graph :
                List.of(GRAPHS.texts(), GRAPHS.people(), GRAPHS.events(), GRAPHS.statements(), GRAPHS.index())) {
            List<Quad> quads =
                    STORE.dataset().stream(graph, Node.ANY, Node.ANY, Node.ANY).toList();
            assertEquals(List.of(), GraphValidator.bundled().violations(quads));
        }
    }

    private static Node event(String which) {
        for (Story story : READER.stories()) {
            for (Map.Entry<String, String> event : story.events().entrySet()) {
                if (event.getValue().equals(which)) {
                    return node(story, event.getKey());
                }
            }
        }
        throw new AssertionError(which);
    }

    private static List<String> steps(TransientStore store, Node event) {
        return store.dataset().stream(GRAPHS.events(), event, FusionTerms.STEP, Node.ANY)
                .map(Quad::getObject)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .map(step -> stage(store, step) + "@" + value(store, step, FusionTerms.STEP_DATE))
                .toList();
    }

    private static String stage(TransientStore store, Node step) {
        String term = object(store, GRAPHS.events(), step, FusionTerms.STAGE_OF).getURI();
        return term.substring(Vocabulary.NAMESPACE.length());
    }

    private static String value(TransientStore store, Node thing, Node property) {
        return object(store, GRAPHS.events(), thing, property).getLiteralLexicalForm();
    }

    private static Node fused(TransientStore store, Node graph, Node thing) {
        return object(store, graph, thing, FusionTerms.FUSED_AS);
    }

    private static Node object(TransientStore store, Node graph, Node subject, Node property) {
        return store.dataset().stream(graph, subject, property, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " has no " + property));
    }

    private static Node node(Story story, String id) {
        return NodeFactory.createURI(
                GRAPHS.base() + "article/" + story.extraction().article().id() + "/" + id);
    }
}
