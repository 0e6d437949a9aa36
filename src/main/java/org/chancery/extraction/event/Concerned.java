package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.COMPOUND;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extraction.argument.AgentReader;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.argument.EntityKinds;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Entity;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/**
 * Finds whom and which places the words of an event concern besides its sides: Peru, in "agreed to resume talks on
 * Peru", neither acts nor is it acted upon.
 */
final class Concerned {
    private static final Set<String> NAMES = Set.of("LOCATION", "ORGANIZATION", "PERSON");
    private static final Set<Role> WORDED = Set.of(Role.CONTENT, Role.TARGET, Role.TOPIC);

    private final ArticleView view;
    private final AgentReader agents;
    private final EntityKinds kinds;
    private final Set<String> directed;

    Concerned(ArticleView view, AgentReader agents, Lexicon lexicon) {
        this.view = view;
        this.agents = agents;
        this.kinds = new EntityKinds(view);
        this.directed = lexicon.words(WordList.DIRECTED_ACTS);
    }

    /** Adds those who are named in the words of the arguments of {@code draft} and play no part in it themselves. */
    void complete(Draft draft) {
        List<DraftArgument> worded = draft.arguments().stream()
                .filter(argument -> WORDED.contains(argument.role()) && !argument.isEntity())
                .toList();
        List<DraftArgument> named =
                worded.stream().flatMap(argument -> named(draft, argument)).toList();
        String addressee = addressee(draft, worded, named);
        named.forEach(each -> draft.add(each.entity().equals(addressee) ? each.as(Role.RECIPIENT) : each));
        worded.forEach(argument -> strangers(argument).forEach(draft::add));
    }

    private Stream<DraftArgument> named(Draft draft, DraftArgument argument) {
        return view.mentions(argument.sentence()).stream()
                .filter(mention -> argument.span().contains(mention.span()) && isNamed(mention))
                .map(mention -> DraftArgument.of(Role.CONCERNS, agents.named(mention)))
                .filter(named -> !plays(draft, named.entity()));
    }

    /**
     * Id of the one that an offer, a refusal or the like is made to, who alone is {@code named} in it, "offered to send
     * Chad tents"; null where there are several, and nobody offers himself anything.
     */
    private String addressee(Draft draft, List<DraftArgument> worded, List<DraftArgument> named) {
        boolean open = draft.has(Role.ACTOR) && !draft.has(Role.RECIPIENT) && directed.contains(draft.type());
        Set<String> others = named.stream()
                .map(DraftArgument::entity)
                .filter(entity -> isAgent(entity) && !isOwn(draft, entity))
                .collect(Collectors.toSet());
        return open && others.size() == 1 && worded.stream().anyMatch(words -> isMet(words, others))
                ? others.iterator().next()
                : null;
    }

    /**
     * Whether one of {@code others} is met in the words: not "the Congress plan", "without Peru's help", "as Peru did".
     */
    private boolean isMet(DraftArgument words, Set<String> others) {
        return view.mentions(words.sentence()).stream()
                .filter(mention -> words.span().contains(mention.span()))
                .filter(mention -> others.contains(agents.named(mention).entity()))
                .map(view::head)
                .anyMatch(head -> !(head.isExactly(COMPOUND) && head.entity().equals("ORGANIZATION"))
                        && head.path().stream().noneMatch(word -> word.isMarked("without", "as", "like", "despite")));
    }

    private boolean isAgent(String entity) {
        return view.entity(entity) != null && view.entity(entity).kind().isAgent();
    }

    /** Whether one who acts belongs to {@code entity} or it to him. */
    private boolean isOwn(Draft draft, String entity) {
        return draft.entities(Role.ACTOR).stream()
                .anyMatch(actor -> kinds.bodies(entity).contains(actor)
                        || kinds.bodies(actor).contains(entity));
    }

    /** Names in the words of {@code argument} that are linked to nobody. */
    private List<DraftArgument> strangers(DraftArgument argument) {
        return view.tree(argument.sentence()).words().stream()
                .filter(word -> NAMES.contains(word.entity())
                        && !word.previous().entity().equals(word.entity()))
                .map(Concerned::name)
                .filter(name -> name.last().isProperNoun() && argument.span().contains(name.span()) && isStrange(name))
                .map(name -> DraftArgument.of(Role.CONCERNS, Filler.words(name.first(), name.span())))
                .toList();
    }

    /** The words of the same kind that follow {@code first}. */
    private static WordSet name(Word first) {
        Word last = first;
        while (last.next().entity().equals(first.entity())) {
            last = last.next();
        }
        return WordSet.between(first, last);
    }

    private boolean isStrange(WordSet name) {
        return view.mentions(name.first().sentence()).stream()
                .noneMatch(mention ->
                        mention.first() <= name.last().index() && name.first().index() <= mention.last());
    }

    /** Whether somebody or some place is told by name. */
    private boolean isNamed(Mention mention) {
        Entity entity = view.entity(mention.entity());
        boolean place = !entity.kind().isAgent() && mention.form() == Mention.Form.NAME;
        return !entity.isUnnamed()
                && mention.form() != Mention.Form.PRONOUN
                && (entity.kind().isAgent() || place);
    }

    private static boolean plays(Draft draft, String entity) {
        return draft.arguments().stream().anyMatch(argument -> entity.equals(argument.entity()));
    }
}
