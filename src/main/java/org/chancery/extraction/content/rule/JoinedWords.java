package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.CCOMP;

import org.chancery.syntax.Word;

/** Words that are joined to those said and are said as well: "said it would wait and that …", "as well as …". */
final class JoinedWords {
    private JoinedWords() {}

    /** The last of the words that are joined to those up to {@code last}; {@link Word#NONE} where there are none. */
    static Word end(Word cue, Word last, boolean infinitive) {
        Word at = last.next().form().equals(",") ? last.next().next() : last.next();
        Word next = behindInsertion(at);
        boolean phrase = at.form().equals("as") && next.lower().equals("well");
        if (!next.next().exists() || !at.isTagged("CC") && !phrase) {
            return Word.NONE;
        }
        if (next.isTagged("``") && last.isTagged("''", "``")) {
            return closingMark(next);
        }
        boolean rather = next.lower().equals("rather") && at.form().equals("but");
        return rather || phrase || isAlike(cue, next, infinitive) ? beforeComma(next) : Word.NONE;
    }

    /** Whether {@code mark} opens a clause of the kind that it is joined to: "to" and "to", "that" and "that". */
    private static boolean isAlike(Word cue, Word mark, boolean infinitive) {
        Word next = mark.next();
        if (infinitive) {
            return mark.lower().equals("to") && next.isTagged("VB");
        }
        boolean clause = !ClauseEnds.isFinite(next) && !next.tag().startsWith("NN");
        return mark.lower().equals("that") && clause && cue.has(CCOMP);
    }

    /** The word behind the conjunction, or behind what is inserted there: "and, should Latvia agree, to paint it". */
    private static Word behindInsertion(Word conjunction) {
        Word first = conjunction.next();
        Word comma = first.next();
        while (first.form().equals(",") && comma.exists() && !comma.form().equals(",")) {
            comma = comma.next();
        }
        return first.form().equals(",") && comma.exists() ? comma.next() : first;
    }

    private static Word closingMark(Word opening) {
        Word mark = opening.next();
        while (mark.exists() && !mark.isTagged("''", "``")) {
            mark = mark.next();
        }
        return mark;
    }

    /**
     * The end of the words that {@code at} joins: before a comma with a source behind it, else that of the sentence.
     */
    private static Word beforeComma(Word at) {
        Word end = ClauseEnds.ofSentence(at);
        for (Word word = at.next().next(); word.precedes(end); word = word.next()) {
            if (word.form().equals(",")) {
                return word.previous();
            }
        }
        return end;
    }
}
