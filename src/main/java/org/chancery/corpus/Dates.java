package org.chancery.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Days of publication as inputs write them. */
final class Dates {
    /** ISO 8601: a date, or a date and a time with or without an offset, with T or a blank between them. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    /** The day as written, in the zone it is written in: what the reader of the article saw as its date. */
    static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.from(ISO.parse(words.strip())));
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }
}
