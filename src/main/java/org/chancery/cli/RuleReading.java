package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.mapping.IriMinter;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Rejected;
import org.chancery.store.ArticleTriples;

/**
 * Reads articles as {@code build} does, by the rules, for programs that bring the articles themselves and keep what
 * they say elsewhere. May be used by several threads.
 */
public final class RuleReading {
    private final FactReading reading;
    private final GraphBuilder builder;

    private RuleReading(Knowledge knowledge) {
        reading = new FactReading(knowledge);
        builder = new GraphBuilder(knowledge);
    }

    /**
     * Opens what is known; the models follow with the first article, which costs seconds.
     *
     * @param base what the IRIs of all entities and facts begin with
     * @param lexicons further lexicon files of the user's own
     */
    public static RuleReading open(String base, List<Path> lexicons) {
        return new RuleReading(new Knowledge(null, lexicons, new IriMinter(base)));
    }

    /**
     * What became of an article: facts and their graph, or why there are none.
     *
     * @param facts what it says; null where it was rejected, as is {@code graph}
     * @param graph the same as it is stored, sound by the shapes
     * @param rejected null where it was not
     */
    public record Read(Extraction facts, ArticleTriples graph, Rejected rejected) {}

    /** Reads one article; a fault in it costs this article only. */
    public Read read(Accepted accepted) {
        FactReading.Result result = reading.extract(accepted);
        if (result.rejected() != null) {
            return new Read(null, null, result.rejected());
        }
        ArticleOutcome outcome = builder.build(accepted.place(), result.extraction());
        return outcome.rejected() != null
                ? new Read(null, null, outcome.rejected())
                : new Read(result.extraction(), outcome.triples(), null);
    }
}
