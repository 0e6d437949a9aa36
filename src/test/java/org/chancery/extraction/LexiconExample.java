package org.chancery.extraction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Argument;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Role;

/**
 * A sentence of the lexicon and the event it must give, {@code sentence => Type Status role=Name, Name role=words}, or
 * must not give, {@code sentence => no Type}.
 *
 * @param entry the entry that it stands at
 * @param sentence the text
 * @param type local name of the event type
 * @param status how far it has come; "no" where there must be none
 * @param roles names by role; a role that is not named may be filled or not
 */
record LexiconExample(String entry, String sentence, String type, String status, Map<String, Set<String>> roles) {
    private static final String NONE = "no";
    private static final Pattern ROLE = Pattern.compile("(\\w+)=(.*?)(?=\\s+\\w+=|$)");

    static LexiconExample parse(String entry, String notation) {
        String[] sides = notation.split("=>", 2);
        String[] words = sides[1].strip().split("\\s+", 3);
        if (words[0].equals(NONE)) {
            return new LexiconExample(entry, sides[0].strip(), words[1], NONE, Map.of());
        }
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        Matcher matcher = ROLE.matcher(words.length > 2 ? words[2] : "");
        while (matcher.find()) {
            List<String> names = Arrays.asList(matcher.group(2).split(",\\s*"));
            roles.put(matcher.group(1), new TreeSet<>(names));
        }
        return new LexiconExample(entry, sides[0].strip(), words[0], words[1], roles);
    }

    boolean isIn(Extraction extraction) {
        if (status.equals(NONE)) {
            return extraction.events().stream().noneMatch(event -> event.type().equals(type));
        }
        return extraction.events().stream()
                .anyMatch(event -> event.type().equals(type)
                        && event.status().term().equals(status)
                        && roles.keySet().stream()
                                .allMatch(
                                        role -> fillers(extraction, event, role).equals(roles.get(role))));
    }

    /** What was found instead. */
    static String found(Extraction extraction) {
        StringBuilder found = new StringBuilder();
        for (Event event : extraction.events()) {
            found.append(' ')
                    .append(event.type())
                    .append(' ')
                    .append(event.status().term());
            for (Role role : Role.values()) {
                Set<String> fillers = fillers(extraction, event, role.term());
                found.append(fillers.isEmpty() ? "" : " " + role.term() + "=" + fillers);
            }
        }
        extraction
                .drops()
                .forEach(drop -> found.append(" [")
                        .append(drop.entry())
                        .append(": ")
                        .append(drop.reason())
                        .append(']'));
        return found.toString();
    }

    private static Set<String> fillers(Extraction extraction, Event event, String role) {
        Set<String> fillers = new TreeSet<>();
        for (Argument argument : event.arguments(Role.of(role))) {
            fillers.add(argument.entity() == null ? argument.evidence().quote() : name(extraction, argument.entity()));
        }
        return fillers;
    }

    private static String name(Extraction extraction, String id) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse(id);
    }
}
