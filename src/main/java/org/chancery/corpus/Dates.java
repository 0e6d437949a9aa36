package org.chancery.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days of publication as inputs write them: ISO 8601, and English forms that can be read in one way only.
 *
 * <p>A form like 03/04/2025, which is one day in Dublin and another in Boston, is not read.
 */
final class Dates {
    /** A date, or a date and a time with or without an offset, with T or a blank between them. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> FORMS = Stream.concat(
                    Stream.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME),
                    Stream.of("uuuuMMdd", "d-MMM-uuuu", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu")
                            .map(Dates::english))
            .toList();

    private Dates() {}

    /** The day as written, in the zone it is written in: what the reader of the article saw as its date. */
    static Optional<LocalDate> day(String words) {
        return FORMS.stream().flatMap(form -> day(words.strip(), form).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String words, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.from(form.parse(words)));
        } catch (DateTimeException exception) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter english(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
