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

/** How well stories told by several agencies are put together: pairs that are joined, against pairs that should be. */
class StoriesTest {
    private static final Node REFERENCE = IriMinter.standard().referenceGraph();
    private static final FusedGraphs GRAPHS = FusedGraphs.beside(REFERENCE);
    private static final StoryReader READER = new StoryReader("/stories/stories.txt");
    private static final TransientStore STORE = store();

    private static TransientStore store() {
        TransientStore store = new TransientStore(Fusion.beside(REFERENCE));
        store.put(READER.stories().stream()
                .map(story -> Golden.triples(story.extraction()))
                .toList());
        return store;
    }

    @Test
    void eventsAreJoinedWithFewMistakesAndFewLeftApart() {
        Map<Node, String> events = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        READER.stories().forEach(story -> story.events().forEach((id, event) -> events.put(node(story, id), event)));
        PairScore score = PairScore.of(events, thing -> fused(GRAPHS.events(), thing));
        assertTrue(score.precision() >= 0.97 && score.recall() >= 0.85, score.toString());
    }

    @Test
    void peopleAreJoinedWithFewMistakesAndFewLeftApart() {
        Map<Node, String> people = new TreeMap<>((one, other) -> one.getURI().compareTo(other.getURI()));
        READER.stories().forEach(story -> story.people().forEach((id, who) -> people.put(node(story, id), who)));
        PairScore score = PairScore.of(people, thing -> fused(GRAPHS.people(), thing));
        assertTrue(score.precision() >= 0.98 && score.recall() >= 0.90, score.toString());
    }

    @Test
    void theLifeOfEachEventIsTold() {
        Map<String, List<String>> told = new TreeMap<>();
        for (Story story : READER.stories()) {
            story.events().forEach((id, event) -> {
                if (READER.lives().containsKey(event)) {
                    told.put(event, steps(fused(GRAPHS.events(), node(story, id))));
                }
            });
        }
        assertEquals(new TreeMap<>(READER.lives()), told);
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
        Node bridge = fused(GRAPHS.events(), event("bridge"));
        assertEquals("4", value(bridge, FusionTerms.REPORTS));
        assertEquals("2", value(bridge, FusionTerms.INDEPENDENT_SOURCES));
    }

    @Test
    void aDenialAndAnotherPlaceContradict() {
        assertTrue(STORE.dataset()
                .contains(
                        GRAPHS.events(),
                        fused(GRAPHS.events(), event("ships")),
                        FusionTerms.CONTRADICTION_OF,
                        Node.ANY));
        assertTrue(STORE.dataset()
                .contains(
                        GRAPHS.events(),
                        fused(GRAPHS.events(), event("brandt1")),
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

    private static List<String> steps(Node event) {
        return STORE.dataset().stream(GRAPHS.events(), event, FusionTerms.STEP, Node.ANY)
                .map(Quad::getObject)
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .map(step -> stage(step) + "@" + value(step, FusionTerms.STEP_DATE))
                .toList();
    }

    private static String stage(Node step) {
        String term = object(GRAPHS.events(), step, FusionTerms.STAGE_OF).getURI();
        return term.substring(Vocabulary.NAMESPACE.length());
    }

    private static String value(Node thing, Node property) {
        return object(GRAPHS.events(), thing, property).getLiteralLexicalForm();
    }

    private static Node fused(Node graph, Node thing) {
        return object(graph, thing, FusionTerms.FUSED_AS);
    }

    private static Node object(Node graph, Node subject, Node property) {
        return STORE.dataset().stream(graph, subject, property, Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " has no " + property));
    }

    private static Node node(Story story, String id) {
        return NodeFactory.createURI(
                GRAPHS.base() + "article/" + story.extraction().article().id() + "/" + id);
    }
}
