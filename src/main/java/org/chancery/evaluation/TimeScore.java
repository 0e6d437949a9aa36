package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.TimeExpression;

/**
 * How often a date that both sides found has the same value. Scores of several articles add up.
 *
 * @param gold number of dates that people read
 * @param found how many of them were found: as the same words, or words that share some of theirs
 * @param right how many of those have the gold value
 */
public record TimeScore(int gold, int found, int right) {
    /** The score of one article; both sides are in the order of the text, and each expression answers to one date. */
    public static TimeScore of(List<GoldTime> gold, AnnotatedArticle article) {
        List<TimeExpression> open = new ArrayList<>();
        article.sentences().forEach(sentence -> open.addAll(sentence.times()));
        String text = article.article().text();
        TimeScore score = new TimeScore(gold.size(), 0, 0);
        for (GoldTime wanted : gold) {
            TimeExpression found = found(wanted, open, text);
            if (found != null) {
                open.remove(found);
                score = score.plus(new TimeScore(0, 1, isSame(wanted.value(), found.value()) ? 1 : 0));
            }
        }
        return score;
    }

    /** The first of those with the same words, else with words that hold the others. */
    private static TimeExpression found(GoldTime wanted, List<TimeExpression> open, String text) {
        String words = plain(wanted.words());
        return open.stream()
                .filter(time -> plain(time.span().of(text)).equals(words))
                .findFirst()
                .orElseGet(() -> open.stream()
                        .filter(time -> holds(words, plain(time.span().of(text))))
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Written alike: a part of the day that people left out, an unknown month, and a zero before a week are no
     * difference.
     */
    private static boolean isSame(String gold, String value) {
        String day = value == null || gold.contains("T") ? value : value.replaceFirst("T.*", "");
        return value != null && written(gold).equals(written(day));
    }

    private static String written(String value) {
        return value.replaceAll("(?:-XX)+$", "").replaceAll("-W(\\d)$", "-W0$1");
    }

    private static boolean holds(String one, String other) {
        return (" " + one + " ").contains(" " + other + " ") || (" " + other + " ").contains(" " + one + " ");
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /** Both scores together. */
    public TimeScore plus(TimeScore other) {
        return new TimeScore(gold + other.gold, found + other.found, right + other.right);
    }
}
