package org.chancery.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Warning;

/**
 * What a reader should know of the articles of a run: one line for each source and subject, however many it is about.
 */
final class Warnings {
    private record About(String source, String subject) {}

    private record Cases(String place, String detail, int count) {
        Cases and(Cases other) {
            return new Cases(place, detail, count + other.count);
        }
    }

    private final Map<About, Cases> cases = new LinkedHashMap<>();

    void note(Accepted accepted) {
        for (Warning warning : accepted.warnings()) {
            cases.merge(
                    new About(warning.source(), warning.subject()),
                    new Cases(accepted.place(), warning.detail(), 1),
                    Cases::and);
        }
    }

    void print(PrintStream out) {
        cases.forEach((about, found) -> {
            String where = found.count() == 1 ? "at " : found.count() + " articles, the first at ";
            out.println("warning: %s: %s (%s%s: %s)"
                    .formatted(about.source(), about.subject(), where, found.place(), found.detail()));
        });
    }
}
