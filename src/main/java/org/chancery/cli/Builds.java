package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.chancery.corpus.Corpus;
import org.chancery.corpus.CorpusReading;
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
    private static final int AHEAD = 4; // articles waiting for each thread
    private static final int ENOUGH = 200; // articles, so that their faults are no accident

    private final Function<Accepted, ArticleOutcome> reader;
    private final Function<Article, String> hash;
    private final Store store;
    private final BuildLimits limits;
    private final BooleanSupplier interrupted;

    /**
     * @param reader reads an article; must be safe for several threads, and must not touch the store
     * @param interrupted whether the user wants an end; asked between two articles
     */
    Builds(Function<Accepted, ArticleOutcome> reader, Store store, BuildLimits limits, BooleanSupplier interrupted) {
        this(reader, ContentHash::of, store, limits, interrupted);
    }

    /** @param hash what an article is stored under when it is read as it would be now */
    Builds(
            Function<Accepted, ArticleOutcome> reader,
            Function<Article, String> hash,
            Store store,
            BuildLimits limits,
            BooleanSupplier interrupted) {
        this.reader = reader;
        this.hash = hash;
        this.store = store;
        this.limits = limits;
        this.interrupted = interrupted;
    }

    Ingest run(Corpus corpus, List<String> paths, Progress progress) {
        BooleanSupplier unwanted = () -> !limits.compact() || interrupted.getAsBoolean();
        Ingest ingest = new Ingest(store, new Tidying(store, progress::tell, unwanted));
        Deque<ReadingPool.Pending> pending = new ArrayDeque<>();
        try (CorpusReading input = corpus.open(paths);
                ReadingPool pool = new ReadingPool(reader, limits.threads(), limits.longest())) {
            Iterator<Outcome> each = input.outcomes().iterator();
            while (!isOver(ingest) && each.hasNext()) {
                submit(each.next(), pool, pending, ingest);
                take(pending, limits.threads() * AHEAD, ingest);
                progress.step(ingest, input.share().getAsDouble());
            }
            take(pending, 0, ingest);
            ingest.finish();
            return ingest;
        }
    }

    /** Takes what has been read until no more than so many are waiting. */
    private void take(Deque<ReadingPool.Pending> pending, int waiting, Ingest ingest) {
        while (pending.size() > waiting && !interrupted.getAsBoolean()) {
            ingest.take(pending.removeFirst().await());
        }
    }

    private boolean isOver(Ingest ingest) {
        if (interrupted.getAsBoolean()) {
            ingest.stop("you asked for it");
        } else if (!limits.keepGoing()
                && ingest.count() >= ENOUGH
                && 2 * ingest.rejected().size() > ingest.count()) {
            ingest.stop("most of what comes in is rejected; --keep-going reads on all the same");
        }
        return ingest.isStopped();
    }

    private void submit(Outcome outcome, ReadingPool pool, Deque<ReadingPool.Pending> pending, Ingest ingest) {
        if (outcome instanceof Rejected rejected) {
            ingest.reject(rejected);
        } else if (outcome instanceof Accepted accepted) {
            ingest.warnings().note(accepted);
            if (isUnchanged(accepted.article())) {
                ingest.skip();
            } else {
                pending.addLast(pool.submit(accepted));
            }
        }
    }

    private boolean isUnchanged(Article article) {
        return !limits.again()
                && store.contents()
                        .find(article.id())
                        .filter(stored -> hash.apply(article).equals(stored.contentHash()))
                        .isPresent();
    }
}
