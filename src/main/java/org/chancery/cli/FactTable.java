package org.chancery.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Fact;
import org.chancery.model.Relation;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;
import org.chancery.query.TextTable;

/** The facts of an article beside the words that say them, in the order of the text. */
final class FactTable {
    private static final List<String> COLUMNS = List.of("fact", "who and what", "when", "status", "words");

    private final Extraction extraction;
    private final Map<String, String> names;
    private final Map<String, String> types;

    FactTable(Extraction extraction) {
        this.extraction = extraction;
        names = extraction.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name, (one, other) -> one));
        types = extraction.events().stream().collect(Collectors.toMap(Event::id, Event::type, (one, other) -> one));
    }

    /** The table, as wide as asked. */
    String format(int width) {
        return new TextTable(COLUMNS, rows()).format(width);
    }

    /** A line for each fact, cut to {@code width} characters. */
    String lines(int width) {
        return rows().stream()
                .map(row ->
                        new FactLine(row.get(3), row.get(0), FactLine.joined(", ", row.get(1), row.get(2)), row.get(4)))
                .map(line -> line.format(width) + "\n")
                .collect(Collectors.joining());
    }

    private List<List<String>> rows() {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(extraction.tenures());
        facts.addAll(extraction.events());
        facts.addAll(extraction.statements());
        facts.addAll(extraction.relations());
        return facts.stream()
                .sorted(Comparator.comparing(
                                (Fact fact) -> fact.evidence().get(0).begin())
                        .thenComparing(Fact::id))
                .map(this::row)
                .toList();
    }

    private List<String> row(Fact fact) {
        if (fact instanceof Event event) {
            return row(
                    event.type(), arguments(event), when(event), event.status().term(), event);
        }
        if (fact instanceof Tenure tenure) {
            String who = name(tenure.holder()) + ": " + tenure.office() + " of " + name(tenure.of());
            String day = tenure.asOf() == null ? "" : "as of " + tenure.asOf();
            return row("office", who, day, tenure.manner().term(), fact);
        }
        if (fact instanceof Statement statement) {
            String who = statement.speaker() != null
                    ? name(statement.speaker())
                    : statement.speakerWords() == null
                            ? ""
                            : statement.speakerWords().quote();
            return row("statement", who, when(statement.time()), statement.stance(), fact);
        }
        if (fact instanceof Relation relation) {
            String what = types.get(relation.from()) + " " + relation.type().term() + " " + types.get(relation.to());
            return row("relation", what, "", "", fact);
        }
        throw new IllegalArgumentException("a fact of no known kind: " + fact);
    }

    private static List<String> row(String type, String who, String when, String status, Fact fact) {
        List<Evidence> words = fact instanceof Statement statement ? statement.content() : fact.evidence();
        return List.of(
                type, who, when, status, words.stream().map(Evidence::quote).collect(Collectors.joining(" … ")));
    }

    private String arguments(Event event) {
        String parts = event.arguments().stream()
                .map(argument -> argument.role().term() + " " + filler(argument))
                .collect(Collectors.joining("; "));
        String sources =
                event.accordingTo().stream().map(this::source).distinct().collect(Collectors.joining(", "));
        return sources.isEmpty() ? parts : parts + "; according to " + sources;
    }

    private String source(Attribution attribution) {
        return attribution.entity() != null
                ? name(attribution.entity())
                : attribution.evidence().quote();
    }

    private String filler(Argument argument) {
        if (argument.entity() != null) {
            return name(argument.entity());
        }
        return argument.event() != null
                ? "the " + types.get(argument.event())
                : "“" + argument.evidence().quote() + "”";
    }

    private String name(String entity) {
        return names.getOrDefault(entity, entity);
    }

    private static String when(Event event) {
        List<String> days = new ArrayList<>(List.of(when(event.time())));
        event.formerTimes().forEach(time -> days.add("formerly " + when(time)));
        return days.stream().filter(day -> !day.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String when(TimeInterval time) {
        if (time == null || (time.begin() == null && time.end() == null)) {
            return "";
        }
        if (time.begin() == null) {
            return "by " + time.end();
        }
        if (time.end() == null) {
            return "from " + time.begin();
        }
        String days = time.begin().equals(time.end()) ? time.begin().toString() : time.begin() + " … " + time.end();
        return time.openEnd() ? days + " or later" : days;
    }
}
