package org.chancery.extraction;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Evidence;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;

/** Reads from when to when, or by how much, a postponement moves what was planned. */
final class ShiftReader {
    private static final Set<String> TO = Set.of("until", "till", "to", "into", "for");

    private final ArticleView view;
    private final Lexicon lexicon;
    private final TimeReader times;

    ShiftReader(ArticleView view, Lexicon lexicon, TimeReader times) {
        this.view = view;
        this.lexicon = lexicon;
        this.times = times;
    }

    /** Null where {@code draft} moves nothing. */
    Shift read(Draft draft) {
        if (!draft.entry.type().equals("Postponement") || draft.isNoun()) {
            return null;
        }
        Tree graph = view.tree(draft.sentence);
        Shift shift = new Shift(null, null, null, null);
        for (TimeExpression time : graph.sentence().times()) {
            int head = graph.head(time.first(), time.last());
            if (hangsOn(graph, head, draft.trigger.index())) {
                shift = with(shift, graph, time, graph.marker(head), isBroughtForward(graph, draft.trigger.index()));
            }
        }
        return shift;
    }

    /** Whether the words of {@code draft} are those of moving something to another time. */
    boolean isMoved(Draft draft, Shift shift) {
        String verb = draft.trigger.lemma();
        return !shift.isBare() || !lexicon.words("shifting-verbs").contains(verb);
    }

    private Shift with(Shift shift, Tree graph, TimeExpression time, String marker, boolean earlier) {
        int first = time.first() > 0 && marker != null ? time.first() - 1 : time.first();
        Evidence words = view.evidence(graph.sentence().index(), first, time.last());
        Period length = length(time);
        if (length != null && List.of("by", "for").contains(String.valueOf(marker))) {
            return new Shift(shift.from(), shift.to(), earlier ? length.negated() : length, words);
        }
        TimeInterval interval = times.named(graph, time, true, words);
        if (interval == null || interval.begin() == null) {
            return shift;
        }
        if ("from".equals(marker)) {
            return new Shift(interval, shift.to(), shift.by(), shift.words());
        }
        return TO.contains(String.valueOf(marker)) ? new Shift(shift.from(), interval, shift.by(), words) : shift;
    }

    private static Period length(TimeExpression time) {
        return String.valueOf(time.value()).matches("P\\d+[DWMY]") ? Period.parse(time.value()) : null;
    }

    private static boolean isBroughtForward(Tree graph, int verb) {
        return graph.dependents(verb, "advmod", "compound:prt").stream()
                .anyMatch(word ->
                        List.of("forward", "up").contains(graph.token(word).lemma()));
    }

    /** On the verb itself, or on an adverb of it: "pushed back to next week". */
    private static boolean hangsOn(Tree graph, int time, int verb) {
        int governor = graph.governor(time);
        boolean beyond = governor >= 0 && (!graph.token(governor).isVerb() && graph.governor(governor) == verb);
        return governor == verb || beyond && governor > verb;
    }
}
