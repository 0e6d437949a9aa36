package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.extraction.factuality.Factuality;
import org.chancery.extraction.factuality.Predication;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.Trigger;
import org.chancery.model.Evidence;
import org.chancery.model.Mention;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Standing;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Reads the events of one sentence: triggers, arguments, standing. */
final class DraftReader {
    private final ArticleView view;
    private final TriggerMatcher matcher;
    private final SlotFiller fillers;
    private final Factuality factuality;
    private final Lexicon lexicon;
    private final Concerned concerned;
    private final GivenSides givenSides;
    private final Occurrence occurrence;

    DraftReader(ArticleView view, TriggerMatcher matcher, SlotFiller fillers, Factuality factuality, Lexicon lexicon) {
        this.view = view;
        this.matcher = matcher;
        this.fillers = fillers;
        this.factuality = factuality;
        this.lexicon = lexicon;
        this.concerned = new Concerned(view, fillers);
        this.occurrence = new Occurrence(lexicon);
        this.givenSides = new GivenSides(view, lexicon);
    }

    /** A draft for each trigger, filled as far as the sentence goes; what is required is not yet asked. */
    List<Draft> read(int sentence) {
        Grammar grammar = view.grammar(sentence);
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < grammar.graph().size(); token++) {
            if (isFree(sentence, token)) {
                for (TriggerMatcher.Match match : matcher.at(grammar, token)) {
                    drafts.add(draft(sentence, grammar, match));
                }
            }
        }
        drafts.sort(Comparator.comparing(draft -> draft.entry.part() == LexicalEntry.Part.MODAL));
        for (Draft draft : drafts) {
            draft.entry.slots().stream()
                    .filter(slot -> !isDeferred(draft, slot))
                    .forEach(slot -> fill(draft, slot, drafts));
            outcome(grammar, draft);
            judge(grammar, draft);
            occurrence.mark(grammar, draft);
            condition(grammar.graph(), draft);
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            inherit(drafts.get(i), drafts);
        }
        drafts.forEach(draft -> givenSides.complete(draft, drafts));
        drafts.forEach(concerned::complete);
        return drafts;
    }

    private void judge(Grammar grammar, Draft draft) {
        Tree graph = grammar.graph();
        boolean comment = grammar.isComment(draft.trigger);
        Standing standing = factuality.judge(new Predication(
                draft.entry, graph.word(draft.trigger), graph.word(draft.support), draft.negatedTrigger, comment));
        draft.status = standing.status();
        draft.certainty = standing.certainty();
        draft.polarity = standing.polarity();
    }

    /** The words of the clause that {@code draft} depends on. */
    private void condition(Tree graph, Draft draft) {
        Word clause = Conditions.condition(graph.word(draft.predicate()));
        if (clause.exists()) {
            Span span = ArgumentWords.clause(graph, clause.index());
            draft.add(new DraftArgument(Role.ON_CONDITION, null, null, draft.sentence, span, null, null));
        }
    }

    private void fill(Draft draft, Slot slot, List<Draft> drafts) {
        if (!slot.fallback() || !draft.isFilled(slot)) {
            List<DraftArgument> found = fillers.fill(draft, slot, drafts).stream()
                    .filter(argument -> !isActor(draft, argument))
                    .toList();
            add(draft, slot, found);
        }
    }

    private static void add(Draft draft, Slot slot, List<DraftArgument> found) {
        boolean thing = slot.filler() == Slot.Filler.THING;
        found.stream().filter(argument -> thing || !isTold(draft, argument)).forEach(draft::add);
        if (!found.isEmpty()) {
            draft.filled.add(slot);
        }
    }

    /** What is asked for is not who is asked, "urged pressure on them", nor the other way round: "thanked them". */
    private static boolean isTold(Draft draft, DraftArgument found) {
        return found.isText()
                && List.of(Role.RECIPIENT, Role.TARGET, Role.CONTENT).contains(found.role())
                && draft.arguments.stream()
                        .anyMatch(other -> other.role() != found.role()
                                && List.of(Role.RECIPIENT, Role.TARGET, Role.CONTENT)
                                        .contains(other.role())
                                && (other.span().equals(found.span())
                                        || other.isText()
                                                && other.span().begin()
                                                        == found.span().begin()
                                        || found.role() == Role.TARGET
                                                && other.span().contains(found.span())));
    }

    /** Nobody is both sides of an act, nor what is done. */
    private static boolean isActor(Draft draft, DraftArgument found) {
        boolean same = found.role() == Role.CONTENT
                && found.isText()
                && draft.arguments.stream()
                        .anyMatch(other ->
                                other.role() == Role.ACTOR && other.span().equals(found.span()));
        return same
                || found.role() == Role.RECIPIENT
                        && found.entity() != null
                        && draft.entities(Role.ACTOR).contains(found.entity());
    }

    private static boolean isInherited(Slot slot) {
        return slot.paths().contains("content");
    }

    /** Whether the slot waits until the events below are read: one that asks them, and those that come after it. */
    private static boolean isDeferred(Draft draft, Slot slot) {
        List<Slot> slots = draft.entry.slots();
        return slots.subList(0, slots.indexOf(slot) + 1).stream()
                .anyMatch(earlier -> isInherited(earlier) && earlier.role() == slot.role());
    }

    /** What the events below can tell, once they are read, comes before what the words of their clause suggest. */
    private void inherit(Draft draft, List<Draft> drafts) {
        for (Slot slot : draft.entry.slots()) {
            if (isInherited(slot) && !draft.has(slot.role())) {
                add(draft, slot, fillers.inherited(draft, slot));
            } else if (isDeferred(draft, slot)) {
                fill(draft, isReadBelow(draft) ? slot.without("complement-") : slot, drafts);
            }
        }
        boolean open = draft.entry.slots().stream().anyMatch(slot -> isInherited(slot) && !draft.isFilled(slot));
        if (open) {
            fillers.inheritedThings(draft).forEach(draft::add);
        }
    }

    /** Whether the clause below is itself an event that has its sides. */
    private static boolean isReadBelow(Draft draft) {
        return draft.arguments.stream()
                .anyMatch(argument -> argument.role() == Role.CONTENT
                        && argument.event() != null
                        && (argument.event().has(Role.RECIPIENT)
                                || argument.event().has(Role.HOST)
                                || argument.event().has(Role.PARTICIPANT)));
    }

    /** A word inside a name evokes nothing. */
    private boolean isFree(int sentence, int token) {
        return view.mentions(sentence).stream()
                .noneMatch(mention ->
                        mention.form() == Mention.Form.NAME && mention.first() <= token && token <= mention.last());
    }

    private Draft draft(int sentence, Grammar grammar, TriggerMatcher.Match match) {
        Tree graph = grammar.graph();
        int token = match.token();
        boolean noun = match.entry().part() == LexicalEntry.Part.NOUN;
        Draft draft = new Draft(match.entry(), sentence, token, noun ? grammar.support(token) : -1, match.span());
        draft.negatedTrigger = match.trigger().particles().stream()
                .anyMatch(particle -> Trigger.leads(particle) || particle.equals("no"));
        draft.headline = graph.sentence().headline();
        draft.definite = isDefinite(graph, token);
        draft.ordinal = ordinal(graph, token);
        draft.triggers.add(view.evidence(sentence, match.span()));
        draft.evidence.add(Evidence.of(view.text(), sentence, graph.sentence().span()));
        return draft;
    }

    private static boolean isDefinite(Tree graph, int noun) {
        for (int dependent : graph.dependents(noun, "det", "nmod:poss")) {
            String word = graph.token(dependent).word().toLowerCase(Locale.ROOT);
            if (!List.of("a", "an", "no", "any", "another", "some").contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String ordinal(Tree graph, int noun) {
        for (int dependent : graph.dependents(noun, "amod")) {
            Token token = graph.token(dependent);
            String word = token.word().toLowerCase(Locale.ROOT);
            if (token.entity().equals("ORDINAL")
                    || List.of("first", "second", "third", "fourth", "fifth").contains(word)) {
                return word;
            }
        }
        return null;
    }

    /** "Which ended without a breakthrough": how it came out. */
    private void outcome(Grammar grammar, Draft draft) {
        Tree graph = grammar.graph();
        if (!draft.isNoun()) {
            return;
        }
        List<Integer> verbs = new ArrayList<>(graph.dependents(draft.trigger, "acl"));
        if (graph.relation(draft.trigger).startsWith("nsubj")) {
            verbs.add(graph.governor(draft.trigger));
        }
        for (int verb : verbs) {
            if (lexicon.words("outcome-verbs").contains(graph.token(verb).lemma())) {
                for (String preposition : List.of("without", "in", "with")) {
                    grammar.prepositional(verb, preposition).stream()
                            .filter(head -> !graph.token(head).entity().matches("DATE|LOCATION"))
                            .limit(1)
                            .forEach(head -> draft.add(outcome(graph, draft, head)));
                }
            }
        }
    }

    private static DraftArgument outcome(Tree graph, Draft draft, int head) {
        Span span = graph.sentence().span(graph.subtree(head).nextSetBit(0), head);
        return new DraftArgument(Role.OUTCOME, null, null, draft.sentence, span, null, null);
    }
}
