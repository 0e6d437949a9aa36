package org.chancery.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The opening of a report that says where and when it was written.
 *
 * @param span the words, with the dash or colon that closes them
 * @param places the places named, in their order
 * @param date the day named, or null
 */
public record Dateline(Span span, List<String> places, LocalDate date) {
    public Dateline {
        places = List.copyOf(places);
    }
}
