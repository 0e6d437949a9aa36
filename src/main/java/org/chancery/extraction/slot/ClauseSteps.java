package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.DependencyRelation;
import org.chancery.syntax.Gap;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** Steps from a verb into the clauses above, below and around it. */
final class ClauseSteps {
    private final Grammar grammar;
    private final Set<String> steps;
    private final Set<String> calling;
    private final Set<String> closing;

    ClauseSteps(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.steps = lexicon.words(WordList.STEP_NOUNS);
        this.calling = lexicon.words(WordList.CALLING_VERBS);
        this.closing = lexicon.words(WordList.CLOSES_CLAUSE);
    }

    /** The clause that completes {@code verb}, else its infinitive: "agreed to leave", "spoke to reassure them". */
    List<Word> complement(Word verb) {
        Word complement = grammar.complement(verb);
        return complement.exists()
                ? List.of(complement).stream()
                        .filter(clause -> clause.follows(verb))
                        .toList()
                : infinitive(verb, ADVCL, ACL);
    }

    /** What somebody is told to do: "told Peru to leave". */
    List<Word> infinitive(Word verb) {
        return infinitive(verb, XCOMP, CCOMP);
    }

    private static List<Word> infinitive(Word verb, DependencyRelation... relations) {
        return verb.dependents(relations).stream()
                .filter(clause -> clause.follows(verb) && clause.isMarked("to"))
                .limit(1)
                .toList();
    }

    /** The last verb before the noun in apposition to its clause: "…, a step Moscow warned could …". */
    List<Word> antecedent(Word verb) {
        Word noun = Gap.antecedent(verb);
        Word at = noun.in(steps) ? noun.previous() : Word.NONE;
        while (at.exists() && !at.isVerb()) {
            at = at.previous();
        }
        return at.exists() ? List.of(at) : List.of();
    }

    /** Who is called, in "called Peru's king to thank him". */
    List<Word> addressee(Word verb) {
        Word call = verb.governor();
        return call.in(calling) && verb.isMarked("to") ? grammar.objects(call) : List.of();
    }

    /** Whoever is named further on in the clause: "gave ten million to fight hunger among people in Chad". */
    List<Word> within(Word verb) {
        List<Word> found = new ArrayList<>();
        WordSet below = verb.phrase();
        for (Word word = verb.next(); word.exists() && !ends(word); word = word.next()) {
            if (word.isMarked("in", "for", "to", "across", "of", "among") && below.contains(word) && word.isNoun()) {
                found.addAll(word.conjuncts());
            }
        }
        return found;
    }

    /** What follows tells when or why. */
    private boolean ends(Word word) {
        return word.tag().matches("VBG|[,:]") || closing.contains(word.lower());
    }
}
