package org.chancery.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days and months of publication as inputs write them: ISO 8601, and English forms that can be read in one way only.
 *
 * <p>A form like 03/04/2025, which is one day in Dublin and another in Boston, is not read; nor is a year in which
 * nobody wrote news.
 */
final class Dates {
    private static final int FIRST_NEWSPAPER = 1605;
    private static final int LAST = 2199;

    /** A date, or a date and a time with or without an offset, with T or a blank between them. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final List<DateTimeFormatter> FORMS = Stream.concat(
                    Stream.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME),
                    Stream.of(
                                    "uuuuMMdd",
                                    "uuuuMMdd'T'HHmmss[XXX][XX][X]",
                                    "uuuu/MM/dd[ HH:mm[:ss]]",
                                    "d-MMM-uuuu",
                                    "d MMM uuuu",
                                    "d MMMM uuuu",
                                    "MMM d, uuuu",
                                    "MMMM d, uuuu",
                                    "MMMM d, uuuu[,] h:mm[ ]a[ zzz]",
                                    "MMM d, uuuu[,] h:mm[ ]a[ zzz]",
                                    "EEE MMM d uuuu HH:mm:ss 'GMT'XX[ (zzz)]",
                                    "EEE, d MMM uuuu[ HH:mm[:ss]][ zzz]",
                                    "EEEE, MMMM d, uuuu[ h:mm a]",
                                    "EEEE d MMMM uuuu")
                            .map(Dates::english))
            .toList();

    private static final List<DateTimeFormatter> MONTHS = Stream.of("uuuu-MM", "uuuu/MM", "MMMM uuuu", "MMM uuuu")
            .map(Dates::english)
            .toList();

    private static final Pattern AMONG =
            Pattern.compile("\\b(?:\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})\\b");

    private Dates() {}

    /** The first day that can be read. */
    static Optional<LocalDate> day(List<String> words) {
        return words.stream().flatMap(each -> day(each).stream()).findFirst();
    }

    /** The first month that can be read, and that has no day beside it. */
    static Optional<YearMonth> month(List<String> words) {
        return words.stream()
                .flatMap(each -> parse(each, MONTHS, YearMonth::from).stream())
                .filter(month -> isOfNews(month.getYear()))
                .findFirst();
    }

    /** The day as written, in the zone it is written in: what the reader of the article saw as its date. */
    static Optional<LocalDate> day(String words) {
        return parse(words, FORMS, LocalDate::from).or(() -> among(words)).filter(day -> isOfNews(day.getYear()));
    }

    /** The one day that stands among other words, as in {@code Fri 6:45 PM, Feb 16, 2018}. */
    private static Optional<LocalDate> among(String words) {
        List<String> found = AMONG.matcher(words)
                .results()
                .map(day -> day.group().replace(".", ""))
                .toList();
        return found.size() == 1 ? parse(found.get(0), FORMS, LocalDate::from) : Optional.empty();
    }

    private static boolean isOfNews(int year) {
        return year >= FIRST_NEWSPAPER && year <= LAST;
    }

    private static <T> Optional<T> parse(String words, List<DateTimeFormatter> forms, TemporalQuery<T> query) {
        return forms.stream()
                .flatMap(form -> parse(words.strip(), form, query).stream())
                .findFirst();
    }

    private static <T> Optional<T> parse(String words, DateTimeFormatter form, TemporalQuery<T> query) {
        try {
            TemporalAccessor parsed = form.parse(words);
            return Optional.of(parsed.query(query));
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
