package org.chancery.extraction.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Evidence;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Reads the times at given places of an article by the rules by which those of events are read. */
public final class PlacedTimes {
    private final ArticleView view;
    private final TimeAnchoring anchoring;
    private final TimePhrases phrases;
    private final LocalDate anchor;
    private final Set<String> conjunctions;

    public PlacedTimes(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.anchor = view.article().annotated().anchor();
        this.anchoring = new TimeAnchoring(anchor);
        this.conjunctions = lexicon.words(WordList.BOUNDING_CONJUNCTIONS);
        this.phrases = new TimePhrases(view, lexicon, anchoring);
    }

    /**
     * The days that the words at {@code span} name; without days where they name none that can be worked out.
     *
     * @param future whether what happens then is still to come
     * @param act the words that tell what happens then, or null; a clause beside them dates another act
     */
    public TimeInterval at(Span span, boolean future, Span act) {
        Evidence words = view.evidence(span);
        return expression(view.sentences().get(words.sentence()), span)
                .map(expression -> bounded(words.sentence(), expression, future, act))
                .filter(time -> time.basis() != TimeInterval.Basis.UNKNOWN)
                .orElse(unknown(words));
    }

    private TimeInterval bounded(int sentence, TimeExpression expression, boolean future, Span act) {
        TimeInterval time = read(sentence, expression, future);
        Tree tree = view.tree(sentence);
        Word told = act == null ? Word.NONE : head(tree, act);
        if (!told.exists() || time == null || time.begin() == null && time.end() == null) {
            return time;
        }
        return BoundingClause.around(TimePhrases.head(tree, expression), told, conjunctions)
                .map(clause -> clause.bound(time, anchor, evidence(sentence, clause, expression)))
                .orElse(time);
    }

    private Evidence evidence(int sentence, BoundingClause clause, TimeExpression expression) {
        return view.evidence(sentence, clause.conjunction().index(), expression.last());
    }

    /** The head of the words at {@code span}; none where they stand in another sentence. */
    private static Word head(Tree tree, Span span) {
        List<Word> words =
                tree.words().stream().filter(word -> word.span().overlaps(span)).toList();
        return words.isEmpty()
                ? Word.NONE
                : tree.word(tree.head(
                        words.get(0).index(), words.get(words.size() - 1).index()));
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
