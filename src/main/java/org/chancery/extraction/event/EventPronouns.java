package org.chancery.extraction.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.EventTypes;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Finds the planned event that "it" stands for where something is called off, put off or answered. */
public final class EventPronouns {
    private static final int FARTHEST = 2;

    private final Grammar grammar;
    private final EventTypes types;
    private final Set<String> answeringVerbs;
    private final Set<String> pronouns;

    public EventPronouns(ArticleView view, Lexicon lexicon) {
        this.grammar = view.grammar();
        this.types = lexicon.types();
        this.answeringVerbs = lexicon.words(WordList.ANSWERING_VERBS);
        this.pronouns = lexicon.words(WordList.EVENT_PRONOUNS);
    }

    /**
     * Gives {@code draft} its content where that is a pronoun, or left out as in "Seoul accepted".
     *
     * @param earlier the drafts so far, in the order of the text, without those of its sentence
     */
    public void resolve(Draft draft, List<Draft> earlier) {
        if (draft.isNoun() || draft.has(Role.CONTENT)) {
            return;
        }
        List<Word> objects = grammar.objects(draft.trigger());
        if (types.isA(draft.type(), "PlanChange")) {
            resolvePronoun(draft, objects, earlier);
        } else if (objects.isEmpty() && answers(draft)) {
            add(draft, last(draft, earlier, other -> isOpen(draft, other)), draft.triggerSpan());
        }
    }

    /** "Put it off": the plan that was told last. */
    private void resolvePronoun(Draft change, List<Word> objects, List<Draft> earlier) {
        if (objects.size() == 1 && pronouns.contains(objects.get(0).lower())) {
            Draft plan = last(change, earlier, EventPronouns::isPlanned);
            add(change, plan, objects.get(0).span());
        }
    }

    private boolean answers(Draft draft) {
        return draft.trigger().in(answeringVerbs)
                && !grammar.complement(draft.trigger()).exists();
    }

    private static void add(Draft draft, Draft event, Span words) {
        if (event != null) {
            draft.add(DraftArgument.event(Role.CONTENT, event, draft.sentence(), words));
            draft.entry().slots().stream()
                    .filter(slot -> slot.role() == Role.CONTENT)
                    .forEach(draft::fill);
        }
    }

    private static Draft last(Draft draft, List<Draft> earlier, Predicate<Draft> wanted) {
        return earlier.stream()
                .filter(other -> other.sentence() < draft.sentence() && draft.sentence() - other.sentence() <= FARTHEST)
                .filter(other -> !other.isHeadline() && wanted.test(other))
                .reduce((one, other) -> other)
                .orElse(null);
    }

    /** A meeting, a visit or the like that is to come. */
    private static boolean isPlanned(Draft draft) {
        boolean ahead = draft.standing().is(Status.PLANNED, Status.PROPOSED);
        boolean meeting = draft.entry().participants() > 1 || draft.type().equals("Visit");
        return ahead && meeting && draft.parties().size() > 1;
    }

    /** What {@code answer}'s actors were offered or invited to. */
    private static boolean isOpen(Draft answer, Draft offer) {
        boolean offered = Set.of("Offer", "Invitation").contains(offer.type()) && offer.has(Role.CONTENT);
        Set<String> asked = offer.entities(Role.RECIPIENT);
        return offered && !asked.isEmpty() && asked.containsAll(answer.entities(Role.ACTOR));
    }
}
