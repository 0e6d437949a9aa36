package org.chancery.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Mention;
import org.chancery.model.Role;

/** Tells the capitals that act or speak for their states from those that are places. */
final class Metonyms {
    private final ArticleView view;
    private final Map<String, KnownEntity> gazetteer;

    Metonyms(ArticleView view, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
    }

    /** The mentions of the article, in which a capital that acts for its state in a fact stands for the state. */
    List<EntityMention> mentions(List<Draft> drafts, List<DraftStatement> statements) {
        Set<Actor> actors = new HashSet<>();
        drafts.forEach(draft -> addActors(draft, actors));
        return view.article().mentions().stream()
                .map(mention -> read(mention, actors, statements))
                .distinct()
                .toList();
    }

    private EntityMention read(Mention mention, Set<Actor> actors, List<DraftStatement> statements) {
        Evidence words = view.evidence(mention.sentence(), mention.span());
        KnownEntity city = gazetteer.get(mention.entity());
        String state = city == null ? null : city.capitalOf();
        boolean acts = state != null
                && (actors.contains(new Actor(state, words))
                        || statements.stream().anyMatch(statement -> isSpeaker(mention, state, statement)));
        return acts
                ? new EntityMention(
                        state, city.id(), Mention.Form.METONYM, AgentReader.reason(gazetteer.get(state)), words)
                : new EntityMention(mention.entity(), mention.form(), mention.reason(), words);
    }

    private void addActors(Draft draft, Set<Actor> actors) {
        draft.arguments().stream()
                .filter(argument -> argument.role() != Role.CONCERNS && argument.isEntity())
                .forEach(argument ->
                        actors.add(new Actor(argument.entity(), view.evidence(argument.sentence(), argument.span()))));
    }

    private static boolean isSpeaker(Mention mention, String state, DraftStatement statement) {
        return statement.sentence() == mention.sentence()
                && statement.speakers().contains(state)
                && statement.speakerSpan().contains(mention.span());
    }

    /** A party to an event, with the words that name it. */
    private record Actor(String entity, Evidence words) {}
}
