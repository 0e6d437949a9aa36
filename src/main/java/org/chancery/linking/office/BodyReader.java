package org.chancery.linking.office;

import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.BodyChoice;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/**
 * Reads of which state or body an office or organ is: from what stands before it ("German", "Russia's", "Kremlin",
 * "French and German") or after it ("of France", "for the European Commission").
 */
public final class BodyReader {
    /** Bodies with the tokens that name them. */
    public record Bodies(List<String> ids, int first, int last) {}

    private final ArticleText text;
    private final Tree tree;
    private final EntityRegistry registry;
    private final BodyChoice choice;
    private final BodyWords words;
    private final Organs organs;

    public BodyReader(
            ArticleText text, int sentence, EntityRegistry registry, LinkingKnowledge knowledge, BodyChoice choice) {
        this.text = text;
        this.tree = text.tree(sentence);
        this.registry = registry;
        this.choice = choice;
        this.organs = new Organs(this, text, registry, knowledge);
        this.words = new BodyWords(text, knowledge.words(WordList.ORGANS_ABROAD));
    }

    /** The bodies that end with {@code last} or with the possessive behind it, or null. */
    public Bodies endingAt(Word last) {
        Word word = BodyWords.isPossessive(last) && last.index() > 0 ? last.previous() : last;
        Label label = text.label(word);
        Bodies body = label == null || label.last() != word.index() ? null : read(label);
        return body == null ? null : withCoordinated(body);
    }

    /** The ids of {@code bodies}, a capital city standing for itself: "the mayor of Rome". */
    public List<String> asNamed(Bodies bodies) {
        Word last = tree.word(bodies.last());
        Label label = text.label(BodyWords.isPossessive(last) ? last.previous() : last);
        return bodies.ids().size() == 1 && label != null && label.kind() == Label.Kind.KNOWN_NAME
                ? List.of(known(label).id())
                : bodies.ids();
    }

    /** Whether {@code bodies} are where a city is, not whose office it is: "the Lima consul". */
    public boolean isWhere(Bodies bodies) {
        Label label = text.label(tree.word(bodies.last()));
        return label != null
                && label.kind() == Label.Kind.KNOWN_NAME
                && known(label).kind() == EntityKind.CITY;
    }

    private Entity known(Label label) {
        return registry.known(choice.of(label.keys()));
    }

    /** Whether {@code id} is a party. */
    public boolean isParty(String id) {
        Entity entity = registry.get(id);
        return entity != null
                && entity.kind() == EntityKind.ORGANIZATION
                && ("PTY".equals(entity.sector()) || entity.name().endsWith(" Party"));
    }

    /**
     * The bodies that a preposition links to the phrase that ends with {@code last}, or null; "the head of Peru's chess
     * club" heads no state.
     */
    public Bodies linkedAfter(Word last) {
        Label label = words.linked(last);
        Bodies body = label == null ? null : read(label);
        if (body == null) {
            return null;
        }
        Bodies linked = new Bodies(body.ids(), last.index() + 1, label.last());
        return last.isTagged("NNS", "NNPS") ? withFollowing(linked) : linked;
    }

    /** {@code bodies} of a plural with those that go on the list: "the ministers of Peru, Chile and Bolivia". */
    private Bodies withFollowing(Bodies bodies) {
        List<String> ids = new ArrayList<>(bodies.ids());
        int last = bodies.last();
        for (Label next = listed(last); next != null; next = listed(last)) {
            ids.add(choice.asBody(known(next).id()));
            last = next.last();
        }
        return new Bodies(ids, bodies.first(), last);
    }

    private Label listed(int last) {
        return words.listed(tree.word(last));
    }

    /** The bodies that {@code label} names, or null. */
    public Bodies read(Label label) {
        return switch (label.kind()) {
            case KNOWN_NAME, ADJECTIVE, INHABITANT ->
                new Bodies(List.of(choice.asBody(known(label).id())), label.first(), label.last());
            case ORGANIZATION_NAME -> single(registry.organization(text.words(label)), label);
            case PLACE_NAME -> single(registry.place(text.words(label)), label);
            case AGENT_NOUN -> organ(label);
            case PERSON_NAME, OFFICE -> null;
        };
    }

    private static Bodies single(Entity entity, Label label) {
        return new Bodies(List.of(entity.id()), label.first(), label.last());
    }

    /** The organ that an agent noun names together with its own body, or null. */
    public Bodies organ(Label label) {
        return organs.of(label);
    }

    /** The state whose capital {@code city} names, or null. */
    Bodies ofCapital(Label city) {
        String id = known(city).id();
        String state = choice.asBody(id);
        if (state.equals(id)) {
            return null;
        }
        registry.known(state);
        return new Bodies(List.of(state), city.first(), city.last());
    }

    private Bodies withCoordinated(Bodies body) {
        Word conjunction = tree.word(body.first()).previous();
        Label other = conjunction.lower().equals("and") ? text.label(conjunction.previous()) : null;
        Label mine = text.label(tree.word(body.last()));
        if (other == null || !words.isAdjective(other) || !words.isAdjective(mine)) {
            return body;
        }
        Bodies first = read(other);
        if (first == null) {
            return body;
        }
        List<String> ids = new ArrayList<>(first.ids());
        ids.addAll(body.ids());
        return new Bodies(ids, first.first(), body.last());
    }
}
