package org.chancery.server;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.endpoint.ServedView;
import org.chancery.search.GraphIndex;
import org.chancery.shortlist.Shortlists;

/**
 * Makes in the background what answers fast: the lists of facts, the first answers, the text index. It is never
 * interrupted: TDB2 does not bear that.
 */
final class Indexer implements AutoCloseable {
    private static final long PAUSE = Duration.ofSeconds(5).toMillis();

    private final Thread thread;
    private volatile boolean wanted = true;

    private Indexer(DatasetGraph dataset, Shortlists shortlists, Runnable preparing, List<ServedView> views) {
        thread = new Thread(() -> index(dataset, shortlists, preparing, views), "index");
        thread.setDaemon(true);
    }

    /**
     * Begins.
     *
     * @param preparing asks what is asked first
     */
    static Indexer start(DatasetGraph dataset, Shortlists shortlists, Runnable preparing, List<ServedView> views) {
        Indexer indexer = new Indexer(dataset, shortlists, preparing, views);
        indexer.thread.start();
        return indexer;
    }

    private void index(DatasetGraph dataset, Shortlists shortlists, Runnable preparing, List<ServedView> views) {
        shortlists.read(() -> wanted);
        if (wanted) {
            preparing.run();
        }
        TextIndex index = GraphIndex.of(dataset, () -> wanted);
        views.forEach(view -> view.index(index));
        while (pause()) {
            shortlists.read(() -> wanted);
        }
    }

    /** Whether it is still wanted. */
    private synchronized boolean pause() {
        try {
            if (wanted) {
                wait(PAUSE);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            wanted = false;
        }
        return wanted;
    }

    /** Waits until it has let go of the store. */
    @Override
    public void close() {
        synchronized (this) {
            wanted = false;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
