package org.chancery.repair;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month as words name it: "last May", "May 3", "3rd of May", "mid-May".
 *
 * @param month 1 to 12
 * @param day of the month, or null
 * @param which "last", "next" or "this" where that is said, else null
 */
record MonthPhrase(int month, Integer day, String which) {
    private static final List<String> STEMS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTHS = "(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern MONTH_DAY = Pattern.compile("(?:.*?\\b)??(?<which>last|next|this)?\\s*\\b" + MONTHS
            + "(?:\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)\\b.*");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:.*?\\b)??(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTHS + ".*");
    private static final Pattern PART_OF_MONTH = Pattern.compile("(?:early|mid|late)-" + MONTHS);

    /** The month in {@code words}, in lower case; null where they name none. */
    static MonthPhrase parse(String words) {
        Matcher matcher = DAY_MONTH.matcher(words);
        if (matcher.matches()) {
            return new MonthPhrase(number(matcher), Integer.valueOf(matcher.group("day")), null);
        }
        matcher = MONTH_DAY.matcher(words);
        if (!matcher.matches()) {
            return null;
        }
        String day = matcher.group("day");
        return new MonthPhrase(number(matcher), day == null ? null : Integer.valueOf(day), matcher.group("which"));
    }

    /** The month in a single word, "mid-September"; null where it names none. */
    static MonthPhrase parsePart(String word) {
        Matcher matcher = PART_OF_MONTH.matcher(word);
        return matcher.matches() ? new MonthPhrase(number(matcher), null, null) : null;
    }

    private static int number(Matcher matcher) {
        return STEMS.indexOf(matcher.group("month").substring(0, 3)) + 1;
    }

    boolean isLast() {
        return "last".equals(which);
    }

    boolean isNext() {
        return "next".equals(which);
    }

    boolean isThis() {
        return "this".equals(which);
    }
}
