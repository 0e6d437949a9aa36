package org.chancery.extraction.content;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.List;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Word;

/**
 * A clause that follows a verb of speech at once, or behind the one who is told, though the tree has none: "said Oslo
 * had been 'a friend'", "told the radio the quotas had failed".
 */
public final class StatedClause {
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_INSERTION = 10;
    private static final String SUBJECT = "TO|VB|NN.*|DT|JJ.*|PRP\\$?|POS|CD|IN|RB|VBN|HYPH|CC|-LRB-|-RRB-|``|''";

    private final Quotations quotations;
    private final Stretches stretches;
    private final ClauseOpening opening;

    public StatedClause(String text, Quotations quotations, Lexicon lexicon) {
        this.quotations = quotations;
        this.stretches = new Stretches(text);
        this.opening = new ClauseOpening(lexicon);
    }

    /** The rest of the sentence, or of its own clause, behind {@code verb}; empty where no clause follows. */
    public Content behind(Word verb) {
        Word first = opens(verb) ? opening.behind(verb) : Word.NONE;
        Word finite = finite(first);
        Word end = verb.is(ADVCL) && verb.rightmost().follows(finite)
                ? verb.rightmost()
                : verb.tree().last();
        boolean follows = finite.exists() && end.follows(finite);
        return new Content(verb, follows ? stretches.trim(List.of(first.span().union(end.span()))) : List.of());
    }

    private boolean opens(Word verb) {
        return !isRelative(verb)
                && !quotations.hold(verb.span())
                && quotations.endingBefore(verb.span().begin()) == null;
    }

    /** The first finite verb behind {@code subject}, with nothing but a noun phrase and an insertion between. */
    private static Word finite(Word subject) {
        Word word = subject.next();
        while (subject.distance(word) > 0 && subject.distance(word) < LONGEST_SUBJECT) {
            if (isFinite(word)) {
                return word;
            }
            boolean comma = word.form().equals(",");
            if (!comma && !word.tag().matches(SUBJECT) || word.lower().equals("that")) {
                return Word.NONE;
            }
            word = comma ? behindInsertion(word) : word.next();
        }
        return Word.NONE;
    }

    private static boolean isFinite(Word word) {
        return word.isTagged("VBZ", "VBP", "VBD", "MD");
    }

    /** The finite verb behind the next comma: ", once paid, would". */
    private static Word behindInsertion(Word comma) {
        Word word = comma.next();
        while (comma.distance(word) > 0 && comma.distance(word) <= LONGEST_INSERTION) {
            if (word.form().equals(",")) {
                return isFinite(word.next()) ? word.next() : Word.NONE;
            }
            if (isFinite(word)) {
                return Word.NONE;
            }
            word = word.next();
        }
        return Word.NONE;
    }

    /** Whether what is said stands before it, in part: "the missiles Oslo says it has", "as it said it would". */
    private static boolean isRelative(Word verb) {
        boolean who = verb.dependent(NSUBJ).tag().startsWith("W");
        return verb.is(ACL) && !who && !verb.isTagged("VBG") || verb.isMarked("as", "than", "like");
    }
}
