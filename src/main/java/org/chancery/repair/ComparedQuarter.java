package org.chancery.repair;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.model.Sentence;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.Tree;

/**
 * The quarter with which a report compares: "a year earlier" is the second quarter of the year before where the
 * sentence tells of the second quarter.
 *
 * @param tree the sentence
 * @param before the quarter of which the sentences before tell, or null
 */
record ComparedQuarter(Tree tree, TimeValues values, String before) {
    /** The first quarter that {@code sentence} names, unless it is one of the year before. */
    static Optional<String> told(Sentence sentence, LocalDate anchor) {
        String lastYear = String.valueOf(anchor.getYear() - 1);
        return sentence.times().stream()
                .map(TimeExpression::value)
                .filter(value -> isQuarter(value) && !value.startsWith(lastYear))
                .findFirst();
    }

    /** The quarter, a year back, of which the sentence or the one before tells; or null. */
    String aYearBefore() {
        String quarter = tree.sentence().times().stream()
                .map(TimeExpression::value)
                .filter(value -> isQuarter(value) && !value.equals(values.thisQuarter()))
                .findFirst()
                .orElse(null);
        if (quarter == null) {
            boolean named = tree.words().stream().anyMatch(word -> word.lemma().equals("quarter"));
            quarter = named ? values.lastQuarter() : before;
        }
        return quarter == null ? null : (values.anchor().getYear() - 1) + quarter.substring(4);
    }

    private static boolean isQuarter(String value) {
        return value != null && value.matches("\\d{4}-Q\\d");
    }
}
