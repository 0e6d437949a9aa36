package org.chancery.extraction.content;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CC;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.EXPL;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.PARATAXIS;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.List;
import org.chancery.model.Span;
import org.chancery.syntax.Gap;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/**
 * A reporting verb with what belongs to it and is not said: subject, auxiliaries, adverbs, addressee, time. What stands
 * around it tells where the words said are.
 */
final class ReportingClause {
    private final Word verb;
    private final Word begin;
    private final Word end;
    private final boolean holdsSpeaker;

    /** {@code barred}: words that cannot belong to it, because they are quoted and the verb is not. */
    ReportingClause(Word verb, List<Word> speakers, WordSet barred) {
        this.verb = verb;
        WordSet own = new ReportingWords(verb, barred).with(speakers);
        this.begin = own.reachBack(verb);
        this.end = own.reach(verb);
        WordSet whole = WordSet.between(begin, end);
        this.holdsSpeaker = speakers.stream().allMatch(whole::contains);
    }

    Span span() {
        return begin.span().union(end.span());
    }

    boolean holdsSpeaker() {
        return holdsSpeaker;
    }

    /** Whether a clause with "that", or one without a comma before it, follows at once. */
    boolean leadsOn() {
        Word complement = complement();
        return isComplete(complement)
                && !isBreak(end.next())
                && complement.phrase().contains(end.next());
    }

    /** Whether a comma or the end of the sentence stands right behind. */
    boolean isClosed() {
        return closesSentence() || isBreak(end.next());
    }

    /** The words said, as the clauses around tell; none where the verb reports nothing. */
    WordSet content() {
        // "Arce, whose release a spokeswoman confirmed, thanked him" tells of the release, not of the thanks.
        if (begin.isTagged("WP$")) {
            return WordSet.EMPTY;
        }
        boolean inserted = begin.index() > 1 && isBreak(begin.previous()) && holdsSpeaker;
        if (inserted && closesSentence()) {
            return withVerb(before());
        }
        if (end.next().form().equals(":")) {
            return behind();
        }
        return inserted && isSetOff() ? parenthetical() : below();
    }

    /** Whether the words behind it go on with what is said before it: "…, Hill said, …". */
    private boolean isSetOff() {
        return isBreak(end.next())
                && (!complement().exists() || end.next().form().equals(","));
    }

    /** The clause that depends on the verb. */
    private WordSet below() {
        Word gap = Gap.verb(verb, end);
        if (gap.exists()) {
            return gap.phrase().after(end);
        }
        return isComplete(complement()) ? whole(complement()) : WordSet.EMPTY;
    }

    private Word complement() {
        return verb.dependents(CCOMP).stream()
                .filter(clause -> clause.follows(end) && !isRelative(clause))
                .findFirst()
                .orElse(Word.NONE);
    }

    /** Whether the clause belongs to the noun before it: "warned against a deal that would …". */
    private static boolean isRelative(Word clause) {
        Word subject = clause.dependent(NSUBJ);
        return subject.isTagged("WDT") && subject.previous().isNoun();
    }

    /** The complement without holes, and "but she knows …" where that goes on with its subject. */
    private WordSet whole(Word complement) {
        WordSet content = complement.phrase();
        for (Word clause : verb.dependents(CONJ)) {
            if (clause.follows(complement) && (sameSubject(complement, clause) || isReportedModal(clause))) {
                content = content.plus(clause.phrase());
            }
        }
        return content.after(end).closed();
    }

    /** Whether a modal tells that it is said as well, for nobody would do it: "said it was fair and should stay". */
    private boolean isReportedModal(Word clause) {
        return isModal(clause) && !isModal(verb) && !clause.has(NSUBJ);
    }

    private static boolean isModal(Word word) {
        return word.dependents(AUX).stream().anyMatch(aux -> aux.form().matches("would|could|should|might|must"));
    }

    private static boolean sameSubject(Word one, Word other) {
        Word first = one.dependent(NSUBJ);
        Word second = other.dependent(NSUBJ);
        return first.exists() && second.isPronoun() && first.lower().equals(second.lower());
    }

    /** What stands on both sides, without what tells more of the saying: "back in Paris, Hill said, he …". */
    private WordSet parenthetical() {
        WordSet behind = behind();
        Word next = end.next().next();
        for (Word dependent : verb.dependents(ADVCL, OBL, CONJ, CC, ACL, XCOMP)) {
            behind = dependent.follows(end) ? behind.minus(dependent.phrase()) : behind;
        }
        boolean goesOn = next.exists() && !next.isTagged("VBG");
        boolean both = isInserted() && goesOn && hasVerb(behind);
        return withVerb(both ? before().plus(behind) : before());
    }

    /** Whether the tree hangs it into the clause around it, or "to" goes on with that. */
    private boolean isInserted() {
        return verb.governor().exists() && verb.is(PARATAXIS, DEP, CCOMP, ACL)
                || complement().exists()
                || end.next().next().isTagged("TO");
    }

    private WordSet before() {
        return WordSet.between(verb.tree().first(), begin.previous());
    }

    private WordSet behind() {
        return WordSet.between(end.next().next(), verb.tree().last());
    }

    /** A clause with a mark or a subject of its own; a bare one is often a misread noun phrase. */
    private static boolean isComplete(Word clause) {
        return clause.has(MARK, NSUBJ, COP, AUX, EXPL);
    }

    private static WordSet withVerb(WordSet words) {
        return hasVerb(words) ? words : WordSet.EMPTY;
    }

    private static boolean hasVerb(WordSet words) {
        return words.stream().anyMatch(word -> word.isVerb() || word.isTagged("MD"));
    }

    private boolean closesSentence() {
        Word next = end.next();
        return !next.exists()
                || next.isTagged(".")
                || next.isTagged("''", "``") && !next.next().exists();
    }

    private static boolean isBreak(Word word) {
        return word.isTagged(",", "''", "``", ":");
    }
}
