package org.chancery.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.chancery.annotation.Annotator;
import org.chancery.corpus.Corpus;
import org.chancery.mapping.IriMinter;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times a build, store included, beside the plain CoreNLP pipeline with the same annotators, in turn on the same
 * articles in one process, one thread each, the median of several rounds. Not run by the build: {@code mvn test
 * -Dtest=BuildBenchmark -Darticles=FILE -Drounds=5}.
 */
class BuildBenchmark {
    private static final int BATCH = 20;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    @TempDir
    Path folder;

    private final StanfordCoreNLP plain = new StanfordCoreNLP(Annotator.properties());
    private final Knowledge knowledge = new Knowledge(null, List.of(), new IriMinter(IriMinter.DEFAULT_BASE));
    private final FactReading reading = new FactReading(knowledge);
    private double plainSeconds;
    private double buildSeconds;

    @Test
    void measure() throws IOException {
        JenaSystem.init();
        List<Accepted> articles = articles(System.getProperty("articles", "src/main/resources/examples"));
        articles.stream().limit(WARM_UP).forEach(article -> {
            annotate(article);
            reading.read(article);
        });
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            round(articles, folder.resolve("store-" + round));
            ratios[round] = plainSeconds / buildSeconds;
            System.out.printf(
                    "%d articles: plain pipeline %.2f articles/s, build %.2f articles/s, ratio %.2f%n",
                    articles.size(), articles.size() / plainSeconds, articles.size() / buildSeconds, ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio %.2f; %s%n", ratios[ROUNDS / 2], peakMemory());
    }

    private void round(List<Accepted> articles, Path directory) {
        plainSeconds = 0;
        buildSeconds = 0;
        try (Store store = StoreOptions.openOrCreate(directory, knowledge)) {
            Ingest ingest = new Ingest(store, new Tidying(store, System.out::println, () -> true));
            for (int from = 0; from < articles.size(); from += BATCH) {
                List<Accepted> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
                plainSeconds += seconds(() -> batch.forEach(this::annotate));
                buildSeconds += seconds(() -> batch.forEach(article -> ingest.take(reading.read(article))));
            }
            buildSeconds += seconds(ingest::finish);
        }
    }

    private static List<Accepted> articles(String path) {
        List<Accepted> articles = new ArrayList<>();
        try (Stream<Outcome> outcomes = Corpus.standard().read(List.of(path))) {
            outcomes.filter(Accepted.class::isInstance)
                    .map(Accepted.class::cast)
                    .forEach(articles::add);
        }
        return articles;
    }

    private void annotate(Accepted accepted) {
        Annotation annotation = new Annotation(accepted.article().text());
        if (accepted.article().published() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    accepted.article().published().toString());
        }
        plain.annotate(annotation);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Of this process, both pipelines included, where the system tells. */
    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "peak memory unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> "peak memory of both together " + line.substring(6).strip())
                .findFirst()
                .orElse("peak memory unknown");
    }
}
