package org.chancery.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;

/**
 * Reads several articles at once. One that takes too long is given up, and a new thread takes the place of the one that
 * is still at it. The threads never touch the store, so that they may be interrupted.
 */
final class ReadingPool implements AutoCloseable {
    private static final int LOOK = 200; // milliseconds between two looks at the clock

    private final Function<Accepted, ArticleOutcome> reader;
    private final Duration longest;
    private final ThreadPoolExecutor threads;

    ReadingPool(Function<Accepted, ArticleOutcome> reader, int threads, Duration longest) {
        this.reader = reader;
        this.longest = longest;
        this.threads = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadingPool::thread);
    }

    /** An article that is being read. */
    final class Pending {
        private final Accepted accepted;
        private final Future<ArticleOutcome> outcome;
        private volatile long begun; // nanoseconds; 0 while it waits

        private Pending(Accepted accepted) {
            this.accepted = accepted;
            this.outcome = threads.submit(() -> {
                begun = System.nanoTime();
                return reader.apply(accepted);
            });
        }

        /** Waits for what becomes of it, no longer than is allowed. */
        ArticleOutcome await() {
            while (true) {
                try {
                    return outcome.get(LOOK, TimeUnit.MILLISECONDS);
                } catch (TimeoutException waiting) {
                    if (begun != 0 && System.nanoTime() - begun > longest.toNanos()) {
                        return giveUp();
                    }
                } catch (ExecutionException fault) {
                    return rejected(fault.getCause());
                } catch (InterruptedException fault) {
                    throw new IllegalStateException("the thread that writes was interrupted", fault);
                }
            }
        }

        private ArticleOutcome giveUp() {
            outcome.cancel(true);
            threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
            String detail = "not read within %d seconds; set aside".formatted(longest.toSeconds());
            return ArticleOutcome.of(new Rejected(accepted.place(), Issue.TOO_SLOW, detail));
        }

        private ArticleOutcome rejected(Throwable cause) {
            if (cause instanceof OutOfMemoryError) {
                String detail = "more memory is needed than there is; CHANCERY_OPTS=-Xmx8g gives more";
                return ArticleOutcome.of(new Rejected(accepted.place(), Issue.TOO_LARGE, detail));
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(cause);
        }
    }

    Pending submit(Accepted accepted) {
        return new Pending(accepted);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true); // one that is stuck must not keep the program
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
