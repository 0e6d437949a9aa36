package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.CCOMP;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.FillerReading;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.knowledge.WordList;
import org.chancery.model.EntityKind;
import org.chancery.model.Role;
import org.chancery.syntax.Word;

/** Tells what an event lacks to be one. */
final class Shortcomings {
    private final ArticleView view;
    private final NounOfVerb nouns;
    private final Set<String> questionWords;
    private final Set<String> holdingVerbs;
    private final Unstated unstated;

    Shortcomings(ArticleView view, Lexicon lexicon, NounOfVerb nouns) {
        this.view = view;
        this.nouns = nouns;
        this.questionWords = lexicon.words(WordList.QUESTION_WORDS);
        this.holdingVerbs = lexicon.words(WordList.HOLDING_VERBS);
        this.unstated = new Unstated(view, lexicon);
    }

    /** What {@code draft} lacks, if anything; what it has in one of {@code fallen} it does not have. */
    Optional<String> of(Draft draft, Set<Draft> fallen) {
        return draft.entry().slots().stream()
                .filter(slot -> slot.required() && isEmpty(draft, slot, fallen) && !unstated.allows(draft, slot))
                .findFirst()
                .map(Shortcomings::missing)
                .or(() -> Optional.ofNullable(lack(draft, fallen)));
    }

    private static boolean isEmpty(Draft draft, Slot slot, Set<Draft> fallen) {
        boolean fell = slot.filler().readsOnly(FillerReading.Source.EVENT)
                && draft.arguments().stream()
                        .filter(argument -> argument.role() == slot.role())
                        .allMatch(argument -> argument.event() != null
                                && fallen.contains(argument.event().resolved()));
        return fell || !draft.isSatisfied(slot);
    }

    private static String missing(Slot slot) {
        return "no " + slot.role().term() + " found along "
                + slot.paths().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String lack(Draft draft, Set<Draft> fallen) {
        if (participants(draft) < draft.entry().participants()) {
            return "takes " + draft.entry().participants() + " participants, found " + participants(draft);
        }
        if (asks(draft)) {
            return "asks a question";
        }
        if (nouns.of(draft, fallen).isPresent()) {
            return "its noun says it";
        }
        if (!draft.standing().isTold()) {
            return "the text does not say whether it happens";
        }
        return draft.isHeadline() ? "only the headline says it" : null;
    }

    /** Whether only a question is asked: "asked why it left". */
    private boolean asks(Draft draft) {
        return draft.type().equals("Request") && (isWhether(draft.trigger()) || opensWithQuestion(draft));
    }

    /** "Asked whether it would leave", "asked if it would leave". */
    private static boolean isWhether(Word verb) {
        return verb.lemma().equals("ask")
                && verb.dependents(CCOMP, ADVCL).stream()
                        .anyMatch(clause -> clause.isMarked("whether", "if") && clause.follows(verb));
    }

    private boolean opensWithQuestion(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() == Role.CONTENT)
                .map(argument -> argument.span().of(view.text()).toLowerCase(Locale.ROOT))
                .anyMatch(words -> questionWords.stream().anyMatch(word -> words.startsWith(word + " ")));
    }

    /** How many take part; somebody who held talks in Geneva, or on trade, held them with somebody. */
    private int participants(Draft draft) {
        int participants = 0;
        for (String id : draft.entities(Role.PARTICIPANT, Role.ACTOR, Role.RECIPIENT)) {
            participants += isMany(draft, id) ? 2 : 1;
        }
        participants += (int) draft.arguments().stream()
                .filter(argument -> argument.role() == Role.PARTICIPANT && argument.isText())
                .count();
        boolean held = draft.isNoun() && draft.support().in(holdingVerbs);
        boolean told = draft.has(Role.VENUE) || draft.has(Role.TOPIC);
        return held && told && participants == 1 && hasHolder(draft) ? 2 : participants;
    }

    private boolean hasHolder(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() == Role.PARTICIPANT)
                .noneMatch(argument -> view.isLinkedBy(argument.filler(), "with", "to"));
    }

    /**
     * Whether several take part under one id: "the leaders met", "the union's summit"; not "met with the leaders",
     * which leaves out who did, nor "a team".
     */
    private boolean isMany(Draft draft, String id) {
        EntityKind kind = view.entity(id).kind();
        boolean body = draft.isNoun() && kind == EntityKind.INTERNATIONAL_ORGANIZATION;
        return draft.arguments().stream()
                .map(DraftArgument::filler)
                .filter(filler -> id.equals(filler.entity()))
                .filter(filler -> body || kind == EntityKind.GROUP && view.isPlural(filler))
                .anyMatch(filler -> !view.isLinkedBy(filler, "with", "to"));
    }
}
