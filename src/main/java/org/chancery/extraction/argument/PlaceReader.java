package org.chancery.extraction.argument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/** Reads which place a word names, and which state or body a place belongs to. */
public final class PlaceReader {
    private final ArticleView view;
    private final Map<String, KnownEntity> gazetteer;
    private final MentionWords words;

    public PlaceReader(ArticleView view, Lexicon lexicon, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.words = new MentionWords(view, lexicon);
    }

    /** The cities, regions and states named at {@code head}; no state before a noun: "the Peru talks". */
    public List<Filler> places(Word head, Position position) {
        return view.mentionsAround(head).stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && isPlace(mention, position))
                .map(mention -> words.filler(mention.entity(), mention, null))
                .toList();
    }

    /** The regions among them. */
    public List<Filler> regions(Word head, Position position) {
        return places(head, position).stream()
                .filter(place -> view.entity(place.entity()).kind() == EntityKind.REGION)
                .toList();
    }

    private boolean isPlace(Mention mention, Position position) {
        return switch (view.entity(mention.entity()).kind()) {
            case CITY, REGION -> true;
            case STATE -> position != Position.MODIFIER;
            default -> false;
        };
    }

    /** The states and bodies named at {@code head}, also by a place in them: "a visit to Cusco" is one to Peru. */
    public List<Filler> bodies(Word head) {
        return view.mentionsAround(head).stream()
                .flatMap(mention -> body(mention).stream())
                .toList();
    }

    private Optional<Filler> body(Mention mention) {
        Entity entity = view.entity(mention.entity());
        boolean itself = entity.kind().isAgent() && entity.kind() != EntityKind.PERSON;
        Optional<String> body = itself
                ? Optional.of(entity.id())
                : Optional.ofNullable(gazetteer.get(entity.id())).map(KnownEntity::of);
        return body.map(view::entity)
                .filter(state -> state.kind() != EntityKind.GROUP)
                .map(state -> words.filler(
                        state.id(), mention, state.id().equals(entity.id()) ? null : "place in " + state.name()));
    }
}
