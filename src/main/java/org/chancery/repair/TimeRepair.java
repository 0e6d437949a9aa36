package org.chancery.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/**
 * Mends the values of time expressions. A weekday, a weekend and a month without a year are the last ones where the
 * clause looks back and the next ones where it looks ahead; "two years ago" is a year and no day; an expression that
 * the reader could not value has the date that stands in it. Counts from the day of the article only.
 */
final class TimeRepair {
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<which>last|next|this|the previous)?.*?\\b(?<day>mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
    private static final Pattern YEAR = Pattern.compile(".*?\\b((?:1[5-9]|20)\\d{2})\\b.*");
    private static final Pattern AGO = Pattern.compile(
            "(?:(?:about|almost|nearly|some|more than|just|only|over) )*(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?<unit>year|month|week|decade)s? (?:ago|earlier|before)");
    private static final Pattern VAGUE_AGO = Pattern.compile(
            "(?:several|some|a few|many) (?:years|months|weeks|days|decades) (?:ago|earlier)|recent (?:years|months|weeks|days)");
    private static final Pattern HOLIDAY = Pattern.compile(".*(?:christmas|(?:christmas|new year's) (?:eve|day))");
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Sentence sentence;
    private final Tree tree;
    private final TimeValues values;
    private final String text;
    private final ComparedQuarter quarter;
    private final Lexicon lexicon;

    private TimeRepair(Sentence sentence, LocalDate anchor, String text, String quarterBefore, Lexicon lexicon) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
        this.values = new TimeValues(anchor);
        this.text = text;
        this.quarter = new ComparedQuarter(tree, values, quarterBefore);
        this.lexicon = lexicon;
    }

    /** {@code sentences} of {@code text} with mended times; as they are where {@code anchor} is null. */
    static List<Sentence> repair(List<Sentence> sentences, LocalDate anchor, String text, Lexicon lexicon) {
        if (anchor == null) {
            return sentences;
        }
        List<Sentence> repaired = new ArrayList<>();
        String quarter = null;
        for (Sentence sentence : sentences) {
            Sentence mended = new TimeRepair(sentence, anchor, text, quarter, lexicon).mended();
            quarter = ComparedQuarter.told(mended, anchor).orElse(quarter);
            repaired.add(mended);
        }
        return repaired;
    }

    private Sentence mended() {
        List<TimeExpression> times = new ArrayList<>();
        sentence.times().forEach(time -> times.add(mended(time)));
        tree.words().stream().map(this::hyphenated).filter(Objects::nonNull).forEach(times::add);
        times.sort(Comparator.comparingInt(TimeExpression::first));
        return sentence.withTimes(CountedDays.count(times, text));
    }

    /** "Mid-September", "early-May": one word, which the reader leaves out; or null. */
    private TimeExpression hyphenated(Word word) {
        MonthPhrase month = MonthPhrase.parsePart(word.lower());
        if (month == null || isRead(word)) {
            return null;
        }
        String value = values.month(month, Tense.of(word, lexicon), null);
        return new TimeExpression(word.span(), word.index(), word.index(), "DATE", value);
    }

    private boolean isRead(Word word) {
        return sentence.times().stream().anyMatch(time -> time.first() <= word.index() && word.index() <= time.last());
    }

    private TimeExpression mended(TimeExpression time) {
        String words = time.span().of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (VAGUE_AGO.matcher(words).matches()) {
            return of(time, "DATE", "PAST_REF");
        }
        if (words.matches("(?:the )?latest quarter")) {
            return of(time, "DATE", values.lastQuarter());
        }
        TimeExpression first = MonthSpan.firstDay(time, words, tree);
        if (first != null) {
            return valued(first, first.span().of(text).toLowerCase(Locale.ROOT));
        }
        OtherWeek other = otherWeek(time, words);
        return other == null ? valued(time, words) : inOtherWeek(time, other);
    }

    private TimeExpression inOtherWeek(TimeExpression time, OtherWeek other) {
        Word last = tree.word(time.last() + other.words());
        Span whole = time.span().union(last.span());
        return new TimeExpression(whole, time.first(), last.index(), "DATE", other.value(values.anchor()));
    }

    /** A date or time of day with a mended value, where there is one. */
    private TimeExpression valued(TimeExpression time, String words) {
        boolean dated = time.type().equals("DATE") || time.type().equals("TIME");
        String value = dated ? value(time.value(), words, tree.word(tree.head(time.first(), time.last()))) : null;
        return value == null ? time : of(time, time.type(), value);
    }

    private static TimeExpression of(TimeExpression time, String type, String value) {
        return new TimeExpression(time.span(), time.first(), time.last(), type, value);
    }

    /** The value of {@code words} around {@code head}; null where {@code value} stays. */
    private String value(String value, String words, Word head) {
        Matcher ago = AGO.matcher(words);
        if (ago.matches()) {
            return ago(ago, words);
        }
        Matcher year = YEAR.matcher(words);
        if (year.matches()) {
            return value == null ? year.group(1) : null;
        }
        return calendarValue(value, words, head);
    }

    private String calendarValue(String value, String words, Word head) {
        Tense tense = Tense.of(head, lexicon);
        MonthPhrase month = MonthPhrase.parse(words);
        boolean dayOfMonth = month != null && month.day() != null;
        if (dayOfMonth && words.matches("(?:the )?week of .*")) {
            return weekOf(month, tense);
        }
        boolean ofMonth = month != null && isOpen(value) && (!isDay(value) || dayOfMonth);
        return ofMonth ? values.month(month, tenseOfMonth(tense, head), value) : namedDay(words, tense, value);
    }

    /** "The week of May 3". */
    private String weekOf(MonthPhrase day, Tense tense) {
        String monday = values.month(day, tense, null);
        return monday == null ? null : TimeValues.week(LocalDate.parse(monday));
    }

    private String namedDay(String words, Tense tense, String value) {
        if (OtherWeek.isNamed(words)) {
            return null;
        }
        Matcher weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) {
            return weekday(weekday, tense, value);
        }
        boolean thisYear = value == null && words.endsWith("this year");
        return thisYear ? String.valueOf(values.anchor().getYear()) : holiday(words, tense, value);
    }

    /** Whether {@code value} is none, a month or a day. */
    private static boolean isOpen(String value) {
        return value == null || value.matches("\\d{4}-\\d{2}(-\\d{2})?(T.*)?");
    }

    private static boolean isDay(String value) {
        return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}.*");
    }

    /** A month that hangs on a noun, "the talks of May", has no tense. */
    private static Tense tenseOfMonth(Tense tense, Word head) {
        boolean ahead = tense == Tense.FUTURE && head.marker().equals("in");
        return head.governor().isNoun() && !ahead ? Tense.OPEN : tense;
    }

    /** The weekday of another week that it names, or null. */
    private OtherWeek otherWeek(TimeExpression time, String words) {
        Matcher weekday = WEEKDAY.matcher(words);
        return weekday.matches() ? OtherWeek.of(day(weekday), words, tree.word(time.last() + 1)) : null;
    }

    private static DayOfWeek day(Matcher weekday) {
        String stem = weekday.group("day").toUpperCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(each -> each.name().startsWith(stem))
                .findFirst()
                .orElseThrow();
    }

    private String weekday(Matcher matcher, Tense tense, String value) {
        String which = matcher.group("which");
        boolean shaped = value == null || value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?|\\d{4}-W\\d{2}-\\d(T.*)?");
        if (!shaped || "this".equals(which) || "the previous".equals(which)) {
            return null;
        }
        return values.weekday(day(matcher), which, tense, value);
    }

    private String holiday(String words, Tense tense, String value) {
        if (isDay(value) && words.matches("thanksgiving(?: day)?")) {
            return values.thanksgiving(tense, value);
        }
        LocalDate day = tense == Tense.PAST && isDay(value) ? LocalDate.parse(value.substring(0, 10)) : null;
        if (day != null && values.isAhead(day) && HOLIDAY.matcher(words).matches()) {
            return day.minusYears(1) + TimeValues.clock(value);
        }
        return tense == Tense.FUTURE ? null : justPast(words);
    }

    /** The last weekend or quarter: "over the weekend", "the latest quarter"; or null. */
    private String justPast(String words) {
        if (words.matches("(?:over )?(?:the )?weekend")) {
            return values.weekend();
        }
        return words.matches("(?:the )?(?:latest )?quarter") ? values.lastQuarter() : null;
    }

    private String ago(Matcher matcher, String words) {
        String unit = matcher.group("unit");
        boolean compared = unit.equals("year") && !words.endsWith("ago") || words.equals("a year ago");
        String yearBefore = compared ? quarter.aYearBefore() : null;
        String word = matcher.group("number");
        int listed = NUMBERS.indexOf(word);
        int number = word.startsWith("a") ? 1 : listed >= 0 ? listed : Integer.parseInt(word);
        return yearBefore == null ? values.ago(number, unit) : yearBefore;
    }
}
