package org.chancery.extraction.event;

import java.util.List;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.slot.SlotFiller;
import org.chancery.knowledge.FillerReading;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.Step;
import org.chancery.model.Role;

/** Fills the slots of an event, and those that wait for the event in its content. */
final class DraftCompletion {
    private static final Set<Role> SIDES = Set.of(Role.RECIPIENT, Role.HOST, Role.PARTICIPANT);
    private static final Set<Role> TOLD = Set.of(Role.RECIPIENT, Role.TARGET, Role.CONTENT);

    private final ArticleView view;
    private final SlotFiller fillers;

    DraftCompletion(ArticleView view, SlotFiller fillers) {
        this.view = view;
        this.fillers = fillers;
    }

    /** Fills the slots that wait for nothing. */
    void fill(Draft draft, List<Draft> drafts) {
        draft.entry().slots().stream()
                .filter(slot -> !isDeferred(draft, slot))
                .forEach(slot -> fill(draft, slot, drafts));
    }

    /** What the events below can tell, once they are read, comes before what the words of their clause suggest. */
    void inherit(Draft draft, List<Draft> drafts) {
        for (Slot slot : draft.entry().slots()) {
            if (isInherited(slot) && !draft.has(slot.role())) {
                add(draft, slot, inherited(draft, slot));
            } else if (isDeferred(draft, slot)) {
                fill(draft, isReadBelow(draft) ? slot.withoutComplement() : slot, drafts);
            }
        }
        boolean open = draft.entry().slots().stream().anyMatch(slot -> isInherited(slot) && !draft.isFilled(slot));
        if (open) {
            inheritedThings(draft).forEach(draft::add);
        }
    }

    private void fill(Draft draft, Slot slot, List<Draft> drafts) {
        if (!slot.fallback() || !draft.isFilled(slot)) {
            add(
                    draft,
                    slot,
                    fillers.fill(draft, slot, drafts).stream()
                            .filter(argument -> !isActor(draft, argument))
                            .toList());
        }
    }

    private static void add(Draft draft, Slot slot, List<DraftArgument> found) {
        boolean thing = slot.filler().readsOnly(FillerReading.Source.NOUN);
        found.stream().filter(argument -> thing || !isTold(draft, argument)).forEach(draft::add);
        if (!found.isEmpty()) {
            draft.fill(slot);
        }
    }

    /** What is asked for is not who is asked, "urged pressure on them", nor the other way round: "thanked them". */
    private static boolean isTold(Draft draft, DraftArgument found) {
        return found.isText()
                && TOLD.contains(found.role())
                && draft.arguments().stream().anyMatch(other -> tells(other, found));
    }

    private static boolean tells(DraftArgument other, DraftArgument found) {
        boolean same = other.span().equals(found.span())
                || other.isText() && other.span().begin() == found.span().begin()
                || found.role() == Role.TARGET && other.span().contains(found.span());
        return other.role() != found.role() && TOLD.contains(other.role()) && same;
    }

    /** Nobody is both sides of an act, nor what is done. */
    private static boolean isActor(Draft draft, DraftArgument found) {
        boolean act = found.role() == Role.CONTENT
                && found.isText()
                && draft.arguments().stream()
                        .anyMatch(other ->
                                other.role() == Role.ACTOR && other.span().equals(found.span()));
        return act
                || found.role() == Role.RECIPIENT
                        && found.isEntity()
                        && draft.entities(Role.ACTOR).contains(found.entity());
    }

    private static boolean isInherited(Slot slot) {
        return slot.looksAt(Step.Kind.CONTENT);
    }

    /** Whether the slot waits until the events below are read: one that asks them, and those that come after it. */
    private static boolean isDeferred(Draft draft, Slot slot) {
        List<Slot> slots = draft.entry().slots();
        return slots.subList(0, slots.indexOf(slot) + 1).stream()
                .anyMatch(earlier -> isInherited(earlier) && earlier.role() == slot.role());
    }

    /** Whether the clause below is itself an event that has its sides. */
    private static boolean isReadBelow(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() == Role.CONTENT && argument.event() != null)
                .anyMatch(argument -> SIDES.stream().anyMatch(argument.event()::has));
    }

    /**
     * The sides that the event in {@code draft}'s content is directed at: who agrees to supply somebody, agrees with
     * him.
     */
    private static List<DraftArgument> inherited(Draft draft, Slot slot) {
        Set<String> own = draft.entities(Role.ACTOR, slot.role());
        return below(draft).stream()
                .filter(argument -> SIDES.contains(argument.role()) && argument.event() == null)
                .filter(argument -> argument.entity() == null || !own.contains(argument.entity()))
                .map(argument -> argument.as(slot.role()))
                .toList();
    }

    /** The things that the event in {@code draft}'s content is directed at. */
    private List<DraftArgument> inheritedThings(Draft draft) {
        return below(draft).stream()
                .filter(argument -> argument.role() == Role.TARGET && argument.isText())
                .filter(argument -> !argument.span().of(view.text()).matches("(?i)(its|their|his|her) .*"))
                .toList();
    }

    private static List<DraftArgument> below(Draft draft) {
        return draft.arguments().stream()
                .filter(content -> content.role() == Role.CONTENT && content.event() != null)
                .filter(content -> content.event() != draft)
                .flatMap(content -> content.event().arguments().stream())
                .toList();
    }
}
