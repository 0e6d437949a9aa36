package org.chancery.shortlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;

/**
 * A query with the values that were typed.
 *
 * @param typed by names of parameters
 */
record Asked(NamedQuery query, Map<String, String> typed) {
    /** What stands for a parameter and says something. */
    Optional<String> value(String parameter) {
        String standard = query.parameters().stream()
                .filter(one -> one.name().equals(parameter))
                .map(Parameter::standard)
                .findFirst()
                .orElse("");
        return Optional.of(typed.getOrDefault(parameter, standard)).filter(value -> !value.isEmpty());
    }

    /** Whether somebody typed it. */
    boolean has(String parameter) {
        return !typed.getOrDefault(parameter, "").isEmpty();
    }

    /** A day as the number of days since 1970. */
    int day(String parameter, int standard) {
        try {
            return has(parameter) ? (int) LocalDate.parse(typed.get(parameter)).toEpochDay() : standard;
        } catch (DateTimeException fault) { // the query itself will say so
            return standard;
        }
    }
}
