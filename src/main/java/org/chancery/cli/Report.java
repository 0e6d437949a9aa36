package org.chancery.cli;

import java.util.List;
import org.chancery.query.TextTable;

/** Tells how a run went. */
final class Report {
    private Report() {}

    /** Prints the counts and the rejected articles; gives the exit code. */
    static int of(Ingest ingest, Terminal terminal) {
        if (!ingest.rejected().isEmpty()) {
            List<List<String>> rows = ingest.rejected().stream()
                    .map(rejected -> List.of(rejected.place(), rejected.issue().name(), rejected.detail()))
                    .toList();
            terminal.err().print(new TextTable(List.of("rejected", "issue", "detail"), rows).format(terminal.width()));
        }
        terminal.err().println(ingest.summary());
        return ingest.rejected().isEmpty() ? Chancery.DONE : Chancery.FAULTS;
    }
}
