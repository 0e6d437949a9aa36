package org.chancery.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Role;
import org.chancery.model.TimeInterval;

/**
 * When two readings tell the same event, and what they tell together. They do where the words that evoke it are the
 * same, or where a sentence has one event of the type with a side in common; and where nothing of what they say of it
 * contradicts: status, polarity, sides, time.
 */
final class EventAgreement {
    private static final List<Role> SIDES = List.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    private final Terminology terms;

    EventAgreement(Terminology terms) {
        this.terms = terms;
    }

    boolean isSame(Event one, Event other) {
        boolean alike = terms.isA(one.type(), other.type()) || terms.isA(other.type(), one.type());
        boolean place = overlaps(one.trigger(), other.trigger())
                || overlaps(one.evidence(), other.evidence()) && sharesSide(one, other);
        return alike && place && isConsistent(one, other);
    }

    private static boolean isConsistent(Event one, Event other) {
        return one.status() == other.status()
                && one.polarity() == other.polarity()
                && SIDES.stream().noneMatch(role -> contradicts(one, other, role))
                && !meet(one, Role.ACTOR, other, Role.RECIPIENT)
                && !meet(one, Role.RECIPIENT, other, Role.ACTOR)
                && isCompatible(one.time(), other.time());
    }

    /** Whether both have somebody in the role, and nobody in common. */
    private static boolean contradicts(Event one, Event other, Role role) {
        return !named(one, role).isEmpty() && !named(other, role).isEmpty() && !meet(one, role, other, role);
    }

    private static boolean meet(Event one, Role role, Event other, Role otherRole) {
        Set<String> names = named(other, otherRole);
        return named(one, role).stream().anyMatch(names::contains);
    }

    private static boolean sharesSide(Event one, Event other) {
        return SIDES.stream().anyMatch(role -> SIDES.stream().anyMatch(second -> meet(one, role, other, second)));
    }

    private static Set<String> named(Event event, Role role) {
        return event.arguments(role).stream()
                .map(Argument::entity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static boolean isCompatible(TimeInterval one, TimeInterval other) {
        boolean open = one == null
                || other == null
                || one.begin() == null
                || other.begin() == null
                || one.end() == null
                || other.end() == null;
        return open || !one.begin().isAfter(other.end()) && !other.begin().isAfter(one.end());
    }

    private static boolean overlaps(List<Evidence> one, List<Evidence> other) {
        return one.stream()
                .anyMatch(here ->
                        other.stream().anyMatch(there -> here.begin() < there.end() && there.begin() < here.end()));
    }

    /** The first event with what the second has besides. */
    Event merge(Event one, Event other) {
        return new Event(
                one.id(),
                terms.isA(other.type(), one.type()) ? other.type() : one.type(),
                both(one.trigger(), other.trigger()),
                one.entry(),
                arguments(one, other),
                one.status(),
                one.certainty(),
                one.polarity(),
                time(one.time(), other.time()),
                one.formerTimes().isEmpty() ? other.formerTimes() : one.formerTimes(),
                sources(one, other),
                both(one.evidence(), other.evidence()),
                one.modes(),
                one.contexts());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static List<Argument> arguments(Event one, Event other) {
        List<Argument> arguments = new ArrayList<>(one.arguments());
        other.arguments().stream()
                .filter(argument -> arguments.stream().noneMatch(had -> isSamePart(had, argument)))
                .forEach(arguments::add);
        arguments.sort(Comparator.comparing(Argument::role)
                .thenComparing(argument -> argument.evidence().begin())
                .thenComparing(argument -> String.valueOf(argument.entity())));
        return arguments;
    }

    private static boolean isSamePart(Argument one, Argument other) {
        boolean filled = one.entity() != null && one.entity().equals(other.entity())
                || one.event() != null && one.event().equals(other.event());
        return one.role() == other.role() && (filled || overlaps(List.of(one.evidence()), List.of(other.evidence())));
    }

    private static List<Attribution> sources(Event one, Event other) {
        List<Attribution> sources = new ArrayList<>(one.accordingTo());
        other.accordingTo().stream()
                .filter(source -> sources.stream()
                        .noneMatch(had -> Objects.equals(had.entity(), source.entity())
                                || overlaps(List.of(had.evidence()), List.of(source.evidence()))))
                .forEach(sources::add);
        return sources;
    }

    private static TimeInterval time(TimeInterval one, TimeInterval other) {
        boolean dated = one != null && one.evidence() != null && one.basis() != TimeInterval.Basis.UNKNOWN;
        return dated || other == null ? one : other;
    }
}
