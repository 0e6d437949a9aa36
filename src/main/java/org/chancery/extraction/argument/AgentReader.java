package org.chancery.extraction.argument;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Reads who acts under a word: somebody named or described, the state for which its capital's name stands. */
public final class AgentReader {
    private static final String PLACING = "in|at|near|outside|over|around|across|throughout";

    private static final String PEOPLE = "people of ";

    private final ArticleView view;
    private final Map<String, KnownEntity> gazetteer;
    private final MentionWords words;
    private final Set<String> containers;
    private final Set<String> staff;
    private final Set<String> messages;

    public AgentReader(ArticleView view, Lexicon lexicon, Map<String, KnownEntity> gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.words = new MentionWords(view, lexicon);
        this.containers = lexicon.words(WordList.CONTAINERS);
        this.staff = lexicon.words(WordList.STAFF_NOUNS);
        this.messages = lexicon.words(WordList.MESSAGE_NOUNS);
    }

    /** Those who act under {@code head}; none where nobody does. */
    public List<Filler> agents(Word head, Position position) {
        List<Filler> agents = mentioned(head, position);
        if (agents.isEmpty() && (head.in(containers) || head.in(staff) && position == Position.SUBJECT)) {
            agents = agents(grammar().prepositional(head, "of"), position);
        }
        List<Filler> named = isDescribed(head, agents) ? byName(head, position) : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        boolean written = head.in(messages) && position == Position.SUBJECT;
        return agents.isEmpty() && written ? authors(head) : agents;
    }

    private List<Filler> mentioned(Word head, Position position) {
        return view.mentionsAround(head).stream()
                .flatMap(mention -> agent(mention, position).stream())
                .toList();
    }

    private boolean isDescribed(Word head, List<Filler> agents) {
        boolean open = view.mentionsAround(head).isEmpty() || !agents.isEmpty() && head.isTagged("NN");
        return open && agents.stream().allMatch(agent -> agent.entity().startsWith("unnamed/"));
    }

    /** The name that follows whom the noun at {@code head} describes: "the negotiator in Chad, Luca Bassi". */
    private List<Filler> byName(Word head, Position position) {
        return head.dependents(APPOS).stream()
                .filter(name -> name.entity().equals("PERSON"))
                .flatMap(name -> agents(name, position).stream())
                .toList();
    }

    /** Whose the words are: "Amnesty's report faults …", "a letter from the ministry asks …". */
    private List<Filler> authors(Word message) {
        Stream<List<Filler>> authors = Stream.of(
                agents(grammar().possessors(message), Position.OTHER),
                agents(grammar().linked(message, "by"), Position.OTHER),
                agents(grammar().linked(message, "from"), Position.OTHER),
                agents(grammar().modifiers(message), Position.MODIFIER));
        return authors.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Filler> agents(List<Word> heads, Position position) {
        return heads.stream().flatMap(head -> agents(head, position).stream()).toList();
    }

    /** Whose the thing at {@code head} is: Turkey for "Turkish tanks". */
    public List<Filler> owner(Word head) {
        return head.dependents(NMOD_POSS, AMOD, COMPOUND).stream()
                .flatMap(owner -> agents(owner, Position.MODIFIER).stream())
                .limit(1)
                .toList();
    }

    /** Whether a people is named, not its state: "Peruvians". */
    public static boolean isPeople(Filler filler) {
        return String.valueOf(filler.reason()).startsWith(PEOPLE);
    }

    /** Who is told by the name {@code mention}, or else which place. */
    public Filler named(Mention mention) {
        boolean demonym = mention.form() == Mention.Form.DEMONYM;
        Optional<Filler> agent = agent(mention, demonym ? Position.MODIFIER : Position.OTHER);
        String entity = agent.isPresent() ? agent.get().entity() : mention.entity();
        String reason = agent.isPresent() ? agent.get().reason() : mention.reason();
        return new Filler(entity, mention.sentence(), mention.span(), reason, null);
    }

    private Optional<Filler> agent(Mention mention, Position position) {
        Entity entity = view.entity(mention.entity());
        if (isUnfit(mention, position)) {
            return Optional.empty();
        }
        if (entity.kind().isAgent()) {
            boolean people = mention.form() == Mention.Form.DEMONYM && !position.isModifier();
            String reason = people ? PEOPLE + entity.name() : mention.reason();
            return Optional.of(words.filler(entity.id(), mention, reason));
        }
        return position.isModifier() || isPlaced(mention) ? Optional.empty() : byCapital(mention);
    }

    /** A description, or a name that nobody knows, is nobody before a noun; there a state is told by its demonym. */
    private boolean isUnfit(Mention mention, Position position) {
        Entity entity = view.entity(mention.entity());
        boolean loose = entity.kind() != EntityKind.PERSON && !entity.known();
        boolean demonym = mention.form() == Mention.Form.DEMONYM || isPaired(mention);
        return position.isModifier() && (mention.form() == Mention.Form.NOMINAL || loose)
                || position == Position.DEMONYM && !demonym;
    }

    /** The state for which its capital stands: "Lima accepted". */
    private Optional<Filler> byCapital(Mention mention) {
        return Optional.ofNullable(gazetteer.get(mention.entity()))
                .map(KnownEntity::capitalOf)
                .map(gazetteer::get)
                .map(state -> words.filler(state.id(), mention, reason(state)));
    }

    /** Why the name of its capital is taken for {@code state}. */
    public static String reason(KnownEntity state) {
        return "capital of " + state.name();
    }

    /** Whether a state's name is one of a pair, as in "U.S.-Russia talks". */
    private boolean isPaired(Mention mention) {
        return view.tree(mention.sentence()).word(mention.first() - 1).form().matches("-|–|and")
                || view.tree(mention.sentence()).word(mention.last() + 1).form().matches("-|–");
    }

    /** Whether a capital only says where: "in Oslo", "over London", "the Oslo accords". */
    private boolean isPlaced(Mention mention) {
        Word head = view.head(mention);
        return head.marker().matches(PLACING) || head.isExactly(COMPOUND) && !isPaired(mention);
    }

    private Grammar grammar() {
        return view.grammar();
    }
}
