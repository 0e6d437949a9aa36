package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sys.JenaSystem;
import org.chancery.fusion.Fusion;
import org.chancery.fusion.MadeNews;
import org.chancery.golden.Golden;
import org.chancery.mapping.IriMinter;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an article costs in a small store and in a large one, facts being there, in processor time and on the disk; all
 * records are read at the end, and a sum over all quads is printed, which must not depend on {@code -Dcompact=false}.
 * Not run by the build: {@code mvn test -Dtest=FusionBenchmark -Darticles=50000}.
 */
class FusionBenchmark {
    private static final int STEP = 1000;
    private static final int PER_DAY = 20;
    private static final int STATES = 40;
    private static final int ROWS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final MadeNews news = new MadeNews(PER_DAY, STATES);

    @TempDir
    Path folder;

    @Test
    void measure() throws Exception {
        JenaSystem.init();
        int articles = Integer.getInteger("articles", 2 * STEP);
        boolean compact = !"false".equals(System.getProperty("compact"));
        var reference = IriMinter.standard().referenceGraph();
        try (Store store =
                Store.openOrCreate(folder.resolve("store"), reference).deriving(Fusion.beside(reference))) {
            Ingest ingest = new Ingest(store, new Tidying(store, System.out::println, () -> !compact));
            System.out.println("articles, quads, MB, kB an article, seconds in all, ms an article in all");
            put(ingest, 0); // Java is slow at first
            double first = put(ingest, STEP);
            double last = first;
            double all = first;
            for (int from = 2 * STEP; from < articles; from += STEP) {
                last = put(ingest, from);
                all += last;
                if ((from + STEP) % Math.max(STEP, articles / ROWS) == 0) {
                    row(store, from + STEP, all);
                }
            }
            all += seconds(ingest::finish);
            row(store, articles, all);
            System.out.printf(
                    "the second thousand took %.2f ms an article, the last %.2f, all but the first %.2f, ratio %.2f%n",
                    first * 1000 / STEP,
                    last * 1000 / STEP,
                    all * 1000 / (articles - STEP),
                    all / first * STEP / (articles - STEP));
            assertEquals(List.of(), store.verify(step -> {}));
            System.out.println("SHA-256 " + digest(store));
        }
    }

    /** @param seconds for all articles but the first step */
    private static void row(Store store, int articles, double seconds) {
        AtomicLong quads = new AtomicLong();
        store.contents().forEach(quad -> quads.incrementAndGet());
        System.out.printf(
                "%d %d %.1f %.1f %.1f %.2f%n",
                articles,
                quads.get(),
                store.bytes() / 1e6,
                store.bytes() / 1e3 / articles,
                seconds,
                seconds * 1000 / (articles - STEP));
    }

    /** Making the facts is not counted. */
    private double put(Ingest ingest, int from) {
        List<ArticleOutcome> batch = new ArrayList<>();
        for (int number = from; number < from + STEP; number++) {
            batch.add(ArticleOutcome.of(Golden.triples(news.article(number, 0))));
        }
        return seconds(() -> batch.forEach(ingest::take));
    }

    private double seconds(Runnable work) {
        long begin = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - begin) / 1e9;
    }

    private static String digest(Store store) throws IOException, NoSuchAlgorithmException {
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        try (Writer out = new OutputStreamWriter(new DigestOutputStream(OutputStream.nullOutputStream(), sum), UTF_8)) {
            store.contents().dump(out);
        }
        return HexFormat.of().formatHex(sum.digest());
    }
}
