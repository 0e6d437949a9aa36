package org.chancery.golden;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;

/** Looks for expected facts in an extraction. A name is found where its words are, whatever stands around them. */
final class ExpectedFacts {
    private static final Set<String> SMALL =
            Set.of("the", "of", "a", "an", "ministry", "affairs", "unnamed", "in", "for", "to", "and", "that", "be");

    private final Extraction extraction;

    ExpectedFacts(Extraction extraction) {
        this.extraction = extraction;
    }

    boolean has(Expectation expected) {
        return switch (expected.kind()) {
            case "Tenure" -> extraction.tenures().stream().anyMatch(tenure -> fits(tenure, expected.parts()));
            case "Statement" -> extraction.statements().stream().anyMatch(statement -> fits(statement, expected));
            case "Relation" ->
                extraction.relations().stream()
                        .anyMatch(relation ->
                                relation.type().term().equals(expected.parts().get(0)));
            default -> extraction.events().stream().anyMatch(event -> fits(event, expected));
        };
    }

    private boolean fits(Tenure tenure, List<String> parts) {
        Entity holder = entity(tenure.holder());
        boolean person = parts.get(0).equals("(unnamed)")
                ? holder.isUnnamed()
                : holder.name().equals(parts.get(0));
        return person
                && similar(parts.get(1), tenure.office())
                && similar(parts.get(2), entity(tenure.of()).name());
    }

    private boolean fits(Statement statement, Expectation expected) {
        String said = statement.content().stream().map(Evidence::quote).collect(Collectors.joining(" "));
        String wanted =
                expected.fields().getOrDefault("quote", expected.fields().get("content"));
        String speaker = expected.fields().get("speaker");
        return similar(wanted, said)
                && (speaker == null || similar(speaker, name(statement.speaker(), statement.speakerWords())));
    }

    private boolean fits(Event event, Expectation expected) {
        String status = expected.parts().isEmpty() ? "" : expected.parts().get(0);
        return event.type().equals(expected.kind())
                && event.status().name().equalsIgnoreCase(status)
                && expected.fields().entrySet().stream()
                        .allMatch(field -> fits(event, field.getKey(), field.getValue()));
    }

    private boolean fits(Event event, String key, String value) {
        return switch (key) {
            case "time" -> fits(event.time(), value);
            case "according-to" -> event.accordingTo().stream().anyMatch(source -> similar(value, name(source)));
            case "note" -> true;
            default ->
                Arrays.stream(value.startsWith("\"") ? new String[] {value} : value.split(", "))
                        .allMatch(
                                wanted -> event.arguments().stream().anyMatch(argument -> fits(argument, key, wanted)));
        };
    }

    private boolean fits(Argument argument, String role, String wanted) {
        boolean words = role.equals("topic") || role.equals("content") || role.equals("instrument");
        boolean sameRole = argument.role().term().equals(role)
                || words
                        && Set.of("topic", "content", "instrument")
                                .contains(argument.role().term());
        return sameRole && names(argument).anyMatch(name -> similar(wanted, name));
    }

    private Stream<String> names(Argument argument) {
        String entity =
                argument.entity() == null ? null : entity(argument.entity()).name();
        return Stream.of(argument.evidence().quote(), entity).filter(name -> name != null);
    }

    private static boolean fits(TimeInterval time, String value) {
        if (time == null) {
            return false;
        }
        String[] ends = value.split("\\.\\.", -1);
        String begin = ends[0];
        String end = ends[ends.length - 1];
        return (begin.isEmpty() || begins(time.begin(), begin)) && (end.isEmpty() || begins(time.end(), end));
    }

    private static boolean begins(LocalDate date, String prefix) {
        return date != null && date.toString().startsWith(prefix);
    }

    private String name(Attribution source) {
        return name(source.entity(), source.evidence());
    }

    private String name(String entity, Evidence words) {
        return (entity == null ? "" : entity(entity).name()) + " " + (words == null ? "" : words.quote());
    }

    private Entity entity(String id) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Whether every word of {@code wanted} begins like a word of {@code found}: "Australian" like "Australia". */
    private static boolean similar(String wanted, String found) {
        Set<String> stems = stems(found);
        return stems.containsAll(stems(wanted));
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toSet());
    }
}
