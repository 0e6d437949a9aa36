package org.chancery.extraction.time;

import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND_PRT;

import java.time.Period;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.factuality.Predication;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Evidence;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Reads from when to when, or by how much, a postponement moves what was planned. */
public final class ShiftReader {
    private final ArticleView view;
    private final Set<String> shifting;
    private final TimeReader times;

    public ShiftReader(ArticleView view, Lexicon lexicon, TimeReader times) {
        this.view = view;
        this.shifting = lexicon.words(WordList.SHIFTING_VERBS);
        this.times = times;
    }

    /** Null where {@code event} moves nothing. */
    public Shift read(Predication event) {
        LexicalEntry entry = event.entry();
        boolean moves = entry.type().equals("Postponement") && entry.part() != LexicalEntry.Part.NOUN;
        return moves ? shift(event.trigger()) : null;
    }

    /** What the times tell that hang on {@code verb}. */
    private Shift shift(Word verb) {
        Tree tree = verb.tree();
        Shift shift = new Shift(null, null, null, null);
        for (TimeExpression time : tree.sentence().times()) {
            if (hangsOn(TimePhrases.head(tree, time), verb)) {
                shift = with(shift, tree, time, isBroughtForward(verb));
            }
        }
        return shift;
    }

    /** Whether the words of {@code event} are those of moving something to another time. */
    public boolean isMoved(Predication event, Shift shift) {
        return !shift.isBare() || !event.trigger().in(shifting);
    }

    private Shift with(Shift shift, Tree tree, TimeExpression time, boolean earlier) {
        String marker = TimePhrases.head(tree, time).marker();
        int first = time.first() > 0 && !marker.isEmpty() ? time.first() - 1 : time.first();
        Evidence words = view.evidence(tree.sentence().index(), first, time.last());
        Period length = length(time);
        if (length != null && marker.matches("by|for")) {
            return new Shift(shift.from(), shift.to(), earlier ? length.negated() : length, words);
        }
        return bounded(shift, times.named(tree, time, true, words), marker, words);
    }

    /** With the time from which or to which it is moved. */
    private static Shift bounded(Shift shift, TimeInterval interval, String marker, Evidence words) {
        if (interval == null || interval.begin() == null) {
            return shift;
        }
        if (marker.equals("from")) {
            return new Shift(interval, shift.to(), shift.by(), shift.words());
        }
        boolean to = marker.matches("until|till|to|into|for");
        return to ? new Shift(shift.from(), interval, shift.by(), words) : shift;
    }

    private static Period length(TimeExpression time) {
        boolean counted = time.value() != null && time.value().matches("P\\d+[DWMY]");
        return counted ? Period.parse(time.value()) : null;
    }

    private static boolean isBroughtForward(Word verb) {
        return verb.dependents(ADVMOD, COMPOUND_PRT).stream()
                .anyMatch(word -> word.lemma().matches("forward|up"));
    }

    /** On the verb itself, or on an adverb of it: "pushed back to next week". */
    private static boolean hangsOn(Word time, Word verb) {
        Word governor = time.governor();
        boolean beyond = governor.follows(verb) && !governor.isVerb() && governor.governor() == verb;
        return governor == verb || beyond;
    }
}
