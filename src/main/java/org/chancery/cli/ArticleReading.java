package org.chancery.cli;

import java.util.function.Supplier;
import org.chancery.Pipeline;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;

/** Reads the facts out of articles and builds their graphs. The pipeline is opened when the first article needs it. */
final class ArticleReading {
    private final Supplier<Pipeline> opener;
    private final GraphBuilder builder;
    private Pipeline pipeline;

    ArticleReading(Knowledge knowledge) {
        opener = () -> Pipeline.open(knowledge.folder());
        builder = new GraphBuilder(knowledge);
    }

    /** What the article says; a fault in it costs this article only. */
    ArticleOutcome read(Accepted accepted) {
        Pipeline reader = pipeline();
        Extraction extraction;
        try {
            extraction = reader.extract(accepted.article());
        } catch (RuntimeException | StackOverflowError fault) {
            return ArticleOutcome.of(new Rejected(
                    accepted.place(),
                    Issue.EXTRACTION_FAILED,
                    String.valueOf(fault).lines().findFirst().orElse("")));
        }
        return builder.build(accepted.place(), extraction);
    }

    /** Costs seconds the first time. */
    synchronized Pipeline pipeline() {
        if (pipeline == null) {
            pipeline = opener.get();
        }
        return pipeline;
    }
}
