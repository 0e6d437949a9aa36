package org.chancery.cli;

import java.util.Arrays;
import org.chancery.Pipeline;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;

/** Reads the facts out of articles. May be used by several threads. */
final class ArticleReading {
    private final Knowledge knowledge;
    private final GraphBuilder builder;
    private Pipeline pipeline;

    ArticleReading(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.builder = new GraphBuilder(knowledge);
    }

    /** What an article says, or why it could not be read: exactly one of both is not null. */
    record Result(Extraction extraction, Rejected rejected) {}

    /** The facts of an article; a fault in it costs this article only. */
    Result extract(Accepted accepted) {
        Pipeline reader = pipeline();
        try {
            return new Result(reader.extract(accepted.article()), null);
        } catch (RuntimeException | StackOverflowError fault) {
            String detail = "this program fails on it, at " + place(fault) + "; please report it";
            return new Result(null, new Rejected(accepted.place(), Issue.EXTRACTION_FAILED, detail));
        }
    }

    private static StackTraceElement place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return Arrays.stream(trace)
                .filter(step -> step.getClassName().startsWith("org.chancery."))
                .findFirst()
                .orElseGet(() -> trace.length == 0 ? new StackTraceElement("?", "?", null, -1) : trace[0]);
    }

    /** The graph of an article. */
    ArticleOutcome read(Accepted accepted) {
        Result result = extract(accepted);
        return result.rejected() != null
                ? ArticleOutcome.of(result.rejected())
                : builder.build(accepted.place(), result.extraction());
    }

    /** Opened when the first article needs it, which costs seconds. */
    private synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = knowledge.pipeline();
        }
        return pipeline;
    }
}
