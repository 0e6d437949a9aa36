package org.chancery.repair;

import org.chancery.model.TimeExpression;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Days of a month with a dash between them, of which the reader takes only the month: "June 8-10". */
final class MonthSpan {
    private static final String DAY = "[12]?\\d|3[01]";

    private MonthSpan() {}

    /**
     * The month and the first of the days: "June 8".
     *
     * @param words the words of {@code month}, in lower case
     * @return null where {@code month} is no month or no such days follow
     */
    static TimeExpression firstDay(TimeExpression month, String words, Tree tree) {
        Word first = tree.word(month.last() + 1);
        Word dash = first.next();
        boolean named =
                month.value() != null && month.value().matches("\\d{4}-\\d{2}") && MonthPhrase.parse(words) != null;
        boolean days = first.form().matches(DAY)
                && dash.form().matches("[-–]")
                && dash.next().form().matches(DAY);
        return named && days
                ? new TimeExpression(
                        month.span().union(first.span()), month.first(), first.index(), "DATE", value(month, first))
                : null;
    }

    private static String value(TimeExpression month, Word day) {
        return month.value() + "-" + (day.form().length() == 1 ? "0" : "") + day.form();
    }
}
