package org.chancery.extraction.time;

import static org.chancery.syntax.DependencyRelation.CASE;

import java.util.Locale;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.EntityKind;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Reads the days that a time expression names, with its preposition and what it is joined to. */
final class TimePhrases {
    private static final int LONGEST_MARKER = 3;
    private static final int LONGEST_OPENING = 4;

    private final ArticleView view;
    private final Lexicon lexicon;
    private final TimeAnchoring anchoring;

    TimePhrases(ArticleView view, Lexicon lexicon, TimeAnchoring anchoring) {
        this.view = view;
        this.lexicon = lexicon;
        this.anchoring = anchoring;
    }

    static Word head(Tree tree, TimeExpression expression) {
        return tree.word(tree.head(expression.first(), expression.last()));
    }

    /** The expression, with a second one where "between … and", "from … to" or "or" joins them. */
    TimeInterval range(Tree tree, TimeExpression first, boolean future) {
        TimeInterval from = interval(tree, first, future);
        return JoinedTimes.behind(tree, first)
                .map(second -> joined(tree, first, second, future))
                .orElse(from);
    }

    private TimeInterval joined(Tree tree, TimeExpression first, TimeExpression second, boolean future) {
        int sentence = tree.sentence().index();
        Evidence words = view.evidence(sentence, Math.max(0, first.first() - 1), second.last());
        TimeInterval to = named(tree, second, future, view.evidence(sentence, second.first(), second.last()));
        boolean throughout = tree.word(first.first()).previous().lower().equals("from");
        return anchoring.range(named(tree, first, future, words), to, throughout, words);
    }

    /** The days that {@code expression} names, whatever stands before it, or null. */
    TimeInterval named(Tree tree, TimeExpression expression, boolean future, Evidence evidence) {
        return isTime(tree, expression)
                ? anchoring.interval(expression.value(), words(expression), "", future, false, evidence)
                : null;
    }

    private String words(TimeExpression expression) {
        return expression.span().of(view.text()).toLowerCase(Locale.ROOT);
    }

    /** Whether a time is named: not in "a second summit", nor in "Jan Kowalski". */
    boolean isTime(Tree tree, TimeExpression expression) {
        boolean instant = "PT1S".equals(expression.value()) || "SET".equals(expression.type());
        boolean compared = tree.word(expression.last() + 1).form().equals("than");
        boolean last =
                expression.span().of(view.text()).matches("(?s).*last minute|(?:This|Last|Next)\\s(?:Week|Month|Year)");
        return expression.value() != null
                && !last
                && !instant
                && !compared
                && !isVague(tree, expression)
                && !isInName(tree, expression);
    }

    /** Whether no days can be told from it: "recently"; not "in recent days". */
    private static boolean isVague(Tree tree, TimeExpression expression) {
        boolean counted = tree.words().subList(expression.first(), expression.last() + 1).stream()
                .anyMatch(word -> word.lemma().matches("recent|coming"));
        return expression.value().endsWith("_REF") && !counted;
    }

    private boolean isInName(Tree tree, TimeExpression expression) {
        boolean placed = lexicon.words(WordList.TIME_PREPOSITIONS)
                .contains(head(tree, expression).marker());
        return view.mentions(tree.sentence().index()).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.NAME
                        && mention.span().contains(expression.span())
                        && !(placed && mention.span().equals(expression.span()))
                        && view.entity(mention.entity()).kind() == EntityKind.PERSON);
    }

    private TimeInterval interval(Tree tree, TimeExpression expression, boolean future) {
        Word head = head(tree, expression);
        int openEnd = openEnd(tree, expression.last());
        Evidence evidence = view.evidence(tree.sentence().index(), markerStart(expression, head), openEnd);
        boolean open = openEnd > expression.last();
        return anchoring.interval(expression.value(), words(expression), head.marker(), future, open, evidence);
    }

    private static int markerStart(TimeExpression expression, Word head) {
        int first = head.dependents(CASE).stream().mapToInt(Word::index).reduce(expression.first(), Math::min);
        return expression.first() - first <= LONGEST_MARKER ? first : expression.first();
    }

    /** The last word of "or later" behind the word at {@code last}; {@code last} where that does not follow. */
    private int openEnd(Tree tree, int last) {
        Word or = tree.word(last + 1);
        return !or.form().equals("or")
                ? last
                : tree.words().stream()
                        .skip(last + 2L)
                        .limit(LONGEST_OPENING - 1L)
                        .filter(word -> lexicon.words(WordList.OPEN_END).contains(word.lower()))
                        .mapToInt(Word::index)
                        .findFirst()
                        .orElse(last);
    }
}
