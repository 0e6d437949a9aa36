package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.SharedPipeline;
import org.chancery.golden.Golden;
import org.chancery.model.Article;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst asks of plans that were put off, called off, held or turned down. */
class PlannedLifeQuestionsTest {
    private static final Map<String, String> ARTICLES = Map.of(
            "put-off",
                    "Norway and Turkey agreed to meet in Oslo in April. The meeting was postponed until May, Norway said.",
            "called-off",
                    "Chile invited Peru to a summit in Santiago in June. Peru accepted the invitation. On Sunday the summit was called off.",
            "fell-out", "The meeting between Kenya and Uganda, planned for Friday, did not take place.",
            "held",
                    "Japan and South Korea announced that they would hold a summit in Busan on March 5. The summit was held as planned.",
            "accepted", "Spain invited Portugal to talks in Madrid in May. Portugal accepted the invitation.",
            "declined", "Ghana invited Togo to talks in Accra in May. Togo declined the invitation.");

    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void open() {
        store = Golden.store(folder);
        LocalDate day = LocalDate.of(2026, 3, 10);
        store.put(new TreeSet<>(ARTICLES.keySet())
                .stream()
                        .map(id -> new Article(id, ARTICLES.get(id), null, day, null, null, null))
                        .map(article -> Golden.triples(SharedPipeline.extract(article)))
                        .toList());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void whatWasAnnouncedAndNotHeld() {
        assertEquals(
                Set.of("put-off", "called-off", "fell-out", "accepted"), articles("announced-not-held", "article"));
    }

    @Test
    void whatWasCalledOffOrPutOff() {
        assertEquals(Set.of("put-off", "called-off", "fell-out"), articles("called-off", "article"));
    }

    @Test
    void whatIsStillToCome() {
        assertEquals(Set.of("put-off", "accepted"), articles("planned-events", "article"));
        assertEquals(Set.of("put-off", "accepted"), articles("open-commitments", "article"));
        assertEquals(Set.of("2026-05-01"), articles("planned-events", "begin"));
    }

    @Test
    void whatWasToBeAtAnotherTime() {
        assertEquals(Set.of("put-off"), articles("rescheduled", "article"));
        assertEquals(Set.of("2026-04-01"), articles("rescheduled", "formerBegin"));
        assertEquals(Set.of("2026-05-01"), articles("rescheduled", "begin"));
    }

    /** The values of a column, of the articles above only. */
    private static Set<String> articles(String name, String column) {
        NamedQuery query = QueryCatalog.bundled().named(name);
        List<String> columns = QueryRunner.parse(query).getResultVars();
        Set<String> values = new TreeSet<>();
        for (List<String> row : new QueryRunner(store.dataset(), store.referenceGraph())
                .rows(query, Map.of(Parameter.MIN_CONFIDENCE, "0"))) {
            if (ARTICLES.containsKey(row.get(columns.indexOf("article")))) {
                values.add(row.get(columns.indexOf(column)));
            }
        }
        return values;
    }
}
