package org.chancery.cli;

import java.util.List;
import org.chancery.model.Outcome.Rejected;
import org.chancery.query.TextTable;

/** Tells how a run went. */
final class Report {
    private Report() {}

    /** Prints the warnings, the rejected articles and the counts; gives the exit code. */
    static int of(Ingest ingest, Terminal terminal) {
        ingest.warnings().print(terminal.err());
        if (!ingest.rejected().isEmpty()) {
            List<List<String>> rows = ingest.rejected().stream()
                    .map(rejected -> List.of(rejected.place(), rejected.issue().words(), rejected.detail()))
                    .toList();
            terminal.err().print(new TextTable(List.of("rejected", "issue", "detail"), rows).format(terminal.width()));
        }
        terminal.err().println(ingest.summary());
        return ingest.rejected().isEmpty() ? Chancery.DONE : Chancery.FAULTS;
    }

    /** In one line. */
    static String line(Rejected rejected) {
        return "rejected %s: %s, %s"
                .formatted(rejected.place(), rejected.issue().words(), rejected.detail());
    }
}
