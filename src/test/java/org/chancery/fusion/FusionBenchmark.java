package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sys.JenaSystem;
import org.chancery.golden.Golden;
import org.chancery.mapping.IriMinter;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times, in processor time, what an article costs in a small store and in a large one, facts being there, and shows how
 * the store grows; all records are read at the end. Not run by the build: {@code mvn test -Dtest=FusionBenchmark
 * -Darticles=50000}.
 */
class FusionBenchmark {
    private static final int BATCH = 200;
    private static final int SMALL = 1000;
    private static final int PER_DAY = 20;
    private static final int STATES = 40;
    private static final int ROWS = 5;

    @TempDir
    Path folder;

    @Test
    void measure() {
        JenaSystem.init();
        int articles = Integer.getInteger("articles", 2 * SMALL);
        var reference = IriMinter.standard().referenceGraph();
        try (Store store =
                Store.openOrCreate(folder.resolve("store"), reference).deriving(Fusion.beside(reference))) {
            System.out.println("articles quads MB quads/article kB/article seconds ms/article");
            double atSmall = 0;
            double atLarge = 0;
            double sinceRow = 0;
            for (int from = 0; from < articles; from += BATCH) {
                double seconds = seconds(store, from);
                sinceRow += seconds;
                atSmall += from < SMALL + BATCH && from >= BATCH ? seconds : 0;
                atLarge += from >= articles - SMALL ? seconds : 0;
                if ((from + BATCH) % (articles / ROWS) == 0) {
                    row(store, from + BATCH, sinceRow, articles / ROWS);
                    sinceRow = 0;
                }
            }
            System.out.printf(
                    "the second to sixth batch %.2f ms an article, the last five at %d articles %.2f ms, ratio %.2f%n",
                    atSmall * 1000 / SMALL, articles, atLarge * 1000 / SMALL, atLarge / atSmall);
            assertEquals(List.of(), store.verify(step -> {}));
        }
    }

    /** @param seconds for the last {@code count} articles */
    private static void row(Store store, int articles, double seconds, int count) {
        AtomicLong quads = new AtomicLong();
        store.contents().forEach(quad -> quads.incrementAndGet());
        System.out.printf(
                "%d %d %.1f %.1f %.1f %.1f %.2f%n",
                articles,
                quads.get(),
                store.bytes() / 1e6,
                (double) quads.get() / articles,
                store.bytes() / 1e3 / articles,
                seconds,
                seconds * 1000 / count);
    }

    /** Processor time to store a batch; making the facts is not counted. */
    private static double seconds(Store store, int from) {
        MadeNews news = new MadeNews(PER_DAY, STATES);
        List<ArticleTriples> batch = new ArrayList<>();
        for (int number = from; number < from + BATCH; number++) {
            batch.add(Golden.triples(news.article(number, 0)));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        store.put(batch);
        return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
