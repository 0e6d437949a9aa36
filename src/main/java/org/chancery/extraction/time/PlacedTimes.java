package org.chancery.extraction.time;

import java.util.Comparator;
import java.util.Optional;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Evidence;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;

/** Reads the times at given places of an article by the rules by which those of events are read. */
public final class PlacedTimes {
    private final ArticleView view;
    private final TimeAnchoring anchoring;
    private final TimePhrases phrases;

    public PlacedTimes(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.anchoring = new TimeAnchoring(view.article().annotated().anchor());
        this.phrases = new TimePhrases(view, lexicon, anchoring);
    }

    /**
     * The days that the words at {@code span} name; without days where they name none that can be worked out.
     *
     * @param future whether what happens then is still to come
     */
    public TimeInterval at(Span span, boolean future) {
        Evidence words = view.evidence(span);
        return expression(view.sentences().get(words.sentence()), span)
                .map(expression -> read(words.sentence(), expression, future))
                .filter(time -> time.basis() != TimeInterval.Basis.UNKNOWN)
                .orElse(unknown(words));
    }

    private TimeInterval read(int sentence, TimeExpression expression, boolean future) {
        TimeInterval time = phrases.range(view.tree(sentence), expression, future);
        return future || time == null || time.begin() == null ? time : anchoring.past(time);
    }

    /** By the day of the report; null where it is not known. */
    public TimeInterval reported() {
        return anchoring.reported();
    }

    private static Optional<TimeExpression> expression(Sentence sentence, Span span) {
        return sentence.times().stream()
                .filter(time -> time.value() != null && time.span().overlaps(span))
                .min(Comparator.comparing(TimeExpression::span));
    }

    private static TimeInterval unknown(Evidence words) {
        return new TimeInterval(
                null,
                null,
                false,
                TimeInterval.Extent.WITHIN,
                TimeInterval.Precision.UNKNOWN,
                TimeInterval.Basis.UNKNOWN,
                words);
    }
}
