package org.chancery.extraction.argument;

import static org.chancery.syntax.DependencyRelation.ACL_RELCL;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.PUNCT;

import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Span;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** The words that stand for an argument where it is no entity: a noun phrase or a clause around its head. */
public final class ArgumentWords {
    private static final String MARKS = "[.,:]|''|``";
    private static final String LOOSE_ENDS = MARKS + "|IN|CC|TO|DT|WDT|WRB|-LRB-";
    private static final String BREAKS = MARKS + "|CC|WDT|WP|WRB";

    private ArgumentWords() {}

    /** Whether the words tell something by themselves: "it", "which", "this" and "do" do not. */
    public static boolean tell(Word head) {
        boolean bare = head.isTagged("DT") && head.dependents().isEmpty();
        boolean empty = head.lemma().equals("do") && !head.has(OBJ);
        return !bare && !empty && !head.isPronoun() && !head.isTagged("WDT", "WRB", "EX");
    }

    /**
     * The words of the phrase or clause under {@code head}, without what hangs on {@code trigger}, the preposition or
     * mark that links it, and punctuation at its ends.
     */
    public static Span span(Word head, Word trigger) {
        return span(head, trigger, Set.of());
    }

    /** The same without what one of the prepositions {@code taken} links to the head, for it fills another slot. */
    public static Span span(Word head, Word trigger, Set<String> taken) {
        WordSet words = head.subtree(dependent -> isOutside(dependent)
                || dependent == trigger
                || dependent.governor() == head && taken.contains(dependent.marker()));
        Word first = words.reachBack(head);
        while (first.precedes(head) && isLink(first, head)) {
            first = first.next();
        }
        return quoted(first, backTo(words.reach(head), head, LOOSE_ENDS));
    }

    /** The words of the whole clause of {@code verb}, with the mark that opens it, without punctuation at its ends. */
    public static Span clause(Word verb) {
        Word first = verb.leftmost();
        while (first.precedes(verb) && first.tag().matches(MARKS)) {
            first = first.next();
        }
        return WordSet.between(first, backTo(verb.rightmost(), verb, MARKS)).span();
    }

    /** The words under {@code head} and what goes on behind them without a break: "readiness" + "to mediate". */
    public static Span phrase(Word head, Word trigger) {
        Span words = span(head, trigger);
        WordSet clause = trigger.phrase();
        Word last = forward(head, next -> next.previous().span().end() < words.end());
        last = forward(last, next -> clause.contains(next) && !isBreak(next));
        return words.union(backTo(last, head, "IN|TO|DT").span());
    }

    /** The last word behind {@code start} up to which each fits. */
    private static Word forward(Word start, Predicate<Word> fits) {
        Word last = start;
        while (last.next().exists() && fits.test(last.next())) {
            last = last.next();
        }
        return last;
    }

    /** {@code last}, or the nearest word before it, not before {@code head}, whose tag is not one of {@code tags}. */
    private static Word backTo(Word last, Word head, String tags) {
        Word end = last;
        while (end.follows(head) && end.tag().matches(tags)) {
            end = end.previous();
        }
        return end;
    }

    /** A quotation that the words begin or end inside of is kept whole where its other mark is next to them. */
    private static Span quoted(Word first, Word last) {
        WordSet words = WordSet.between(first, last);
        long open = words.stream().filter(word -> word.isTagged("``")).count();
        long close = words.stream().filter(word -> word.isTagged("''")).count();
        Word begin = close > open && first.previous().isTagged("``") ? first.previous() : first;
        Word end = last;
        if (open > close) {
            Word next = last.next().isTagged(".", ",") ? last.next().next() : last.next();
            end = next.isTagged("''") ? next : last;
        }
        return begin.span().union(end.span());
    }

    private static boolean isBreak(Word word) {
        return word.tag().matches(BREAKS)
                || word.entity().equals("DATE")
                || word.form().matches("while|as|after|before|during|amid");
    }

    private static boolean isOutside(Word word) {
        return word.relation().matches("parataxis|appos")
                || word.isExactly(ACL_RELCL) && isSetOff(word)
                || word.isExactly(CONJ) && isClause(word) && !word.governor().isVerb()
                || word.isExactly(DEP) && word.isVerb() && word.has(NSUBJ);
    }

    /**
     * Whether a relative clause does not tell which one is meant: it stands behind a comma, or has one or a quote in
     * it.
     */
    private static boolean isSetOff(Word clause) {
        return clause.leftmost().previous().isTagged(",")
                || clause.phrase().stream().anyMatch(word -> word.isTagged(",", "``", "''"));
    }

    /** A verb with a subject, or one that needs none because it shares another's. */
    private static boolean isClause(Word word) {
        return word.isVerb() && (word.has(NSUBJ) || word.isTagged("VBD", "VBZ", "VBP"));
    }

    private static boolean isLink(Word word, Word head) {
        boolean punctuation = word.isExactly(PUNCT);
        return punctuation || word.relation().matches("case|mark|cc") && word.governor() == head;
    }
}
