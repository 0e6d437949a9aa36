package org.chancery.extraction.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Role;

/** Who and what plays a part in an event while it is being read, each of them once. */
final class DraftArguments {
    private final List<DraftArgument> arguments = new ArrayList<>();

    List<DraftArgument> all() {
        return List.copyOf(arguments);
    }

    /** The entities in one of {@code roles}, in the order of their ids. */
    Set<String> entities(Set<Role> roles) {
        Set<String> entities = new TreeSet<>();
        arguments.stream()
                .filter(argument -> argument.isEntity() && roles.contains(argument.role()))
                .forEach(argument -> entities.add(argument.entity()));
        return entities;
    }

    boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    /** Whether one of them is the entity of that id. */
    boolean name(String entity) {
        return arguments.stream().anyMatch(argument -> entity.equals(argument.entity()));
    }

    /** The events in the role of content, one for each mention. */
    List<Draft> contents() {
        return arguments.stream()
                .filter(argument -> argument.role() == Role.CONTENT && argument.event() != null)
                .map(DraftArgument::event)
                .toList();
    }

    /** Adds an argument unless the same one is there. */
    void add(DraftArgument argument) {
        if (arguments.stream().noneMatch(other -> covers(other, argument))) {
            arguments.add(argument);
        }
    }

    private static boolean covers(DraftArgument one, DraftArgument other) {
        return one.role() == other.role()
                && Objects.equals(one.entity(), other.entity())
                && one.event() == other.event()
                && (!other.isText() || one.span().contains(other.span()));
    }

    /** Adds those of another mention of the event; mere words only for a role that nobody plays yet. */
    void absorb(DraftArguments other) {
        for (DraftArgument argument : other.arguments) {
            if (!argument.isText() || !has(argument.role())) {
                add(argument);
            }
        }
    }
}
