package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.COP;

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
        Word joined = JoinedWords.end(content.cue(), last, said.startsWith("to "));
        return joined.follows(last) ? joined : over(content, last);
    }

    private Word over(Content content, Word last) {
        Word next = last.next();
        if (!isFinite(next) && !isOpen(last) && !describes(content.cue(), next)) {
            return last;
        }
        boolean reports = isFinite(next) && next.in(reportingVerbs);
        return reports ? beforeNextClause(content, last) : end(content.cue(), last);
    }

    /** Whether {@code next} opens a relative clause or says more. */
    private boolean describes(Word cue, Word next) {
        boolean relative = next.isTagged("WDT", "WP") && next.previous().isNoun();
        return relative || isAddition(cue, next);
    }

    /** The end of the clause that the word behind {@code last} belongs to. */
    private Word end(Word cue, Word last) {
        Word next = last.next();
        boolean auxiliary = isFinite(next) && (next.is(AUX) || next.isExactly(COP));
        Word clause = auxiliary || describes(cue, next) ? next.governor() : next;
        Word end = clause.exists() ? clause.rightmost() : next;
        return later(end.follows(cue) ? end : next, isOpen(last) ? ofSentence(cue) : next);
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
