package org.chancery.extraction;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.Token;

/** Finds the planned event that "it" stands for where something is called off, put off or answered. */
final class EventPronouns {
    private static final int FARTHEST = 2;

    private final ArticleView view;
    private final Lexicon lexicon;

    EventPronouns(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.lexicon = lexicon;
    }

    /**
     * Gives {@code draft} its content where that is a pronoun, or left out as in "Seoul accepted".
     *
     * @param earlier the drafts so far, in the order of the text, without those of its sentence
     */
    void resolve(Draft draft, List<Draft> earlier) {
        if (draft.isNoun() || draft.has(Role.CONTENT)) {
            return;
        }
        Grammar grammar = view.grammar(draft.sentence);
        List<Integer> objects = grammar.object(draft.trigger);
        boolean changes = lexicon.words("changing-types").contains(draft.entry.type());
        if (changes && objects.size() == 1 && isPronoun(grammar.token(objects.get(0)))) {
            Span words = grammar.token(objects.get(0)).span();
            add(draft, last(draft, earlier, this::isPlanned), words);
        } else if (!changes && objects.isEmpty() && answers(grammar, draft)) {
            add(draft, last(draft, earlier, other -> isOpen(draft, other)), draft.triggerSpan);
        }
    }

    private boolean answers(Grammar grammar, Draft draft) {
        return lexicon.words("answering-verbs")
                        .contains(grammar.token(draft.trigger).lemma())
                && grammar.complement(draft.trigger) < 0;
    }

    private static void add(Draft draft, Draft event, Span words) {
        if (event != null) {
            draft.add(new DraftArgument(Role.CONTENT, null, event, draft.sentence, words, null, null));
            draft.entry.slots().stream()
                    .filter(slot -> slot.role() == Role.CONTENT)
                    .forEach(draft.filled::add);
        }
    }

    private Draft last(Draft draft, List<Draft> earlier, java.util.function.Predicate<Draft> wanted) {
        Draft last = null;
        for (Draft other : earlier) {
            boolean near = other.sentence < draft.sentence && draft.sentence - other.sentence <= FARTHEST;
            last = near && !other.headline && wanted.test(other) ? other : last;
        }
        return last;
    }

    private boolean isPronoun(Token token) {
        return lexicon.words("event-pronouns").contains(token.word().toLowerCase(java.util.Locale.ROOT));
    }

    /** A meeting, a visit or the like that is to come. */
    private boolean isPlanned(Draft draft) {
        boolean ahead = draft.status == Status.PLANNED || draft.status == Status.PROPOSED;
        boolean meeting = draft.entry.participants() > 1 || draft.entry.type().equals("Visit");
        return ahead && meeting && draft.parties().size() > 1;
    }

    /** What {@code answer}'s actors were offered or invited to. */
    private static boolean isOpen(Draft answer, Draft offer) {
        boolean offered = Set.of("Offer", "Invitation").contains(offer.entry.type()) && offer.has(Role.CONTENT);
        Set<String> asked = offer.entities(Role.RECIPIENT);
        return offered && !asked.isEmpty() && asked.containsAll(answer.entities(Role.ACTOR));
    }
}
