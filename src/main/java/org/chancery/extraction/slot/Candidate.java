package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.ACL;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extraction.argument.ArgumentWords;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.argument.Position;
import org.chancery.extraction.argument.WordKinds;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.SlotPath;
import org.chancery.knowledge.Step;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.syntax.Word;

/**
 * A word at which a slot looks for its filler.
 *
 * @param draft the event
 * @param slot the slot
 * @param path the path that leads to the word
 * @param head the word
 * @param drafts all events of the sentence
 */
record Candidate(Draft draft, Slot slot, SlotPath path, Word head, List<Draft> drafts) {
    /** The same at another word. */
    Candidate at(Word other) {
        return new Candidate(draft, slot, path, other, drafts);
    }

    Position position() {
        if (path.is(Step.Kind.SUBJECT)) {
            return Position.SUBJECT;
        }
        if (path.is(Step.Kind.DEMONYM)) {
            return Position.DEMONYM;
        }
        boolean before = path.is(Step.Kind.PAIR) || path.last().kind() == Step.Kind.MODIFIER;
        return before ? Position.MODIFIER : Position.OTHER;
    }

    /** Whether the word is the trigger, or the verb that supports it, and the slot does not ask for just that. */
    boolean isTriggerItself() {
        return !path.is(Step.Kind.SELF) && (head == draft.trigger() || head == draft.support());
    }

    /**
     * Whether the word says who or what fills the slot, even where nobody is found there: not a day, nor a common noun
     * before another, "Friday's mortar strike", nor one that is large only because it opens the sentence.
     */
    boolean isStatement() {
        boolean before = position() == Position.MODIFIER || position() == Position.DEMONYM;
        boolean name =
                head.isProperNoun() && (head.index() > 0 || !head.entity().equals("O"));
        return !WordKinds.isDate(head) && (!before || name);
    }

    /**
     * Whether it is a pronoun behind another noun, which is nobody's other side: "condemned the attack on his country".
     */
    boolean isOwnSide() {
        boolean whose = path.steps().size() > 1 && path.last().kind() == Step.Kind.POSS;
        return whose && slot.role() == Role.RECIPIENT && head.isPronoun();
    }

    /** The events whose trigger or support stands there. */
    List<DraftArgument> events() {
        return drafts.stream()
                .filter(other -> other != draft && (other.trigger() == head || other.support() == head))
                .map(other -> DraftArgument.event(
                        slot.role(), other, head.sentence(), ArgumentWords.span(head, draft.trigger())))
                .toList();
    }

    /** The words around the head in the part {@code role}; none where they do not tell. */
    List<DraftArgument> words(Role role) {
        Set<String> taken = switch (role) {
            case RECIPIENT -> stepsTo(Role.TOPIC, Role.CONTENT);
            case PARTICIPANT -> stepsTo(Role.VENUE);
            default -> Set.of();
        };
        Word told = role == Role.CONTENT ? told() : head;
        return text(role, ArgumentWords.span(told, draft.trigger(), taken));
    }

    /** The words and what follows them without a break. */
    List<DraftArgument> phrase() {
        Word told = told();
        Span span =
                told == head ? ArgumentWords.phrase(head, draft.trigger()) : ArgumentWords.span(told, draft.trigger());
        return text(slot.role(), span);
    }

    /** The head, or what somebody is to do where that stands apart: "a promise from Peru, made in May, to leave". */
    private Word told() {
        return head.dependents(ACL).stream()
                .filter(clause -> clause.isInfinitive()
                        && !head.phrase().contains(clause.leftmost().previous()))
                .findFirst()
                .orElse(head);
    }

    /** Nothing is its own argument. */
    private List<DraftArgument> text(Role role, Span span) {
        boolean itself = head != draft.trigger() && span.contains(draft.triggerSpan());
        return itself || !ArgumentWords.tell(head)
                ? List.of()
                : List.of(DraftArgument.of(role, Filler.words(head, span)));
    }

    /**
     * The prepositions that lead to one of {@code roles}: in "accused the envoys of spying" the spying is not the
     * envoys'.
     */
    private Set<String> stepsTo(Role... roles) {
        return draft.entry().slots().stream()
                .filter(other -> List.of(roles).contains(other.role()))
                .flatMap(other -> other.paths().stream())
                .filter(other -> other.is(Step.Kind.PREPOSITION))
                .map(SlotPath::toString)
                .collect(Collectors.toSet());
    }
}
