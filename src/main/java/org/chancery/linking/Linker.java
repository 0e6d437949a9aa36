package org.chancery.linking;

import java.util.List;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.NamedEntity;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
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

    /** The entity of a name that is given, with the id that linking gives it in every article. */
    public static Entity named(String name, EntityKind kind) {
        return NamedEntity.of(name, kind);
    }
}
