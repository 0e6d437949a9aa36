package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chancery.corpus.Corpus;
import org.chancery.mapping.ContentHash;
import org.chancery.model.Article;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Rejected;
import org.chancery.store.Store;

/**
 * Builds the graph of many articles: several threads read, this one writes, and never is interrupted. The results are
 * taken in the order of the articles, so that the number of threads leaves no trace.
 */
final class Builds {
    private static final int AHEAD = 4;

    private final ArticleReading reading;
    private final Store store;
    private final int threads;
    private final boolean again;

    /** @param again whether articles are read even if the store has them unchanged */
    Builds(ArticleReading reading, Store store, int threads, boolean again) {
        this.reading = reading;
        this.store = store;
        this.threads = threads;
        this.again = again;
    }

    Ingest run(Corpus corpus, List<String> paths, Progress progress) {
        Ingest ingest = new Ingest(store);
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        Deque<Future<ArticleOutcome>> pending = new ArrayDeque<>();
        try (Stream<Outcome> outcomes = corpus.read(paths)) {
            for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); ) {
                submit(each.next(), readers, pending, ingest);
                while (pending.size() > threads * AHEAD) {
                    ingest.take(await(pending.removeFirst()));
                }
                progress.step();
            }
            while (!pending.isEmpty()) {
                ingest.take(await(pending.removeFirst()));
            }
            ingest.flush();
            return ingest;
        } finally {
            readers.shutdown();
        }
    }

    private void submit(
            Outcome outcome, ExecutorService readers, Deque<Future<ArticleOutcome>> pending, Ingest ingest) {
        if (outcome instanceof Rejected rejected) {
            ingest.reject(rejected);
        } else if (outcome instanceof Accepted accepted && !isUnchanged(accepted.article())) {
            pending.addLast(readers.submit(() -> reading.read(accepted)));
        } else {
            ingest.skip();
        }
    }

    private boolean isUnchanged(Article article) {
        return !again
                && store.contents()
                        .find(article.id())
                        .filter(stored -> ContentHash.of(article).equals(stored.contentHash()))
                        .isPresent();
    }

    private static ArticleOutcome await(Future<ArticleOutcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException fault) {
            throw new IllegalStateException("the thread that writes was interrupted", fault);
        }
    }
}
