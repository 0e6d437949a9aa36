package org.chancery.cli;

import org.chancery.query.Doubtful;
import org.chancery.query.QueryRunner;

/** Tells on standard error how much of a store is not shown because it is too doubtful. */
record Hidden(Terminal terminal) {
    void tell(double confidence, QueryRunner runner) {
        String facts = Doubtful.below(confidence, runner);
        if (!facts.isEmpty()) {
            terminal.err()
                    .println("chancery: not shown of the whole store, with a confidence below " + confidence + ": "
                            + facts + "; --min-confidence 0 shows all");
        }
    }
}
