package org.chancery.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;
import org.chancery.model.TimeExpression;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/**
 * Mends the values of time expressions. A weekday, a weekend and a month without a year are the last ones where the
 * clause looks back and the next ones where it looks ahead; "two years ago" is a year and no day; an expression that
 * the reader could not value has the date that stands in it. Counts from the day of the article only.
 */
final class TimeRepair {
    private static final String MONTHS = "(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<which>last|next|this|the previous)?.*?\\b(?<day>mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
    private static final Pattern MONTH = Pattern.compile("(?:.*?\\b)??(?<which>last|next|this)?\\s*\\b" + MONTHS
            + "(?:\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)\\b.*");
    private static final Pattern PART_OF_MONTH = Pattern.compile("(?:early|mid|late)-" + MONTHS);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:.*?\\b)??(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTHS + ".*");
    private static final Pattern YEAR = Pattern.compile(".*?\\b((?:1[5-9]|20)\\d{2})\\b.*");
    private static final Pattern AGO = Pattern.compile(
            "(?:(?:about|almost|nearly|some|more than|just|only|over) )*(?<number>an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?<unit>year|month|week|decade)s? (?:ago|earlier|before)");
    private static final Pattern VAGUE_AGO = Pattern.compile(
            "(?:several|some|a few|many) (?:years|months|weeks|days|decades) (?:ago|earlier)|recent (?:years|months|weeks|days)");
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final int FUZZ = 10;

    private final Sentence sentence;
    private final Tree graph;
    private final LocalDate anchor;
    private final String text;
    private final String quarterBefore;
    private final Lexicon lexicon;

    private TimeRepair(Sentence sentence, LocalDate anchor, String text, String quarterBefore, Lexicon lexicon) {
        this.sentence = sentence;
        this.graph = new Tree(sentence);
        this.anchor = anchor;
        this.text = text;
        this.quarterBefore = quarterBefore;
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
            Sentence mended = repair(sentence, anchor, text, quarter, lexicon);
            quarter = mended.times().stream()
                    .map(TimeExpression::value)
                    .filter(value -> value != null
                            && value.matches("\\d{4}-Q\\d")
                            && !value.startsWith(String.valueOf(anchor.getYear() - 1)))
                    .findFirst()
                    .orElse(quarter);
            repaired.add(mended);
        }
        return repaired;
    }

    private static Sentence repair(
            Sentence sentence, LocalDate anchor, String text, String quarterBefore, Lexicon lexicon) {
        TimeRepair repair = new TimeRepair(sentence, anchor, text, quarterBefore, lexicon);
        List<TimeExpression> times = new ArrayList<>();
        sentence.times().forEach(time -> times.add(repair.mended(time)));
        times.addAll(repair.hyphenated());
        times.sort(Comparator.comparingInt(TimeExpression::first));
        return sentence.withTimes(times);
    }

    /** "Mid-September", "early-May": one word, which the reader leaves out. */
    private List<TimeExpression> hyphenated() {
        List<TimeExpression> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Matcher matcher = PART_OF_MONTH.matcher(token.word().toLowerCase(Locale.ROOT));
            boolean known = sentence.times().stream()
                    .anyMatch(time -> time.first() <= token.index() && token.index() <= time.last());
            if (matcher.matches() && !known) {
                String value = month(matcher, Tense.of(graph, token.index(), lexicon), null);
                found.add(new TimeExpression(token.span(), token.index(), token.index(), "DATE", value));
            }
        }
        return found;
    }

    private TimeExpression mended(TimeExpression time) {
        String words = time.span().of(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (VAGUE_AGO.matcher(words).matches()) {
            return new TimeExpression(time.span(), time.first(), time.last(), "DATE", "PAST_REF");
        }
        if (words.matches("(?:the )?latest quarter")) {
            return new TimeExpression(time.span(), time.first(), time.last(), "DATE", quarter(anchor.minusMonths(3)));
        }
        boolean dated = time.type().equals("DATE") || time.type().equals("TIME");
        String value = dated ? value(time, words) : null;
        return value == null ? time : new TimeExpression(time.span(), time.first(), time.last(), time.type(), value);
    }

    private String value(TimeExpression time, String words) {
        Matcher ago = AGO.matcher(words);
        if (ago.matches()) {
            boolean compared = ago.group("unit").equals("year") && !words.endsWith("ago") || words.equals("a year ago");
            return compared && comparedQuarter() != null ? comparedQuarter() : ago(ago);
        }
        if (YEAR.matcher(words).matches()) {
            return time.value() == null ? YEAR.matcher(words).replaceFirst("$1") : null;
        }
        int head = graph.head(time.first(), time.last());
        Tense tense = Tense.of(graph, head, lexicon);
        if (words.matches("(?:the )?(?:latest )?quarter") && tense != Tense.FUTURE) {
            return quarter(anchor.minusMonths(3));
        }
        Matcher weekday = WEEKDAY.matcher(words);
        Matcher month = DAY_MONTH.matcher(words);
        boolean fuller = time.value() != null && time.value().matches("\\d{4}-\\d{2}-\\d{2}.*");
        boolean monthNamed = month.matches() || (month = MONTH.matcher(words)).matches();
        if (words.matches("(?:the )?week of .*") && monthNamed && month.group("day") != null) {
            String monday = month(month, tense, null);
            return monday == null ? null : week(LocalDate.parse(monday));
        }
        if (monthNamed
                && (time.value() == null || time.value().matches("\\d{4}-\\d{2}(-\\d{2})?(T.*)?"))
                && (!fuller || month.group("day") != null)) {
            boolean ofNoun = graph.governor(head) >= 0
                    && graph.token(graph.governor(head)).isNoun();
            return month(
                    month,
                    ofNoun && !(tense == Tense.FUTURE && "in".equals(graph.marker(head))) ? Tense.OPEN : tense,
                    time.value());
        }
        if (weekday.matches()) {
            return weekday(weekday, tense, time.value());
        }
        if (fuller && words.matches("thanksgiving(?: day)?")) {
            return thanksgiving(tense) + clock(time.value());
        }
        if (fuller
                && tense == Tense.PAST
                && LocalDate.parse(time.value().substring(0, 10)).isAfter(anchor.plusDays(FUZZ))
                && words.matches(".*(?:christmas|(?:christmas|new year's) (?:eve|day))")) {
            return LocalDate.parse(time.value().substring(0, 10)).minusYears(1) + clock(time.value());
        }
        if (time.value() == null && words.endsWith("this year")) {
            return String.valueOf(anchor.getYear());
        }
        boolean weekend = words.matches("(?:over )?(?:the )?weekend");
        return weekend && tense != Tense.FUTURE ? weekend() : null;
    }

    private String weekday(Matcher matcher, Tense tense, String value) {
        DayOfWeek day = day(matcher.group("day"));
        boolean ahead =
                "next".equals(matcher.group("which")) || tense == Tense.FUTURE && matcher.group("which") == null;
        boolean strict =
                matcher.group("which") != null && !matcher.group("which").equals("this");
        boolean shaped = value == null || value.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?|\\d{4}-W\\d{2}-\\d(T.*)?");
        if (!shaped || "this".equals(matcher.group("which")) || "the previous".equals(matcher.group("which"))) {
            return null;
        }
        LocalDate date = anchor.with(
                ahead
                        ? strict ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day)
                        : strict ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return date + clock(value);
    }

    private static DayOfWeek day(String stem) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(stem)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + stem);
    }

    private String month(Matcher matcher, Tense tense, String value) {
        int month = month(matcher.group("month"));
        String day = matcher.pattern() == PART_OF_MONTH ? null : matcher.group("day");
        String which = matcher.pattern() == MONTH ? matcher.group("which") : null;
        if (which == null && day != null && near(month, Integer.parseInt(day)) != null) {
            return near(month, Integer.parseInt(day)) + clock(value);
        }
        boolean ahead = "next".equals(which) || tense == Tense.FUTURE && !"last".equals(which);
        YearMonth now = YearMonth.from(anchor);
        YearMonth found = YearMonth.of(anchor.getYear(), month);
        if ("this".equals(which)) {
            return day == null ? found.toString() : found.atDay(Integer.parseInt(day)) + clock(value);
        }
        boolean later = found.isAfter(now)
                || found.equals(now) && day != null && Integer.parseInt(day) > anchor.getDayOfMonth();
        if (ahead && !later && (!found.equals(now) || day != null && Integer.parseInt(day) < anchor.getDayOfMonth())) {
            found = found.plusYears(1);
        } else if (!ahead && (later || "last".equals(which) && found.equals(now))) {
            found = tense == Tense.OPEN && which == null && found.isBefore(now.plusMonths(6))
                    ? found
                    : found.minusYears(1);
        } else if (tense == Tense.OPEN && which == null && found.isBefore(now.minusMonths(7))) {
            found = found.plusYears(1);
        }
        boolean valid = day == null || found.isValidDay(Integer.parseInt(day));
        return !valid ? null : day == null ? found.toString() : found.atDay(Integer.parseInt(day)) + clock(value);
    }

    /** The day within a few days of the article's that is so called, or null: there tense tells nothing. */
    private LocalDate near(int month, int day) {
        for (LocalDate date = anchor.minusDays(FUZZ); !date.isAfter(anchor.plusDays(FUZZ)); date = date.plusDays(1)) {
            if (date.getMonthValue() == month && date.getDayOfMonth() == day) {
                return date;
            }
        }
        return null;
    }

    private static int month(String stem) {
        return List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                        .indexOf(stem.substring(0, 3))
                + 1;
    }

    private static String clock(String value) {
        int clock = value == null ? -1 : value.indexOf('T');
        return clock < 0 ? "" : value.substring(clock);
    }

    /** The fourth Thursday of November, before the day of the article or ahead of it. */
    private LocalDate thanksgiving(Tense tense) {
        LocalDate day = thanksgiving(anchor.getYear());
        boolean ahead = tense == Tense.FUTURE;
        return !ahead && day.isAfter(anchor.plusDays(FUZZ))
                ? thanksgiving(anchor.getYear() - 1)
                : ahead && day.isBefore(anchor) ? thanksgiving(anchor.getYear() + 1) : day;
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** The weekend before the day of the article. */
    private String weekend() {
        LocalDate saturday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return week(saturday) + "-WE";
    }

    private static String week(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String ago(Matcher matcher) {
        int number = number(matcher.group("number"));
        return switch (matcher.group("unit")) {
            case "decade" -> String.valueOf(anchor.getYear() - 10 * number);
            case "year" -> String.valueOf(anchor.getYear() - number);
            case "month" -> YearMonth.from(anchor).minusMonths(number).toString();
            default -> week(anchor.minusWeeks(number));
        };
    }

    /** The quarter, a year back, of which the sentence or the one before tells. */
    private String comparedQuarter() {
        String quarter = sentence.times().stream()
                .map(TimeExpression::value)
                .filter(value -> value != null && value.matches("\\d{4}-Q\\d") && !value.equals(quarter(anchor)))
                .findFirst()
                .orElse(null);
        if (quarter == null) {
            quarter = sentence.tokens().stream().anyMatch(token -> token.lemma().equals("quarter"))
                    ? quarter(anchor.minusMonths(3))
                    : quarterBefore;
        }
        return quarter == null ? null : (anchor.getYear() - 1) + quarter.substring(4);
    }

    private static String quarter(LocalDate date) {
        return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static int number(String word) {
        int listed = NUMBERS.indexOf(word);
        return word.startsWith("a") ? 1 : listed >= 0 ? listed : Integer.parseInt(word);
    }
}
