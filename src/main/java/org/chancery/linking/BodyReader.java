package org.chancery.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.AgentNoun;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Reads of which state or body an office or organ is: from what stands before it ("German", "Russia's", "Kremlin",
 * "French and German") or after it ("of France", "for the European Commission").
 */
final class BodyReader {
    /** Bodies with the tokens that name them. */
    record Bodies(List<String> ids, int first, int last) {}

    private static final Set<String> LINKS = Set.of("of", "for", "at");

    private final Sentence sentence;
    private final Label[] labels;
    private final EntityRegistry registry;
    private final Map<String, AgentNoun> agentNouns;
    private final BodyChoice choice;
    private final Set<String> organsAbroad;
    private final Set<String> kindNouns;

    BodyReader(
            Sentence sentence,
            Label[] labels,
            EntityRegistry registry,
            Map<String, AgentNoun> agentNouns,
            BodyChoice choice,
            Set<String> organsAbroad,
            Set<String> kindNouns) {
        this.sentence = sentence;
        this.labels = labels;
        this.registry = registry;
        this.agentNouns = agentNouns;
        this.choice = choice;
        this.organsAbroad = organsAbroad;
        this.kindNouns = kindNouns;
    }

    /** The bodies that end at token {@code last} or at the possessive behind it, or null. */
    Bodies endingAt(int last) {
        int token = last;
        if (token >= 1 && isPossessive(token)) {
            token--;
        }
        Label label = token < 0 ? null : labels[token];
        if (label == null || label.last() != token) {
            return null;
        }
        Bodies body = read(label);
        return body == null ? null : withCoordinated(body);
    }

    /** The ids of {@code bodies}, a capital city standing for itself: "the mayor of Rome". */
    List<String> asNamed(Bodies bodies) {
        Label label = labels[isPossessive(bodies.last()) ? bodies.last() - 1 : bodies.last()];
        return bodies.ids().size() == 1 && label != null && label.kind() == Label.Kind.KNOWN_NAME
                ? List.of(registry.known(choice.of(label.keys())).id())
                : bodies.ids();
    }

    /** Whether {@code bodies} are where a city is, not whose office it is: "the Lima consul". */
    boolean isWhere(Bodies bodies) {
        Label label = labels[bodies.last()];
        return label != null
                && label.kind() == Label.Kind.KNOWN_NAME
                && registry.known(choice.of(label.keys())).kind() == EntityKind.CITY;
    }

    /** Whether {@code id} is a party. */
    boolean isParty(String id) {
        Entity entity = registry.get(id);
        return entity != null && entity.kind() == EntityKind.ORGANIZATION && "PTY".equals(entity.sector());
    }

    /**
     * The bodies that a preposition links to the phrase that ends at token {@code last}, or null; "the head of Peru's
     * chess club" heads no state.
     */
    Bodies linkedAfter(int last) {
        int token = last + 1;
        if (token >= size() || !LINKS.contains(word(token))) {
            return null;
        }
        token++;
        while (token < size() && (word(token).equals("the") || labels[token] == null && isSmallAdjective(token))) {
            token++;
        }
        Label label = token < size() ? labels[token] : null;
        while (label != null && label.last() + 1 < size() && continues(label)) {
            label = labels[isPossessive(label.last() + 1) ? label.last() + 2 : label.last() + 1];
        }
        Bodies body = label == null || isPossessive(label.last() + 1) || isOfMore(label) ? null : read(label);
        if (body == null) {
            return null;
        }
        Bodies linked = new Bodies(body.ids(), last + 1, label.last());
        return sentence.token(last).tag().matches("NNP?S") ? withFollowing(linked) : linked;
    }

    /** Whether {@code label} only says of which noun the phrase is: "the Gulf desk", "East Asian affairs". */
    private boolean isOfMore(Label label) {
        int next = label.last() + 1;
        if (label.kind() == Label.Kind.AGENT_NOUN || next >= size() || labels[next] != null) {
            return false;
        }
        Token word = sentence.token(next);
        return label.kind() == Label.Kind.ADJECTIVE && word.word().equals("and")
                || word.tag().matches("NNP?S?") && word.entity().equals("O");
    }

    /** {@code bodies} of a plural with those that go on the list: "the ministers of Peru, Chile and Bolivia". */
    private Bodies withFollowing(Bodies bodies) {
        List<String> ids = new ArrayList<>(bodies.ids());
        int last = bodies.last();
        for (Label next = listed(last); next != null; next = listed(last)) {
            ids.add(choice.asBody(registry.known(choice.of(next.keys())).id()));
            last = next.last();
        }
        return new Bodies(ids, bodies.first(), last);
    }

