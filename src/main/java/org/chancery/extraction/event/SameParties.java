package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.AMOD;

import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.model.Role;

/** Whether two mentions tell of the same parties and of the same thing. */
final class SameParties {
    private static final int FARTHEST = 6;

    private final ArticleView view;

    SameParties(ArticleView view) {
        this.view = view;
    }

    boolean agree(Draft earlier, Draft later) {
        if (sameTarget(earlier, later) || isAttribute(earlier) || isAttribute(later)) {
            return oneHoldsOther(earlier, later);
        }
        if (later.parties().isEmpty()) {
            return later.isNoun() && pointsBack(earlier, later);
        }
        if (later.isHeadline() || later.isNoun() && later.reference().definite()) {
            return oneHoldsOther(earlier, later) && !earlier.parties().isEmpty();
        }
        return areSame(earlier, later) || oneHoldsOther(earlier, later) && sameInstrument(earlier, later);
    }

    /** Whether the parties of one are among those of the other. */
    private static boolean oneHoldsOther(Draft one, Draft other) {
        return one.parties().containsAll(other.parties()) || other.parties().containsAll(one.parties());
    }

    private static boolean areSame(Draft earlier, Draft later) {
        return earlier.parties().equals(later.parties()) && (later.isNoun() || sameTrigger(earlier, later));
    }

    /** Whether it only describes somebody of whose deed more may be told: "the visiting envoy". */
    static boolean isAttribute(Draft draft) {
        return draft.trigger().isExactly(AMOD) && draft.trigger().isTagged("VBG");
    }

    /** A noun without parties: "the talks", near to what it may name. */
    private boolean pointsBack(Draft earlier, Draft later) {
        boolean near = later.sentence() - earlier.lastSentence() <= FARTHEST;
        return later.reference().definite() && near || later.isHeadline() || sameInstrument(earlier, later);
    }

    /** Whether who suffers the one act does the other: a threat against Peru, a threat by Peru. */
    static boolean isAnswer(Draft earlier, Draft later) {
        boolean mutual = earlier.entry().participants() > 1 || later.entry().participants() > 1;
        return !mutual && (isTurned(earlier, later) || isTurned(later, earlier));
    }

    private static boolean isTurned(Draft act, Draft answer) {
        Set<String> suffering = act.entities(Role.RECIPIENT);
        Set<String> acting = act.entities(Role.ACTOR);
        return answer.entities(Role.ACTOR).stream()
                .anyMatch(actor -> suffering.contains(actor) && !acting.contains(actor));
    }

    /** Whether both are done to the same event: two reports that one summit is called off. */
    static boolean sameTarget(Draft earlier, Draft later) {
        return target(earlier) != null && target(earlier) == target(later);
    }

    private static Draft target(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() == Role.CONTENT && argument.event() != null)
                .map(argument -> argument.event().resolved())
                .findFirst()
                .orElse(null);
    }

    /** Whether both name the same thing as instrument: "Tomahawk missiles", "the cruise missiles". */
    boolean sameInstrument(Draft earlier, Draft later) {
        String one = instrument(earlier);
        String other = instrument(later);
        return one != null && one.equals(other);
    }

    private String instrument(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() == Role.INSTRUMENT && argument.isText())
                .map(argument -> argument.span().of(view.text()))
                .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                .findFirst()
                .orElse(null);
    }

    private static boolean sameTrigger(Draft earlier, Draft later) {
        return earlier.trigger().lemma().equals(later.trigger().lemma());
    }
}
