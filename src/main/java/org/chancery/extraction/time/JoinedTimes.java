package org.chancery.extraction.time;

import java.util.Locale;
import java.util.Optional;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Times that are joined: "from May 3 to 7", "June 8-10", "in late April or early May", "on Monday and Tuesday". */
final class JoinedTimes {
    private static final String DAY = "[12]?\\d|3[01]";

    private JoinedTimes() {}

    /** The time to which {@code first} is joined, if it is. */
    static Optional<TimeExpression> behind(Tree tree, TimeExpression first) {
        Word link = tree.word(first.last() + 1);
        if (link.lower().equals("and") && !opens(tree.word(first.first()).previous())) {
            return beginning(tree, link)
                    .filter(second -> isDay(first) && isDay(second))
                    .or(() -> dayOfSameMonth(first, link));
        }
        return joins(tree.word(first.first()).previous(), link)
                ? beginning(tree, link).or(() -> dayOfSameMonth(first, link))
                : Optional.empty();
    }

    private static boolean joins(Word start, Word link) {
        return opens(start) && link.lower().matches("and|to|until|till|through|-|–")
                || link.lower().matches("or|-|–");
    }

    private static boolean opens(Word start) {
        return start.lower().matches("between|from");
    }

    /** Whether it names a day, as both do in "on Monday and Tuesday". */
    private static boolean isDay(TimeExpression time) {
        return time.value() != null && time.value().matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static Optional<TimeExpression> beginning(Tree tree, Word link) {
        return tree.sentence().times().stream()
                .filter(time -> time.first() == link.index() + 1)
                .findFirst();
    }

    /** "From May 3 to 7", "on May 3 and 4": the number behind the link is a day of that month. */
    private static Optional<TimeExpression> dayOfSameMonth(TimeExpression first, Word link) {
        Word number = link.next();
        boolean full = first.value().matches("\\d{4}-\\d{2}-\\d{2}");
        boolean dashed = link.form().matches("[-–]") && number.form().matches(DAY);
        return full && (dashed || isDay(number)) ? Optional.of(inMonthOf(first, number)) : Optional.empty();
    }

    /** Not the number of something else: "from May 3 to 7 countries". */
    private static boolean isDay(Word number) {
        return number.form().matches(DAY)
                && !number.next().isNoun()
                && !number.next().tag().startsWith("JJ");
    }

    private static TimeExpression inMonthOf(TimeExpression first, Word number) {
        String month = first.value().substring(0, "2000-01-".length());
        String value = String.format(Locale.ROOT, "%s%02d", month, Integer.parseInt(number.form()));
        return new TimeExpression(
                first.span().union(number.span()), number.index(), number.index(), first.type(), value);
    }
}
