package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.PARATAXIS;

import java.util.HashSet;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.ReportingWord;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** The words that tell what a clause below them says, "said that …", and those that only foresee or believe it. */
final class Tellers {
    private final Lexicon lexicon;
    private final Operators operators;
    private final Set<String> reporting = new HashSet<>();

    Tellers(Lexicon lexicon, Operators operators) {
        this.lexicon = lexicon;
        this.operators = operators;
        for (ReportingWord word : lexicon.reporting()) {
            reporting.addAll(word.verbs());
        }
    }

    /** The word that tells the clause of {@code verb}, or {@link Word#NONE}. */
    Word of(Word verb) {
        Word teller = ClauseForm.teller(verb, this::tells);
        return reports(teller) || !foresees(subject(teller)) ? teller : subject(teller);
    }

    /** What is said to be so: "the risk is real that …", "chances are that …". */
    private static Word subject(Word predicate) {
        boolean is = predicate.has(COP) || predicate.lemma().equals("be");
        return is ? predicate.dependent(NSUBJ) : Word.NONE;
    }

    private boolean tells(Word word) {
        return reports(word)
                || word.in(lexicon.words(WordList.TELLING_NOUNS))
                || foresees(word)
                || foresees(subject(word));
    }

    /** Whether {@code word} is a verb of saying. */
    boolean reports(Word word) {
        return word.in(reporting);
    }

    private boolean foresees(Word word) {
        return foretelling(word).exists();
    }

    /** The operator that foretells what its clause says: "believed that it would", "speculation that he will". */
    Operator foretelling(Word word) {
        Operator operator = operators.at(Position.CLAUSE, word);
        return operator.has(Use.FORETELLING) ? operator : Operator.NONE;
    }

    /** What somebody foresees is only possible: "thought that they were going to attack". */
    boolean isForeseen(Word verb) {
        return ClauseForm.isTold(verb) && foresees(of(verb));
    }

    /**
     * "Would" told from back then: "said it would", and "on Friday he would", which goes on telling what is planned.
     */
    boolean isFutureInThePast(Word verb) {
        return !ClauseForm.isPerfect(verb)
                && !Conditions.hasCondition(verb)
                && (of(verb).exists() || ClauseForm.isDated(verb) || isQuotedBefore(verb));
    }

    /** "It would stay, said Kovac", where the tree has the verb of saying below. */
    private boolean isQuotedBefore(Word verb) {
        return verb.dependents(DEP, PARATAXIS).stream()
                .anyMatch(word -> reports(word) && ClauseForm.isSetOff(word) && verb.precedes(word));
    }
}
