package org.chancery.corpus;

import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.chancery.model.Outcome;

/**
 * A corpus while it is read.
 *
 * @param outcomes one by one as they are asked for
 * @param share how much of all files has been read, from 0 to 1; not a number where nobody can know, as of standard
 *     input
 */
public record CorpusReading(Stream<Outcome> outcomes, DoubleSupplier share) implements AutoCloseable {
    @Override
    public void close() {
        outcomes.close();
    }
}
