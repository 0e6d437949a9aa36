package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;

import java.util.List;
import java.util.Set;
import org.chancery.extraction.factuality.Negation;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Those who say that a deed is theirs: "claimed responsibility for the raid", "responsibility was claimed by them". */
public final class Claims {
    private final Grammar grammar;
    private final Negation negation;
    private final Set<String> claiming;

    public Claims(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.negation = new Negation(lexicon);
        this.claiming = lexicon.words(WordList.CLAIMING_VERBS);
    }

    /** Who claims responsibility for the deed that {@code noun} names; none where nobody does. */
    public List<Word> claimants(Word noun) {
        Word responsibility = noun.governor();
        Word verb = responsibility.governor();
        boolean claimed = noun.isMarked("for")
                && responsibility.lemma().equals("responsibility")
                && responsibility.isExactly(OBJ, NSUBJ_PASS)
                && verb.in(claiming)
                && !negation.denies(verb);
        return claimed ? claimants(verb, responsibility) : List.of();
    }

    private List<Word> claimants(Word verb, Word responsibility) {
        return responsibility.isExactly(OBJ) ? grammar.subjects(verb) : grammar.prepositional(verb, "by");
    }
}
