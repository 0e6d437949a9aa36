package org.chancery.extraction.argument;

import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.DEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/** Reads which place a word names, and which state or body a place belongs to. */
public final class PlaceReader {
    private final ArticleView view;
    private final Map<String, KnownEntity> gazetteer;
    private final MentionWords words;
    private final Set<String> kinds;

    public PlaceReader(ArticleView view, Lexicon lexicon, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.words = new MentionWords(view, lexicon);
        this.kinds = lexicon.words(WordList.PLACE_KINDS);
    }

    /** The cities, regions and states named at {@code head}; no state before a noun: "the Peru talks". */
    public List<Filler> places(Word head, Position position) {
        return mentions(head).stream()
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
        return mentions(head).stream()
                .flatMap(mention -> body(mention).stream())
                .toList();
    }

    /**
     * Those at {@code head}, or the name that follows a noun for a place: "the capital, Lima", "the port of Callao".
     */
    private List<Mention> mentions(Word head) {
        List<Mention> here = view.mentionsAround(head);
        if (!here.isEmpty() || !head.in(kinds)) {
            return here;
        }
        List<Word> names = new ArrayList<>(head.dependents(APPOS, DEP));
        names.addAll(view.grammar().prepositional(head, "of"));
        return names.stream()
                .flatMap(name -> view.mentionsAround(name).stream())
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
