package org.chancery.server;

import java.util.List;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.endpoint.ServedView;
import org.chancery.search.GraphIndex;

/** Makes the text index in the background. It is never interrupted: TDB2 does not bear that. */
final class Indexer implements AutoCloseable {
    private final Thread thread;
    private volatile boolean wanted = true;

    private Indexer(DatasetGraph dataset, List<ServedView> views) {
        thread = new Thread(() -> index(dataset, views), "text index");
        thread.setDaemon(true);
    }

    static Indexer start(DatasetGraph dataset, List<ServedView> views) {
        Indexer indexer = new Indexer(dataset, views);
        indexer.thread.start();
        return indexer;
    }

    private void index(DatasetGraph dataset, List<ServedView> views) {
        TextIndex index = GraphIndex.of(dataset, () -> wanted);
        views.forEach(view -> view.index(index));
    }

    /** Waits until it has let go of the store. */
    @Override
    public void close() {
        wanted = false;
        try {
            thread.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
