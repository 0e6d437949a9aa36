package org.chancery.repair;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;

/** Mends the trees and the times of parsed sentences, in a fixed order. Safe for use by many threads. */
public final class SentenceRepair {
    private final Lexicon lexicon;

    /** A repair with the words of {@code lexicon}. */
    public SentenceRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The sentences mended.
     *
     * @param parsed the sentences of an article as the parser gives them, in their order
     * @param anchor the day that relative dates count from, or null
     * @param text the article's text, to which all spans refer
     */
    public List<Sentence> repair(List<Sentence> parsed, LocalDate anchor, String text) {
        return TimeRepair.repair(parsed.stream().map(this::tree).toList(), anchor, text, lexicon);
    }

    private Sentence tree(Sentence parsed) {
        Sentence sentence = AmountRepair.repair(TreeRepair.repair(DatelineRepair.repair(parsed), lexicon));
        sentence = ComplementRepair.repair(sentence, lexicon);
        sentence = ObjectRepair.repair(sentence, lexicon);
        sentence = FiniteRepair.repair(sentence, lexicon);
        sentence = CoordinationRepair.repair(sentence);
        sentence = RelativeRepair.repair(sentence);
        sentence = ReportRepair.repair(sentence, lexicon);
        return PrepositionRepair.repair(sentence, lexicon);
    }
}
