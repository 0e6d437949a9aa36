package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * Which facts of an extraction a reader gave. A fact that two readers give is in the readings of both.
 *
 * @param reader name of the reader: {@code rules}, the name of a language model, that of a program or person
 * @param version tells readings apart that the same reader may have made differently; or null
 * @param facts ids of the facts
 */
public record Reading(String reader, String version, List<String> facts) {
    /** What the rules of Chancery call themselves. */
    public static final String RULES = "rules";

    public Reading {
        Objects.requireNonNull(reader, "reader");
        facts = List.copyOf(facts);
    }
}
