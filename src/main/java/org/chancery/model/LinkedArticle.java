package org.chancery.model;

import java.util.List;

/**
 * An article in which it is known who is who.
 *
 * @param annotated the article
 * @param entities everybody and everything mentioned, by id
 * @param mentions in the order of the text; words that stand for two entities ("the leaders") are two mentions
 * @param tenures offices held
 */
public record LinkedArticle(
        AnnotatedArticle annotated, List<Entity> entities, List<Mention> mentions, List<Tenure> tenures) {
    public LinkedArticle {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        tenures = List.copyOf(tenures);
    }
}
