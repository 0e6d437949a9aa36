package org.chancery.extraction.content;

import static org.chancery.syntax.Relation.ACL;
import static org.chancery.syntax.Relation.ADVCL;
import static org.chancery.syntax.Relation.NSUBJ;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** A clause that follows a verb of plain speech at once, though the tree has none: "said Oslo had been 'a friend'". */
public final class StatedClause {
    private static final int LONGEST_SUBJECT = 8;

    private final Quotations quotations;
    private final Stretches stretches;
    private final Set<String> plainSpeech;

    public StatedClause(String text, Quotations quotations, Lexicon lexicon) {
        this.quotations = quotations;
        this.stretches = new Stretches(text);
        this.plainSpeech = lexicon.words(WordList.PLAIN_SPEECH);
    }

    /** The rest of the sentence, or of its own clause, behind {@code verb}; empty where no clause follows. */
    public Content behind(Word verb) {
        Word finite = opens(verb) ? finite(verb.next()) : Word.NONE;
        Word end = verb.is(ADVCL) ? verb.rightmost() : verb.tree().last();
        boolean follows = finite.exists() && end.follows(finite);
        return new Content(
                verb, follows ? stretches.trim(List.of(verb.next().span().union(end.span()))) : List.of());
    }

    private boolean opens(Word verb) {
        Word next = verb.next();
        return plainSpeech.contains(verb.lowerLemma())
                && next.tag().matches("DT|NNPS?|PRP\\$?|EX|NNS|CD")
                && !next.entity().matches("DATE|TIME")
                && !isRelative(verb)
                && !quotations.hold(verb.span())
                && quotations.endingBefore(verb.span().begin()) == null;
    }

    /** The first finite verb behind {@code subject}, with nothing but a noun phrase between. */
    private static Word finite(Word subject) {
        for (Word word = subject.next();
                subject.distance(word) > 0 && subject.distance(word) < LONGEST_SUBJECT;
                word = word.next()) {
            if (word.isTagged("VBZ", "VBP", "VBD", "MD")) {
                return word;
            }
            if (word.tag().matches(",|:|W.*|IN|TO|VB.*|CC")) {
                return Word.NONE;
            }
        }
        return Word.NONE;
    }

    /** Whether what is said stands before it, in part: "the missiles Oslo says it has", "as it said it would". */
    private static boolean isRelative(Word verb) {
        boolean who = verb.dependent(NSUBJ).tag().startsWith("W");
        return verb.is(ACL) && !who || verb.isMarked("as", "than", "like");
    }
}
