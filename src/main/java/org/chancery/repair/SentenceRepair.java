package org.chancery.repair;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Sentence;

/** Mends the trees and the times of parsed sentences, in a fixed order. Safe for use by many threads. */
public final class SentenceRepair {
    private final Lexicon lexicon;
    private final TreeRules rules;

    /** A repair with the rules and words of {@code lexicon}. */
    public SentenceRepair(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.rules = new TreeRules(lexicon.trees());
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
        return rules.mend(CircumstanceRepair.repair(parsed));
    }
}
