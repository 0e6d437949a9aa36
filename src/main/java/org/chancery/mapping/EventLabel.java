package org.chancery.mapping;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.model.Argument;
import org.chancery.model.Event;
import org.chancery.model.Role;

/** What people read in place of an event's IRI: {@code Phone call: Donald Trump, Vladimir Putin}. */
final class EventLabel {
    private EventLabel() {}

    /** The type and the names of those who take part, first those who act. */
    static String of(Event event, ArticleGraph graph) {
        String names = Stream.of(Role.ACTOR, Role.PARTICIPANT, Role.RECIPIENT)
                .flatMap(role -> event.arguments(role).stream())
                .map(Argument::entity)
                .filter(Objects::nonNull)
                .map(graph::nameOf)
                .filter(Objects::nonNull)
                .distinct()
                .collect(joining(", "));
        return names.isEmpty() ? words(event.type()) : words(event.type()) + ": " + names;
    }

    private static String words(String localName) {
        String spaced = localName.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.isEmpty()
                ? spaced
                : spaced.charAt(0) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }
}
