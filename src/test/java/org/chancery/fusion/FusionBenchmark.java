package org.chancery.fusion;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.chancery.golden.Golden;
import org.chancery.mapping.IriMinter;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times, in processor time, what an article costs in a small store and in a large one, facts being there. Not run by
 * the build: {@code mvn test -Dtest=FusionBenchmark -Darticles=50000}.
 */
class FusionBenchmark {
    private static final int BATCH = 200;
    private static final int SMALL = 1000;
    private static final int PER_DAY = 20;
    private static final int STATES = 40;

    @TempDir
    Path folder;

    @Test
    void measure() {
        JenaSystem.init();
        int articles = Integer.getInteger("articles", 2 * SMALL);
        var reference = IriMinter.standard().referenceGraph();
        try (Store store =
                Store.openOrCreate(folder.resolve("store"), reference).deriving(Fusion.beside(reference))) {
            double atSmall = 0;
            double atLarge = 0;
            for (int from = 0; from < articles; from += BATCH) {
                double seconds = seconds(store, from);
                atSmall += from < SMALL + BATCH && from >= BATCH ? seconds : 0;
                atLarge += from >= articles - SMALL ? seconds : 0;
                if (from % (10 * BATCH) == 0) {
                    System.out.printf("after %d articles: %.2f ms an article%n", from, seconds * 1000 / BATCH);
                }
            }
            System.out.printf(
                    "the second to sixth batch %.2f ms an article, the last five at %d articles %.2f ms, ratio %.2f%n",
                    atSmall * 1000 / SMALL, articles, atLarge * 1000 / SMALL, atLarge / atSmall);
        }
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
