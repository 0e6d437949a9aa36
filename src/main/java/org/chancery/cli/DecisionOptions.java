package org.chancery.cli;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.chancery.fusion.Decision;
import org.chancery.fusion.DecisionLog;
import org.chancery.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who decides, when and why; and where it is kept. */
final class DecisionOptions {
    @Mixin
    private StoreOptions storeOptions;

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
    private String reason;

    @Option(names = "--author", paramLabel = "NAME", description = "Who decides (default: the user's name).")
    private String author = System.getProperty("user.name");

    @Option(names = "--date", paramLabel = "DAY", description = "When, as 2025-10-17 (default: today).")
    private LocalDate date = LocalDate.now();

    /**
     * Keeps a decision and follows it.
     *
     * @param against the IRI of the other thing, or null
     */
    void decide(Node verdict, String of, String against, Correction correction) {
        try (Store store = storeOptions.open()) {
            DecisionLog log = new DecisionLog(store);
            log.add(new Decision(
                    verdict,
                    thing(log, of),
                    against == null ? null : thing(log, against),
                    correction == null ? null : correction.slot(),
                    correction == null ? null : correction.value(thing -> thing(log, thing)),
                    author,
                    date,
                    reason));
        }
    }

    private static Node thing(DecisionLog log, String iri) {
        return log.thing(iri).orElseThrow(() -> new UsageException("the store knows nothing named " + iri));
    }
}
