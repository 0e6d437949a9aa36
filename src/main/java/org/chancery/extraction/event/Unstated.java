package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.AMOD;

import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.WordList;
import org.chancery.model.Entity;
import org.chancery.model.Role;

/**
 * Whether what an event lacks is only not said: "two Chilean envoys were expelled" is an expulsion though nobody says
 * by whom; "two envoys were expelled" names no side and is none.
 */
final class Unstated {
    private static final Set<Role> SIDES =
            Set.of(Role.ACTOR, Role.RECIPIENT, Role.TARGET, Role.HOST, Role.PARTICIPANT, Role.VENUE);

    private static final Set<Role> AIMED_AT = Set.of(Role.RECIPIENT, Role.TARGET);

    private final ArticleView view;
    private final Set<String> deeds;
    private final Set<String> stays;

    Unstated(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.deeds = lexicon.words(WordList.AGENTLESS_DEEDS);
        this.stays = lexicon.words(WordList.STAYS);
    }

    /** Whether {@code draft}, which lacks what {@code slot} asks for, stands without it. */
    boolean allows(Draft draft, Slot slot) {
        boolean deed = slot.role() == Role.ACTOR && draft.trigger().in(deeds) && isAgentless(draft);
        boolean stay = slot.role() == Role.HOST
                && isAttributive(draft)
                && draft.trigger().in(stays);
        return (deed || stay) && !draft.isStated(slot.role()) && namesSide(draft);
    }

    /** A noun, or a participle before one: "the visiting envoy". */
    private static boolean isAttributive(Draft draft) {
        return draft.isNoun() || draft.trigger().isExactly(AMOD);
    }

    /** A passive, or a noun for what is said to happen. */
    private boolean isAgentless(Draft draft) {
        return draft.isNoun() ? draft.standing().isUnderWay() : view.grammar().isPassive(draft.trigger());
    }

    /** Whether a side is named, be it in the words for what it is done to: "a convoy of the Red Crescent". */
    private boolean namesSide(Draft draft) {
        boolean worded = draft.isNoun()
                && draft.arguments().stream()
                        .anyMatch(argument -> argument.isText() && AIMED_AT.contains(argument.role()));
        return draft.arguments().stream()
                .filter(argument -> SIDES.contains(argument.role()) || worded && argument.role() == Role.CONCERNS)
                .filter(DraftArgument::isEntity)
                .map(DraftArgument::entity)
                .map(view::entity)
                .anyMatch(Unstated::isNamed);
    }

    /** Somebody or some place with a name, or those of one: "Chilean envoys". */
    private static boolean isNamed(Entity entity) {
        return !entity.isUnnamed() || entity.of() != null;
    }
}
