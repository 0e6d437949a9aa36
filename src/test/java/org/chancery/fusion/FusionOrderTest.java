package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.chancery.confidence.Rater;
import org.chancery.golden.Golden;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Extraction;
import org.chancery.store.ArticleTriples;
import org.chancery.store.TransientStore;
import org.chancery.turtle.ConfidenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The graph is a function of the articles and the decisions that there are, not of how they came to be there. */
class FusionOrderTest {
    private static final MadeNews NEWS = new MadeNews(6, 4);
    private static final Rater RATER = new Rater(ConfidenceReader.read());
    private static final int ARTICLES = 40;
    private static final int STEPS = 14;
    private static final String BASE = "https://w3id.org/chancery/id/";
    private static final Node REFERENCE = NodeFactory.createURI(BASE + "graph/reference");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("histories", 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverCameAndWentTheGraphIsThatOfWhatIsThere(long seed) {
        Random random = new Random(seed);
        Map<Integer, Integer> versions = new TreeMap<>();
        List<Decision> decisions = new ArrayList<>();
        TransientStore store = open();
        for (int step = 0; step < STEPS; step++) {
            change(store, random, versions, decisions);
        }
        TransientStore once = open();
        decide(once, decisions);
        once.put(versions.keySet().stream()
                .map(number -> triples(number, versions.get(number)))
                .toList());
        assertEquals(String.join("\n", once.lines()), String.join("\n", store.lines()));
        assertTrue(
                versions.size() < 12
                        || store.lines().stream().anyMatch(line -> line.matches(".*ontology#reports> \"[2-9].*")),
                "nothing was fused");
    }

    @Test
    void aPersonAndAnOrganizationOfOneNameAreTwoHoweverTheyCome() {
        ArticleTriples person = naming("one", EntityKind.PERSON, "person/mara-voss");
        ArticleTriples body = naming("two", EntityKind.ORGANIZATION, "organization/mara-voss");
        TransientStore together = open();
        together.put(List.of(person, body));
        TransientStore apart = open();
        apart.put(List.of(person));
        apart.put(List.of(body));
        assertEquals(String.join("\n", apart.lines()), String.join("\n", together.lines()));
    }

    private static ArticleTriples naming(String article, EntityKind kind, String id) {
        Article text = Article.of(article, "Mara Voss said nothing.");
        Entity named = new Entity(id, kind, "Mara Voss", null, null, false);
        return Golden.triples(
                new Extraction(text, List.of(named), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private void change(TransientStore store, Random random, Map<Integer, Integer> versions, List<Decision> decisions) {
        int kind = random.nextInt(6);
        if (kind == 0 && !versions.isEmpty()) {
            int gone = pick(random, versions);
            versions.remove(gone);
            store.remove(NodeFactory.createURI(BASE + "graph/n" + gone));
        } else if (kind == 1 && versions.size() > 1) {
            decisions.add(decision(random, versions));
            decide(store, decisions);
        } else if (kind == 2 && !decisions.isEmpty()) {
            decisions.remove(random.nextInt(decisions.size()));
            decide(store, decisions);
        } else {
            putSome(store, random, versions);
        }
    }

    private static void putSome(TransientStore store, Random random, Map<Integer, Integer> versions) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        List<ArticleTriples> batch = new ArrayList<>();
        for (int number : numbers.subList(0, 1 + random.nextInt(12))) {
            versions.put(number, random.nextInt(2));
            batch.add(triples(number, versions.get(number)));
        }
        store.put(batch);
    }

    private static Decision decision(Random random, Map<Integer, Integer> versions) {
        Node one = fact(random, versions);
        Node other = fact(random, versions);
        boolean events = one.getURI().contains("/event/") == other.getURI().contains("/event/");
        Node verdict = random.nextBoolean() ? FusionTerms.SAME : FusionTerms.APART;
        return !events || one.equals(other)
                ? new Decision(FusionTerms.WRONG_FACT, one, null, null, null, "me", LocalDate.of(2030, 1, 1), "test")
                : new Decision(verdict, one, other, null, null, "me", LocalDate.of(2030, 1, 1), "test");
    }

    private static Node fact(Random random, Map<Integer, Integer> versions) {
        int number = pick(random, versions);
        String kind = random.nextBoolean() ? "/event/" : "/person/";
        return triples(number, versions.get(number)).triples().stream()
                .map(Triple::getSubject)
                .map(Node::getURI)
                .filter(uri -> uri.matches(".*" + kind + "[^/]+"))
                .sorted()
                .findFirst()
                .map(NodeFactory::createURI)
                .orElse(NodeFactory.createURI(BASE + "article/n" + number + "/event/0"));
    }

    private static int pick(Random random, Map<Integer, Integer> versions) {
        return new ArrayList<>(versions.keySet()).get(random.nextInt(versions.size()));
    }

    private static void decide(TransientStore store, List<Decision> decisions) {
        FusedGraphs graphs = FusedGraphs.beside(REFERENCE);
        store.put(
                graphs.decisions(),
                decisions.stream()
                        .flatMap(decision -> decision.triples(graphs).stream())
                        .toList());
    }

    private static ArticleTriples triples(int number, int version) {
        return Golden.triples(RATER.rate(NEWS.article(number, version)));
    }

    private static TransientStore open() {
        return new TransientStore(Fusion.beside(REFERENCE));
    }
}
