package org.chancery.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Role;

/**
 * Where an argument of a trigger stands, written {@code role = path|path : filler}, with {@code !} behind a role that
 * must be filled and {@code ?} behind one that is only looked for here where an earlier slot has not filled it:
 * {@code recipient! = object|against : agent}, {@code recipient?! = object : target}. Paths of two steps may be put
 * together: {@code (on|near)-(of|poss)}.
 *
 * @param role the part that the argument plays
 * @param fallback whether it counts only where the role is still empty
 * @param required whether there is no event without it
 * @param paths where to look, in this order; the first that gives a filler counts
 * @param filler what may fill it
 */
public record Slot(Role role, boolean fallback, boolean required, List<String> paths, Filler filler) {
    /** What may fill a slot. */
    public enum Filler {
        /** Somebody who can act; a capital stands for its state. */
        AGENT,
        /** A person. */
        PERSON,
        /** A state or body; a place in it stands for it. */
        STATE,
        /** A city, region or state as a place. */
        PLACE,
        /** Those under arms and what they go in: "Turkish tanks", by whose they are. */
        TROOPS,
        /** Somebody who can act, else the words of a name or of a plural that is formed like people: "miners". */
        DOER,
        /** A doer that is no state, organ of one or body of states: those who protest in the street. */
        PEOPLE,
        /** Somebody who can act, but nobody of the press: who is consulted with, not who is told. */
        PARTNER,
        /** Somebody who can be agreed with: a state or body, those who act for one, a person with a name. */
        PARTY,
        /** A person with a name. */
        NAMED,
        /** A doer, but no single person with a name: who uses force. */
        FORCE,
        /** Who or what it is done to: somebody who can act, else a place, else the words of a noun. */
        TARGET,
        /** A target, but not the name of what is done: nobody attacks an attack. */
        SIDE,
        /** A target, but neither a thing of one's own nor the support that is given: "lavished praise". */
        OTHER,
        /**
         * Who or what can be hurt or taken: somebody who can act, else a place, else words for people, a site or a
         * craft.
         */
        VICTIM,
        /** The words of a noun that is nobody and no place. */
        THING,
        /** Another event. */
        EVENT,
        /** An event where there is one, else the words. */
        CONTENT,
        /** The words. */
        TEXT,
        /** The words and what follows them without a break. */
        PHRASE
    }

    private static final Pattern NOTATION = Pattern.compile("\\s*(\\w+)(\\??)(!?)\\s*=\\s*([^:]+?)\\s*:\\s*(\\w+)\\s*");

    public Slot {
        paths = List.copyOf(paths);
    }

    /** The slot without the paths that begin with {@code prefix}. */
    public Slot without(String prefix) {
        List<String> others =
                paths.stream().filter(path -> !path.startsWith(prefix)).toList();
        return new Slot(role, fallback, required, others, filler);
    }

    /** Reads the notation. */
    public static Slot parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a slot (role = path|path : filler): " + notation);
        }
        List<String> paths = paths(matcher.group(4));
        Filler filler = Filler.valueOf(matcher.group(5).toUpperCase(Locale.ROOT));
        return new Slot(
                Role.of(matcher.group(1)),
                !matcher.group(2).isEmpty(),
                !matcher.group(3).isEmpty(),
                paths,
                filler);
    }

    /** {@code (on|at)-(of|poss)} stands for each first step with {@code of}, then each with {@code poss}. */
    private static List<String> paths(String notation) {
        return Arrays.stream(notation.split("\\|(?![^(]*\\))"))
                .map(String::strip)
                .flatMap(path -> path.startsWith("(") ? combined(path) : Stream.of(path))
                .toList();
    }

    private static Stream<String> combined(String path) {
        String[] groups = path.substring(1, path.length() - 1).split("\\)-\\(", 2);
        return Arrays.stream(groups[1].split("\\|"))
                .flatMap(last -> Arrays.stream(groups[0].split("\\|")).map(first -> first + "-" + last));
    }
}
