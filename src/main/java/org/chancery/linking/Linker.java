package org.chancery.linking;

import java.util.List;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.LinkedArticle;
import org.chancery.model.RecognizedArticle;

/** Finds out who is who in an article. Safe for use by many threads. */
public final class Linker {
    private final LinkingKnowledge knowledge;

    public Linker(Gazetteer gazetteer, Lexicon lexicon, List<OfficeHolder> holders) {
        this.knowledge = LinkingKnowledge.of(gazetteer, lexicon, holders);
    }

    /** The entities, mentions and tenures of {@code article}. */
    public LinkedArticle link(RecognizedArticle article) {
        return new ArticleLinking(article, knowledge).link();
    }
}
