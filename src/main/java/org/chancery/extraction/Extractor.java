package org.chancery.extraction;

import java.util.Map;
import org.chancery.extraction.factuality.Factuality;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.GrammarWords;

/** Reads the facts out of linked articles. Safe for use by many threads. */
public final class Extractor {
    private final Lexicon lexicon;
    private final Map<String, KnownEntity> gazetteer;
    private final Grammar grammar;
    private final TriggerMatcher matcher;
    private final Factuality factuality;
    private final FacetReader facets;

    public Extractor(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer.byId();
        this.grammar = new Grammar(GrammarWords.from(lexicon::words));
        this.matcher = new TriggerMatcher(lexicon, grammar);
        this.factuality = new Factuality(lexicon);
        this.facets = new FacetReader(lexicon);
    }

    /** The facts of {@code article}, each with its evidence, and what was left out and why. */
    public Extraction extract(LinkedArticle article) {
        return new ArticleReading(article, lexicon, gazetteer, grammar, matcher, factuality, facets).read();
    }
}
