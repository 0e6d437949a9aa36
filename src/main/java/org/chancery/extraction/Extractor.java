package org.chancery.extraction;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.event.FacetReader;
import org.chancery.extraction.factuality.Factuality;
import org.chancery.extraction.time.PlacedTimes;
import org.chancery.extraction.trigger.TriggerMatcher;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
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
        this.grammar = new Grammar(words(lexicon));
        this.matcher = new TriggerMatcher(lexicon, grammar);
        this.factuality = new Factuality(lexicon);
        this.facets = new FacetReader(lexicon);
    }

    /** The facts of {@code article}, each with its evidence, and what was left out and why. */
    public Extraction extract(LinkedArticle article) {
        return new ArticleReading(article, lexicon, gazetteer, grammar, matcher, factuality, facets).read();
    }

    /** Reads times at given places of {@code article}, whatever they belong to. */
    public QuotedTimes times(LinkedArticle article) {
        return new QuotedTimes(new PlacedTimes(new ArticleView(article, grammar), lexicon));
    }

    private static GrammarWords words(Lexicon lexicon) {
        Set<String> ownDeeds = new HashSet<>(lexicon.words(WordList.OWN_DEED_NOUNS));
        ownDeeds.addAll(lexicon.words(WordList.STRIVING_NOUNS));
        return new GrammarWords(
                lexicon.words(WordList.OBJECT_CONTROL),
                lexicon.words(WordList.APPEALING_VERBS),
                lexicon.words(WordList.DEMAND_NOUN),
                ownDeeds,
                lexicon.words(WordList.JUDGING_VERBS),
                lexicon.words(WordList.PUNISHING_VERBS),
                lexicon.words(WordList.MESSAGE_NOUNS),
                lexicon.words(WordList.RECEIVING_VERBS),
                lexicon.words(WordList.COMMENT_VERBS),
                lexicon.words(WordList.RELAYING_SOURCES),
                lexicon.words(WordList.WEIGHED_NOUNS),
                lexicon.words(WordList.DIRECTIONS),
                lexicon.words(WordList.CONSISTING),
                lexicon.words(WordList.EVENT_CONTAINERS),
                lexicon.words(WordList.SUPPORT_VERBS),
                lexicon.words(WordList.COMMISSIVE_VERBS),
                lexicon.words(WordList.CARRYING_VERBS));
    }
}
