package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;

import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.WordList;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/**
 * Texts that somebody has drafted and nobody adopted: what they say is proposed. "Drafted a resolution condemning
 * Peru", "a draft statement condemning it".
 */
public final class ProposedTexts {
    private final Lexicon lexicon;
    private final Operators operators;

    public ProposedTexts(Lexicon lexicon) {
        this(lexicon, new Operators(lexicon));
    }

    ProposedTexts(Lexicon lexicon, Operators operators) {
        this.lexicon = lexicon;
        this.operators = operators;
    }

    /** Whether {@code verb} is the wording of such a text. */
    public boolean hold(Word verb) {
        return over(verb).exists();
    }

    /** The operator that makes the wording {@code verb} a proposal, or {@link Operator#NONE}. */
    Operator over(Word verb) {
        Word text = verb.governor();
        if (!verb.isExactly(ACL) || !verb.isTagged("VBG") || !text.in(lexicon.words(WordList.VOTED_TEXTS))) {
            return Operator.NONE;
        }
        Operator drafted =
                text.isExactly(OBJ, NSUBJ_PASS) ? operators.at(Position.TEXT, text.governor()) : Operator.NONE;
        return drafted.exists() ? drafted : modifier(text);
    }

    /** "Draft" of "a draft statement". */
    private Operator modifier(Word text) {
        return text.dependents(AMOD, COMPOUND).stream()
                .map(word -> operators.at(Position.MODIFIER, word))
                .filter(operator -> operator.gives(Status.PROPOSED, Status.PLANNED))
                .findFirst()
                .orElse(Operator.NONE);
    }
}
