package org.chancery.extraction.content.rule;

import static org.chancery.syntax.Relation.AUX;
import static org.chancery.syntax.Relation.CCOMP;
import static org.chancery.syntax.Relation.COP;

import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** Where a clause ends that the tree breaks off: a clause is not over before its verb and what is joined to it. */
final class ClauseEnds {
    private final Set<String> reportingVerbs;
    private final Set<String> additions;

    ClauseEnds(Lexicon lexicon) {
        this.reportingVerbs = lexicon.reportingVerbs();
        this.additions = lexicon.words(WordList.CONTENT_ADDITIONS);
    }

    static boolean isFinite(Word word) {
        return word.isTagged("VBZ", "VBP", "VBD", "MD");
    }

    static Word ofSentence(Word word) {
        Word end = word.tree().last();
        return end.isTagged(".") && end.previous().exists() ? end.previous() : end;
    }

    /** The last word of the clause that is broken off at {@code last}, the last word of {@code content}. */
    Word continued(Content content, Word last, String said) {
        Word next = last.next();
        if (!next.exists() || content.last().end() < last.span().end()) {
            return last;
        }
        Word joined = joined(content.cue(), last, said.startsWith("to "));
        return joined.follows(last) ? joined : over(content, last);
    }

    private Word over(Content content, Word last) {
        Word cue = content.cue();
        Word next = last.next();
        boolean open = isOpen(last);
        boolean relative = next.isTagged("WDT", "WP") && last.isNoun();
        boolean addition = isAddition(cue, next);
        if (!isFinite(next) && !open && !relative && !addition) {
            return last;
        }
        if (isFinite(next) && next.in(reportingVerbs)) {
            return beforeNextClause(content, last);
        }
        boolean within = relative || addition || isFinite(next) && (next.is(AUX) || next.isExactly(COP));
        Word clause = within ? next.governor() : next;
        Word end = clause.exists() ? clause.rightmost() : next;
        return later(end.follows(cue) ? end : next, open ? ofSentence(cue) : next);
    }

    /** Behind a preposition or determiner something must come. */
    private static boolean isOpen(Word last) {
        Word next = last.next();
        return last.isTagged("IN", "TO", "DT", "PRP$") && next.tag().matches("[A-Z].*")
                || last.isTagged("VBG", "VB") && next.isTagged("DT", "PRP$");
    }

    private static Word later(Word one, Word other) {
        return one.follows(other) ? one : other;
    }

    /** Words joined to those said: "and that …", "as well as …"; {@link Word#NONE} where there are none. */
    private static Word joined(Word cue, Word last, boolean infinitive) {
        Word at = last.next().form().equals(",") ? last.next().next() : last.next();
        Word next = behindInsertion(at);
        Word third = next.next();
        boolean phrase = at.form().equals("as") && next.lower().equals("well");
        if (!third.exists() || !at.isTagged("CC") && !phrase) {
            return Word.NONE;
        }
        if (next.isTagged("``") && last.isTagged("''", "``")) {
            return closingMark(next);
        }
        boolean alike = infinitive
                ? next.lower().equals("to") && third.isTagged("VB")
                : next.lower().equals("that")
                        && !isFinite(third)
                        && !third.tag().startsWith("NN")
                        && cue.has(CCOMP);
        boolean rather = next.lower().equals("rather") && at.form().equals("but");
        return alike || rather || phrase ? beforeComma(next) : Word.NONE;
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
        Word end = ofSentence(at);
        for (Word word = at.next().next(); word.precedes(end); word = word.next()) {
            if (word.form().equals(",")) {
                return word.previous();
            }
        }
        return end;
    }

    /**
     * Whether more is said of it, however the tree has it: "criticised Oslo for …", "the talks could fail unless …".
     */
    private boolean isAddition(Word cue, Word next) {
        return additions.contains(next.lower())
                && next.governor().follows(next)
                && next.relation().matches("case|mark")
                && cue.dominates(next);
    }

    /** Before what another one says: "he said it would wait and Norway said …", "to meet, Norway said". */
    private static Word beforeNextClause(Content content, Word last) {
        Word word = last;
        while (word.previous().exists() && word.span().begin() > content.last().begin()) {
            if (word.isTagged("CC", ",")) {
                return word.previous();
            }
            word = word.previous();
        }
        return last;
    }
}
