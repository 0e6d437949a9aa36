package org.chancery.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Dateline;
import org.chancery.model.Span;

/**
 * Reads the opening of a report: {@code GENEVA, March 3 (Reuters) -}, {@code Washington/Moscow, October 17, 2025:}. A
 * place counts only where capitals, a date or an agency in parentheses tell it from the first words of a sentence.
 * Where nothing closes it off the place must stand in capitals: {@code OSLO, Feb 12, 2016 The envoy}.
 */
final class DatelineReader {
    private static final String PLACE = "\\p{Lu}[\\p{L}.'’\\-]*(?: \\p{Lu}[\\p{L}.'’\\-]*){0,3}";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’\\-]+(?: \\p{Lu}[\\p{Lu}.'’\\-]*){0,3}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?";
    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*\\.?) ";
    private static final String DATE = " ?,? \\(?(?:"
            + MONTH + "(?<day>\\d{1,2})(?: ?, (?<year>\\d{4}))?|(?<day2>\\d{1,2}) "
            + MONTH.replace("<month>", "<month2>").stripTrailing() + "(?: ?,? (?<year2>\\d{4}))?)\\)?";
    private static final String AGENCY = "(?:,? ?\\((?:\\p{Lu}[\\p{L}. ]{1,24}|[A-Z]+)\\))";
    private static final String DASH = "\\s*(?:--+|[—–_]|-|:)\\s*(?=\\S)";
    private static final Pattern DATED = Pattern.compile("^(?<place>" + PLACE + "(?:/" + PLACE + ")*)" + REGION + DATE
            + "(?:" + AGENCY + "?" + DASH + "|" + AGENCY + "\\s*)");
    private static final Pattern WIRED =
            Pattern.compile("^(?<place>" + PLACE + "(?:/" + PLACE + ")*)" + REGION + AGENCY + DASH);
    private static final Pattern CAPITALISED = Pattern.compile(
            "^(?<place>" + CAPITALS + "(?:/" + CAPITALS + ")*)" + REGION + "\\s*(?:--+|[—–_]| -)\\s*(?=\\S)");

    private static final Pattern UNCLOSED =
            Pattern.compile("^(?<place>" + CAPITALS + "(?:/" + CAPITALS + ")*)" + REGION + DATE + "\\s+(?=\\p{Lu})");

    private DatelineReader() {}

    /** The dateline with which {@code paragraph} of {@code text} opens, or null. */
    static Dateline read(String text, Span paragraph) {
        String words = paragraph.of(text);
        for (Pattern pattern : List.of(DATED, WIRED, CAPITALISED, UNCLOSED)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.find()) {
                Span span = new Span(paragraph.begin(), paragraph.begin() + matcher.end());
                List<String> places = Arrays.asList(matcher.group("place").split("/"));
                return new Dateline(span, places, pattern == DATED || pattern == UNCLOSED ? date(matcher) : null);
            }
        }
        return null;
    }

    private static LocalDate date(Matcher matcher) {
        return matcher.group("month") != null
                ? date(matcher.group("year"), matcher.group("month"), matcher.group("day"))
                : date(matcher.group("year2"), matcher.group("month2"), matcher.group("day2"));
    }

    private static LocalDate date(String year, String month, String day) {
        if (year == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
        } catch (DateTimeException impossibleDay) {
            return null;
        }
    }

    private static Month month(String abbreviation) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(abbreviation.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new IllegalArgumentException("no month: " + abbreviation);
    }
}
