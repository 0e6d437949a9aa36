package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.SharedPipeline;
import org.chancery.golden.Golden;
import org.chancery.model.Article;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting that two agencies announce, one calls off, and another reports as held, read from their words. */
class FourAgenciesTest {
    private static final List<Article> ARTICLES = List.of(
            article(
                    "north",
                    "Northwire",
                    5,
                    "Norwegian Foreign Minister Ingrid Solberg and Chilean Foreign Minister Rodrigo Paz will meet in Oslo"
                            + " on May 12, the Norwegian foreign ministry said on Monday."),
            article(
                    "delta",
                    "Delta Press",
                    6,
                    "Chile's foreign minister, Rodrigo Paz, is to meet Norwegian Foreign Minister Ingrid Solberg in Oslo"
                            + " on 12 May, a spokesman said on Tuesday."),
            article(
                    "coast",
                    "Coastal News",
                    8,
                    "A meeting between Solberg and Chilean Foreign Minister Rodrigo Paz that was planned for May 12 in"
                            + " Oslo has been called off, the Norwegian foreign ministry said on Thursday."),
            article(
                    "inter",
                    "Interpress",
                    13,
                    "Norwegian Foreign Minister Solberg met Chilean Foreign Minister Paz in Oslo on Monday."));

    @TempDir
    Path folder;

    @Test
    void theStandingFollowsTheReportsAndEachCountsOnce() {
        try (Store store = Golden.store(folder)) {
            put(store, 0, 2);
            assertEquals(1, rows(store, "planned-events"));
            assertEquals(1, rows(store, "open-commitments"));
            assertEquals(1, rows(store, "announced-not-held"));
            put(store, 2, 3);
            assertEquals(0, rows(store, "planned-events"));
            assertEquals(0, rows(store, "open-commitments"));
            assertEquals(1, rows(store, "called-off"));
            put(store, 3, 4);
            assertEquals(0, rows(store, "announced-not-held"));
            assertEquals(1, rows(store, "who-met-whom"));
            assertEquals(1, rows(store, "confirmed-by"));
            store.remove("inter");
            assertEquals(1, rows(store, "announced-not-held"));
        }
    }

    private static void put(Store store, int from, int to) {
        store.put(ARTICLES.subList(from, to).stream()
                .map(article -> Golden.triples(SharedPipeline.extract(article)))
                .toList());
    }

    private static int rows(Store store, String query) {
        return new QueryRunner(store.dataset(), store.referenceGraph())
                .rows(QueryCatalog.bundled().named(query), Map.of("party", "Paz", Parameter.MIN_CONFIDENCE, "0"))
                .size();
    }

    private static Article article(String id, String source, int day, String text) {
        return new Article(id, text, null, LocalDate.of(2025, 5, day), source, null, "en");
    }
}
