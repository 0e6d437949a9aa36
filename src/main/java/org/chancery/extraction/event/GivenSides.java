package org.chancery.extraction.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.EventTypes;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Role;
import org.chancery.syntax.Word;

/**
 * Gives the event that somebody invites to, agrees on, announces or calls off the sides of that act: in "Chile invited
 * Peru to a summit" the summit is one of Chile and Peru.
 */
final class GivenSides {
    private final EventTypes types;

    GivenSides(Lexicon lexicon) {
        this.types = lexicon.types();
    }

    /** Completes the event nouns that {@code act} is about. */
    void complete(Draft act, List<Draft> drafts) {
        if (act.isNoun() || !types.isA(act.type(), "ArrangingAct")) {
            return;
        }
        for (Draft event : drafts) {
            if (event.isNoun() && isAbout(act, event)) {
                give(act, event);
                act.add(DraftArgument.event(Role.CONTENT, event, event.sentence(), event.triggerSpan()));
            }
        }
    }

    private static boolean isAbout(Draft act, Draft event) {
        boolean refused = act.type().equals("Rejection") && event.parties().isEmpty();
        boolean named = !refused && act.arguments().stream().anyMatch(argument -> argument.event() == event);
        Word head = event.trigger().firstConjunct();
        boolean invited =
                act.type().equals("Invitation") && head.governor() == act.trigger() && head.isMarked("to", "for");
        return named || invited;
    }

    private void give(Draft act, Draft event) {
        boolean guests = act.type().equals("Invitation");
        if (event.type().equals("Visit")) {
            boolean open = !event.has(Role.ACTOR);
            hand(act, guests ? Role.RECIPIENT : Role.ACTOR, event, open ? Role.ACTOR : null);
            hand(act, Role.ACTOR, event, guests && open && !event.has(Role.HOST) ? Role.HOST : null);
        } else if (event.parties().size() < event.entry().participants() && isEnough(act, event)) {
            hand(act, Role.ACTOR, event, Role.PARTICIPANT);
            hand(act, Role.RECIPIENT, event, Role.PARTICIPANT);
        }
    }

    /** One side alone would only hide whose meeting it is. */
    private static boolean isEnough(Draft act, Draft event) {
        Set<String> sides = new HashSet<>(event.parties());
        sides.addAll(act.entities(Role.ACTOR, Role.RECIPIENT));
        return sides.size() >= event.entry().participants();
    }

    private static void hand(Draft act, Role from, Draft event, Role to) {
        if (to == null) {
            return;
        }
        act.arguments().stream()
                .filter(side -> side.role() == from && side.isEntity())
                .filter(side -> !event.parties().contains(side.entity()))
                .toList()
                .forEach(side -> event.add(side.as(to)));
    }
}
