package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sys.JenaSystem;
import org.chancery.corpus.Corpus;
import org.chancery.mapping.IriMinter;
import org.chancery.model.Drop;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Rejected;
import org.chancery.store.Store;
import org.chancery.store.StoredArticle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How a build goes on when articles are slow, too large or bad, or the user has seen enough; nothing is really read.
 */
class BuildsTest {
    private static final Knowledge KNOWLEDGE = new Knowledge(null, List.of(), new IriMinter(IriMinter.DEFAULT_BASE));
    private static final GraphBuilder GRAPHS = new GraphBuilder(KNOWLEDGE);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        JenaSystem.init();
        store = Store.openOrCreate(folder.resolve("store"), KNOWLEDGE.minter().referenceGraph());
    }

    private static ArticleOutcome factless(Accepted accepted) {
        List<Drop> none = List.of();
        return GRAPHS.build(
                accepted.place(),
                new Extraction(
                        accepted.article(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), none));
    }

    private Ingest build(
            String input, BuildLimits limits, BooleanSupplier stop, Function<Accepted, ArticleOutcome> reader) {
        var corpus = new Corpus(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), 1000);
        var terminal = new Terminal(null, System.out, System.err, 120, false);
        try (Progress progress = new Progress(terminal)) {
            return new Builds(reader, store, limits, stop).run(corpus, List.of("-"), progress);
        } finally {
            store.close();
        }
    }

    private static String articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"id\": \"%d\", \"text\": \"They met %d times.\"}".formatted(number, number))
                .collect(Collectors.joining("\n"));
    }

    private static BuildLimits limits(Duration longest, boolean keepGoing) {
        return new BuildLimits(2, false, longest, keepGoing, true);
    }

    private List<String> stored() {
        try (Store again = Store.open(folder.resolve("store"))) {
            return again.contents().articles().stream().map(StoredArticle::id).toList();
        }
    }

    @Test
    void anArticleThatTakesTooLongIsSetAsideAndTheRestGoesOn() {
        CountDownLatch never = new CountDownLatch(1);
        Ingest ingest = build(articles(9), limits(Duration.ofMillis(300), false), () -> false, accepted -> {
            if (List.of("2", "3", "4").contains(accepted.article().id())) {
                await(never);
            }
            return factless(accepted);
        });
        assertEquals("9 articles: 6 stored, 0 unchanged, 3 rejected", ingest.summary());
        assertEquals(
                List.of("stdin:3: too slow", "stdin:4: too slow", "stdin:5: too slow"),
                ingest.rejected().stream()
                        .map(each -> each.place() + ": " + each.issue().words())
                        .toList());
        assertEquals(List.of("0", "1", "5", "6", "7", "8"), stored());
    }

    @Test
    void anArticleThatNeedsTooMuchMemoryIsSetAsideAndTheRestGoesOn() {
        Ingest ingest = build(articles(3), limits(Duration.ofMinutes(1), false), () -> false, accepted -> {
            if (accepted.article().id().equals("1")) {
                throw new OutOfMemoryError("pretended");
            }
            return factless(accepted);
        });
        Rejected rejected = ingest.rejected().get(0);
        assertEquals(
                "stdin:2: too large", rejected.place() + ": " + rejected.issue().words());
        assertEquals(List.of("0", "2"), stored());
    }

    @Test
    void aBuildOfWhichMostIsRejectedStopsAndKeepsWhatIsGood() {
        String input = articles(50) + "\n" + "no json\n".repeat(400);
        Ingest ingest = build(input, limits(Duration.ofMinutes(1), false), () -> false, BuildsTest::factless);
        assertTrue(ingest.summary().contains("stopped: most of what comes in is rejected"), ingest.summary());
        assertTrue(ingest.count() < 250, ingest.summary());
        assertEquals(50, stored().size());
    }

    @Test
    void keepGoingReadsOnAllTheSame() {
        String input = articles(50) + "\n" + "no json\n".repeat(400);
        Ingest ingest = build(input, limits(Duration.ofMinutes(1), true), () -> false, BuildsTest::factless);
        assertEquals("450 articles: 50 stored, 0 unchanged, 400 rejected", ingest.summary());
    }

    @Test
    void aBuildThatIsStoppedKeepsWhatWasReadAndGoesOnThereNextTime() {
        AtomicInteger read = new AtomicInteger();
        Ingest stopped = build(articles(100), limits(Duration.ofMinutes(1), false), () -> read.get() > 30, accepted -> {
            read.incrementAndGet();
            return factless(accepted);
        });
        int kept = stored().size();
        assertTrue(kept > 0 && kept < 100, "kept " + kept);
        assertTrue(stopped.summary().contains("the same command goes on from there"), stopped.summary());
        open();
        Ingest rest = build(articles(100), limits(Duration.ofMinutes(1), false), () -> false, BuildsTest::factless);
        assertEquals("100 articles: %d stored, %d unchanged, 0 rejected".formatted(100 - kept, kept), rest.summary());
    }

    @Test
    void aWarningIsToldOnceForEachSourceHoweverManyArticlesItIsAbout() {
        String input = "{\"id\": \"%d\", \"text\": \"They met &amp; agreed %d times.\"}\n"
                .repeat(3)
                .formatted(1, 1, 2, 2, 3, 3);
        Ingest ingest = build(input, limits(Duration.ofMinutes(1), false), () -> false, BuildsTest::factless);
        var printed = new ByteArrayOutputStream();
        ingest.warnings().print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertEquals(
                "warning: stdin: markup was taken out of the text; offsets count in the text without it"
                        + " (3 articles, the first at stdin:1: &amp;)\n",
                printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void progressTellsTotalRateAndTimeLeft() {
        Ingest ingest = build(articles(10), limits(Duration.ofMinutes(1), false), () -> false, BuildsTest::factless);
        assertEquals(
                "10 of about 40 articles, 0.5 a second, 60 seconds left; 0 unchanged, 0 rejected",
                Progress.line(ingest, 0.25, 20));
        assertEquals("10 articles, 0.5 a second; 0 unchanged, 0 rejected", Progress.line(ingest, Double.NaN, 20));
        assertFalse(ingest.isStopped());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException given) {
            throw new IllegalStateException(given);
        }
    }
}
