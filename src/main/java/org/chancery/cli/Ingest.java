package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Outcome.Rejected;
import org.chancery.store.ArticleTriples;
import org.chancery.store.Store;

/**
 * Puts articles into the store, hundreds at a time or as many as make a large transaction, and counts. Used by one
 * thread.
 */
final class Ingest {
    private static final int BATCH = 1000; // articles; each transaction leaves old blocks behind
    private static final long BATCH_BYTES = 64_000_000;

    private final Store store;
    private final Tidying tidying;
    private final List<ArticleTriples> batch = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Warnings warnings = new Warnings();
    private String stopped;
    private long bytes;
    private int taken;
    private int changed;
    private int unchanged;

    /** @param tidying compacts the store in between and at the end */
    Ingest(Store store, Tidying tidying) {
        this.store = store;
        this.tidying = tidying;
    }

    void take(ArticleOutcome outcome) {
        if (outcome.rejected() != null) {
            rejected.add(outcome.rejected());
            return;
        }
        taken++;
        batch.add(outcome.triples());
        bytes += outcome.triples().bytes();
        if (batch.size() >= BATCH || bytes >= BATCH_BYTES) {
            flush();
        }
    }

    void reject(Rejected reason) {
        rejected.add(reason);
    }

    /** An article that need not be read again. */
    void skip() {
        unchanged++;
    }

    private void flush() {
        changed += store.put(batch);
        batch.clear();
        bytes = 0;
        tidying.afterBatch();
    }

    /** Stores what has not been stored yet. */
    void finish() {
        flush();
        tidying.atEnd();
    }

    /** How many articles have passed. */
    int count() {
        return taken + unchanged + rejected.size();
    }

    /** How many articles need not be read again. */
    int unchanged() {
        return unchanged;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    Warnings warnings() {
        return warnings;
    }

    /** Says why the run ended before its end. */
    void stop(String reason) {
        stopped = reason;
    }

    boolean isStopped() {
        return stopped != null;
    }

    /** The counts in a line. */
    String summary() {
        String counts = "%s: %d stored, %d unchanged, %d rejected"
                .formatted(Counted.of(count(), "article"), changed, unchanged + taken - changed, rejected.size());
        return stopped == null
                ? counts
                : "%s%nstopped: %s; what was stored is kept, and the same command goes on from there"
                        .formatted(counts, stopped);
    }
}
