package org.chancery.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and a request to end: what is at hand is finished first, and what is kept is said. */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE = 120; // seconds

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::onEnd, "interruption");
    private volatile boolean asked;

    private Interruption() {}

    /** Begins to watch for it. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isAsked() {
        return asked;
    }

    private void onEnd() {
        asked = true;
        try {
            finished.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt(); // the program ends anyway
        }
    }

    @Override
    public void close() {
        finished.countDown();
        if (!asked) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