    /** The name that follows token {@code last} and a comma or "and", where the list ends there or goes on; or null. */
    private Label listed(int last) {
        int token = last + 1;
        if (token < size() && word(token).equals(",") && token + 1 < size()) {
            token++;
        }
        if (token < size() && word(token).equals("and")) {
            token++;
        }
        Label label = token > last + 1 && token < size() ? labels[token] : null;
        boolean name = label != null && label.kind() == Label.Kind.KNOWN_NAME && label.first() == token;
        return name && !continues(label) && !isPossessive(label.last() + 1) && isListed(label) ? label : null;
    }

    /** Whether {@code label} is no subject or owner of something new. */
    private boolean isListed(Label label) {
        int next = label.last() + 1;
        return next >= size() || !sentence.token(next).isNoun();
    }

    /** Whether {@code label} only qualifies an organ behind it: "German" in "the German government". */
    private boolean continues(Label label) {
        int next = isPossessive(label.last() + 1) ? label.last() + 2 : label.last() + 1;
        return next < size()
                && labels[next] != null
                && labels[next].first() == next
                && labels[next].kind() == Label.Kind.AGENT_NOUN
                && label.kind() != Label.Kind.AGENT_NOUN;
    }

    /** The bodies that {@code label} names, or null. */
    Bodies read(Label label) {
        return switch (label.kind()) {
            case KNOWN_NAME, ADJECTIVE, INHABITANT -> {
                Entity entity = registry.known(choice.of(label.keys()));
                yield new Bodies(List.of(choice.asBody(entity.id())), label.first(), label.last());
            }
            case ORGANIZATION_NAME -> single(registry.organization(words(label)), label);
            case PLACE_NAME -> single(registry.place(words(label)), label);
            case AGENT_NOUN -> organ(label);
            case PERSON_NAME, OFFICE -> null;
        };
    }

    private Bodies single(Entity entity, Label label) {
        return new Bodies(List.of(entity.id()), label.first(), label.last());
    }

    /** The organ that an agent noun names together with its own body, or null. */
    Bodies organ(Label label) {
        AgentNoun noun = agentNouns.get(label.keys().get(0));
        if (noun.kind() == EntityKind.GROUP || noun.kind() == EntityKind.PERSON) {
            return null;
        }
        Bodies before = endingAt(label.first() - 1);
        if (before != null && before.ids().size() == 1 && isKindOf(noun, before, label)) {
            return new Bodies(before.ids(), before.first(), label.last());
        }
        Bodies linked = before != null ? before : linkedAfter(label.last());
        boolean home = noun.kind() == EntityKind.GOVERNMENT && !organsAbroad.contains(noun.slug());
        Bodies body = linked == null && home ? seat(label.last()) : linked;
        if (body == null) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (String id : body.ids()) {
            ids.add(registry.organ(registry.get(id), noun, words(label)).id());
        }
        return new Bodies(ids, Math.min(body.first(), label.first()), label.last());
    }

    /** Whether {@code noun} only says what the body in front of it is: "the Interfax news agency". */
    private boolean isKindOf(AgentNoun noun, Bodies before, Label label) {
        EntityKind kind = registry.get(before.ids().get(0)).kind();
        return kind == EntityKind.ORGANIZATION && kindNouns.contains(noun.slug()) && !isPossessive(label.first() - 1);
    }

    /** The state in whose capital an organ has its seat: "the government in Riga"; or null. */
    private Bodies seat(int last) {
        int token = last + 2;
        Label label = token < size() && word(last + 1).equals("in") ? labels[token] : null;
        if (label == null || label.kind() != Label.Kind.KNOWN_NAME) {
            return null;
        }
        String city = registry.known(choice.of(label.keys())).id();
        String state = choice.asBody(city);
        if (state.equals(city)) {
            return null;
        }
        registry.known(state);
        return new Bodies(List.of(state), label.first(), label.last());
    }

    private Bodies withCoordinated(Bodies body) {
        int conjunction = body.first() - 1;
        if (conjunction < 1 || !word(conjunction).equals("and") || labels[conjunction - 1] == null) {
            return body;
        }
        Label other = labels[conjunction - 1];
        Label mine = labels[body.last()];
        boolean adjectives = other.kind() == Label.Kind.ADJECTIVE || isShortName(other);
        if (!adjectives || mine.kind() != Label.Kind.ADJECTIVE) {
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

    /** "U.S." and "EU" are their own adjectives. */
    private boolean isShortName(Label label) {
        return label.kind() == Label.Kind.KNOWN_NAME
                && label.first() == label.last()
                && sentence.token(label.first()).word().matches("(\\p{Lu}\\.?){2,3}");
    }

    private boolean isSmallAdjective(int token) {
        return sentence.token(token).tag().startsWith("JJ");
    }

    private boolean isPossessive(int token) {
        return token < size() && sentence.token(token).tag().equals("POS");
    }

    private String word(int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }

    private int size() {
        return sentence.tokens().size();
    }

    private String words(Label label) {
        StringBuilder words = new StringBuilder();
        for (int token = label.first(); token <= label.last(); token++) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(sentence.token(token).word());
        }
        return words.toString();
    }
}
