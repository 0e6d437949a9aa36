package org.chancery.cli;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.excerpt.ReadBy;
import org.chancery.excerpt.Selection;
import org.chancery.model.Status;
import picocli.CommandLine.Option;

/** Which part of the store is wanted. */
final class SelectionOptions {
    @Option(names = "--article", paramLabel = "ID", description = "Only these articles; may be given several times.")
    private final Set<String> articles = new LinkedHashSet<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Only articles of these outlets; may be given several times.")
    private final Set<String> sources = new LinkedHashSet<>();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Only facts that may lie on or after this day; those without one count by their article's.")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Only facts that may lie on or before this day.")
    private LocalDate until;

    @Option(
            names = "--party",
            paramLabel = "NAME",
            description = "Only facts with somebody whose name, or whose state's or body's name, has this in it;"
                    + " a code (IDN) will do.",
            defaultValue = "")
    private String party;

    @Option(
            names = "--kind",
            paramLabel = "TYPE",
            description = "Only events of this type or a kind of it (Meeting, Accusation), and statements about them.",
            defaultValue = "")
    private String kind;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "Only events that have come so far, and statements about them: occurred, ongoing, planned,"
                    + " proposed, possible, conditional, denied, cancelled.")
    private final Set<Status> statuses = new LinkedHashSet<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "NUMBER",
            description = {
                "Only facts that are at least so likely right, from 0 to 1; 0 for all.",
                "Default: all in the formats that hold the whole graph; else from where on two in three events are right."
            })
    private Double minConfidence;

    @Option(
            names = "--read-by",
            paramLabel = "READER",
            description = "Only facts of this reader: rules, model, or both, who agree.")
    private ReadBy readBy = ReadBy.ANYBODY;

    @Option(
            names = "--no-reference",
            description = "Without what was known before reading: the gazetteer and the ontology. Views never show it.")
    private boolean noReference;

    /** @param standard the confidence asked for where the user asks for none; null for any */
    Selection selection(Double standard) {
        if (minConfidence != null && !(minConfidence >= 0 && minConfidence <= 1)) {
            throw new UsageException("--min-confidence is from 0 to 1, not " + minConfidence);
        }
        if (since != null && until != null && since.isAfter(until)) {
            throw new UsageException("--since " + since + " is after --until " + until);
        }
        return new Selection(
                articles,
                sources,
                since,
                until,
                party,
                kind,
                statuses,
                minConfidence == null ? standard : minConfidence > 0 ? minConfidence : null,
                readBy,
                !noReference);
    }
}
