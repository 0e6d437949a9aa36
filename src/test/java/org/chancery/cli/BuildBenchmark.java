package org.chancery.cli;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.chancery.annotation.Annotator;
import org.chancery.corpus.Corpus;
import org.chancery.mapping.IriMinter;
import org.chancery.model.Outcome.Accepted;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times a build, store included, beside the plain CoreNLP pipeline with the same annotators, in turn on the same
 * articles in one process, one thread each. Not run by the build: {@code mvn test -Dtest=BuildBenchmark
 * -Darticles=FILE}.
 */
class BuildBenchmark {
    private static final int BATCH = 20;
    private static final int WARM_UP = 40;

    @TempDir
    Path folder;

    @Test
    void measure() throws IOException {
        JenaSystem.init();
        List<Accepted> articles = articles(System.getProperty("articles", "src/main/resources/examples"));
        StanfordCoreNLP plain = new StanfordCoreNLP(Annotator.properties());
        Knowledge knowledge = new Knowledge(null, List.of(), new IriMinter(IriMinter.DEFAULT_BASE));
        try (Store store =
                Store.openOrCreate(folder.resolve("store"), knowledge.minter().referenceGraph())) {
            store.putReference(knowledge.reference());
            FactReading reading = new FactReading(knowledge);
            Ingest ingest = new Ingest(store);
            articles.stream().limit(WARM_UP).forEach(article -> {
                annotate(plain, article);
                reading.read(article);
            });
            double plainSeconds = 0;
            double buildSeconds = 0;
            for (int from = 0; from < articles.size(); from += BATCH) {
                List<Accepted> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
                plainSeconds += seconds(() -> batch.forEach(article -> annotate(plain, article)));
                buildSeconds += seconds(() -> batch.forEach(article -> ingest.take(reading.read(article))));
            }
            buildSeconds += seconds(ingest::flush);
            System.out.printf(
                    "%d articles: plain pipeline %.2f articles/s, build %.2f articles/s (ratio %.2f), peak heap %d MB%n",
                    articles.size(),
                    articles.size() / plainSeconds,
                    articles.size() / buildSeconds,
                    plainSeconds / buildSeconds,
                    peakHeap());
        }
    }

    private static List<Accepted> articles(String path) {
        try (Stream<org.chancery.model.Outcome> outcomes = Corpus.standard().read(List.of(path))) {
            return outcomes.filter(Accepted.class::isInstance)
                    .map(Accepted.class::cast)
                    .toList();
        }
    }

    private static void annotate(StanfordCoreNLP plain, Accepted accepted) {
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

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / (1024 * 1024);
    }
}
