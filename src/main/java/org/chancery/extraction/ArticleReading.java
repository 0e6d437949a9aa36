package org.chancery.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.factuality.Conditions;
import org.chancery.extraction.factuality.Factuality;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Slot;
import org.chancery.model.Drop;
import org.chancery.model.EntityKind;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;

/** The reading of one article, step by step. */
final class ArticleReading {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final Map<String, KnownEntity> gazetteer;
    private final SlotFiller fillers;
    private final DraftReader draftReader;
    private final StatementReader statementReader;
    private final TimeReader times;
    private final ShiftReader shifts;
    private final EventPronouns pronouns;
    private final Factuality factuality;
    private final FacetReader facets;
    private final List<Drop> drops = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();

    ArticleReading(
            LinkedArticle article,
            Lexicon lexicon,
            Map<String, KnownEntity> gazetteer,
            TriggerMatcher matcher,
            Factuality factuality,
            FacetReader facets) {
        this.view = new ArticleView(article, lexicon);
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.factuality = factuality;
        this.facets = facets;
        this.fillers = new SlotFiller(view, lexicon, gazetteer);
        this.draftReader = new DraftReader(view, matcher, fillers, factuality, lexicon);
        this.statementReader = new StatementReader(view, lexicon, fillers);
        this.times = new TimeReader(view, lexicon);
        this.shifts = new ShiftReader(view, lexicon, times);
        this.pronouns = new EventPronouns(view, lexicon);
    }

    Extraction read() {
        List<DraftStatement> statements = new ArrayList<>();
        for (int sentence = 0; sentence < view.sentences().size(); sentence++) {
            List<Draft> found = draftReader.read(sentence);
            List<DraftStatement> said = statementReader.read(sentence);
            found.forEach(this::time);
            found.forEach(this::timeAhead);
            found.removeIf(this::isUnmoved);
            found.forEach(draft -> pronouns.resolve(draft, drafts));
            drafts.addAll(found);
            statements.addAll(said);
        }
        statements = statementReader.complete(statements);
        Attributions attributions = new Attributions(view, statements);
        drafts.forEach(attributions::attribute);
        drafts.forEach(new FirstPerson(view, lexicon, statements)::resolve);
        List<Draft> events = new EventMerger(view, lexicon, this::stands).merge(drafts);
        Set<Draft> kept = keep(events);
        List<RelationReader.Link> links = new RelationReader(view, lexicon, drafts).read();
        return new Assembly(view, lexicon, gazetteer, facets, kept, drafts, statements, times, links, drops)
                .extraction();
    }

    /**
     * What is told in the present and dated ahead is still to come; what is done has not the date of what is to come;
     * what "would" be on a day is planned, unless something is its condition.
     */
    private void time(Draft draft) {
        draft.time = times.read(draft);
        boolean present =
                view.grammar(draft.sentence).token(draft.predicate()).tag().matches("VB[ZP]");
        TimeInterval next = present && draft.status == Status.OCCURRED ? times.ahead(draft) : null;
        draft.time = next != null ? next : draft.time;
        LocalDate day = view.article().annotated().anchor();
        boolean ahead = day != null
                && draft.time != null
                && draft.time.begin() != null
                && draft.time.begin().isAfter(day);
        if (ahead && draft.status == Status.OCCURRED) {
            draft.status = present ? Status.PLANNED : draft.status;
            draft.time = present ? draft.time : times.reported();
        }
        if (isOver(draft, day)) {
            draft.status = Status.OCCURRED;
        }
        boolean dated = draft.time != null && draft.time.evidence() != null;
        if (dated && draft.status == Status.CONDITIONAL && !isConditional(draft)) {
            draft.status = Status.PLANNED;
        }
    }

    /** "Waves before his meeting with the envoy on August 8", told in September. */
    private boolean isOver(Draft draft, LocalDate day) {
        Tree graph = view.grammar(draft.sentence).graph();
        return draft.isNoun()
                && draft.status == Status.PLANNED
                && lexicon.words("later-prepositions").contains(String.valueOf(graph.marker(draft.trigger)))
                && draft.isDated()
                && day != null
                && draft.time.end() != null
                && draft.time.end().isBefore(day);
    }

    /** What lies ahead of an invitation or an agreement is the time of what it is about. */
    private void timeAhead(Draft draft) {
        draft.shift = shifts.read(draft);
        if (draft.shift != null && shifts.isMoved(draft, draft.shift)) {
            postpone(draft);
        }
        boolean forward = draft.status == Status.OCCURRED
                && !draft.isNoun()
                && lexicon.words("forward-types").contains(draft.entry.type());
        TimeInterval ahead = forward && draft.shift == null ? times.ahead(draft) : null;
        if (ahead != null) {
            draft.time = times.reported();
            draft.arguments.stream()
                    .map(DraftArgument::event)
                    .filter(event -> event != null && !event.isDated())
                    .forEach(event -> event.time = ahead);
        }
    }

    /** "Until May" is when the meeting is to be, not when it is postponed. */
    private void postpone(Draft draft) {
        boolean dated = draft.shift.words() != null;
        if (dated && draft.isDated() && isIn(draft.time, draft.shift)) {
            draft.time = draft.status == Status.OCCURRED ? times.reported() : null;
        }
        draft.arguments.stream()
                .map(DraftArgument::event)
                .filter(event -> event != null && event.isNoun())
                .forEach(event -> {
                    event.postponedHere = true;
                    event.status = event.status == Status.OCCURRED ? Status.PLANNED : event.status;
                    event.time = dated && event.isDated() && isIn(event.time, draft.shift) ? null : event.time;
                });
    }

    private boolean isUnmoved(Draft draft) {
        boolean unmoved = draft.shift != null && !shifts.isMoved(draft, draft.shift);
        if (unmoved) {
            drops.add(new Drop(draft.triggers.get(0), draft.entry.id(), "moved, but to no other time"));
        }
        return unmoved;
    }

    private static boolean isIn(TimeInterval time, Shift shift) {
        return time.evidence().begin() < shift.words().end()
                && shift.words().begin() < time.evidence().end();
    }

    private boolean isConditional(Draft draft) {
        return Conditions.isConditioned(view.grammar(draft.sentence).graph().word(draft.predicate()));
    }

    /** A noun may get what it lacks from other mentions; a verb has it or falls. */
    private boolean stands(Draft draft) {
        return draft.isNoun() || lack(draft, Set.of()) == null;
    }

    /** The events that have all they need. One that is only kept by an event that falls falls with it. */
    private Set<Draft> keep(List<Draft> events) {
        Map<Draft, String> reasons = new LinkedHashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Draft draft : events) {
                String reason = reasons.containsKey(draft) ? null : lack(draft, reasons.keySet());
                if (reason != null) {
                    reasons.put(draft, reason);
                    changed = true;
                }
            }
        }
        reasons.keySet().forEach(draft -> itsNoun(draft, reasons.keySet()).ifPresent(noun -> tell(draft, noun)));
        reasons.forEach((draft, reason) -> drops.add(new Drop(draft.triggers.get(0), draft.entry.id(), reason)));
        Set<Draft> kept = new HashSet<>(events);
        kept.removeAll(reasons.keySet());
        return oneForEachTrigger(events, kept);
    }

    /** What is discussed in a call is the topic of the call. */
    private static void tell(Draft verb, Draft noun) {
        verb.arguments.stream()
                .filter(argument ->
                        argument.role() == Role.TOPIC && !noun.resolved().has(Role.TOPIC))
                .toList()
                .forEach(noun.resolved()::add);
    }

    private String lack(Draft draft, Set<Draft> fallen) {
        for (Slot slot : draft.entry.slots()) {
            boolean fell = slot.filler() == Slot.Filler.EVENT
                    && draft.arguments.stream()
                            .filter(argument -> argument.role() == slot.role())
                            .allMatch(argument -> argument.event() != null
                                    && fallen.contains(argument.event().resolved()));
            if (slot.required() && (fell || !draft.isSatisfied(slot))) {
                return "no " + slot.role().term() + " found along " + String.join(", ", slot.paths());
            }
        }
        if (participants(draft) < draft.entry.participants()) {
            return "takes " + draft.entry.participants() + " participants, found " + participants(draft);
        }
        if (asks(draft)) {
            return "asks a question";
        }
        if (itsNoun(draft, fallen).isPresent()) {
            return "its noun says it";
        }
        if (draft.status == null) {
            return "the text does not say whether it happens";
        }
        return draft.headline ? "only the headline says it" : null;
    }

    /** "Asked why it left" is no request. */
    private boolean asks(Draft draft) {
        return draft.entry.type().equals("Request")
                && draft.arguments.stream()
                        .filter(argument -> argument.role() == Role.CONTENT)
                        .map(argument -> argument.span().of(view.text()).toLowerCase(Locale.ROOT))
                        .anyMatch(words -> lexicon.words("question-words").stream()
                                .anyMatch(word -> words.startsWith(word + " ")));
    }

    /** "Discussed it in a telephone call": the call is the event. */
    private Optional<Draft> itsNoun(Draft draft, Set<Draft> fallen) {
        return draft.isNoun()
                ? Optional.empty()
                : drafts.stream()
                        .filter(noun -> noun.isNoun() && noun.sentence == draft.sentence)
                        .filter(noun -> draft.entry.antecedents().contains(noun.entry.type()))
                        .filter(noun -> noun.support == draft.trigger || isHeldIn(draft, noun))
                        .filter(noun -> !fallen.contains(noun.resolved()))
                        .findFirst();
    }

    /** Whether the same people are said to do it in or during the event. */
    private boolean isHeldIn(Draft draft, Draft noun) {
        Tree graph = view.grammar(noun.sentence).graph();
        boolean within = lexicon.words("attending-prepositions").contains(String.valueOf(graph.marker(noun.trigger)));
        return within && draft.parties().size() > 1 && draft.parties().equals(noun.parties());
    }

    /** How many take part; somebody who held talks in Geneva held them with somebody. */
    private int participants(Draft draft) {
        int participants = 0;
        for (String id : draft.entities(Role.PARTICIPANT, Role.ACTOR, Role.RECIPIENT)) {
            participants += isMany(draft, id) ? 2 : 1;
        }
        boolean held = draft.isNoun()
                && draft.support >= 0
                && lexicon.words("holding-verbs")
                        .contains(view.grammar(draft.sentence)
                                .token(draft.support)
                                .lemma());
        return held && draft.has(Role.VENUE) && participants == 1 ? 2 : participants;
    }

    /** "The leaders met"; but "met with the leaders" leaves out who did, and "a team" is one side. */
    private boolean isMany(Draft draft, String id) {
        return view.entity(id).kind() == EntityKind.GROUP
                && draft.arguments.stream()
                        .filter(argument -> id.equals(argument.entity()))
                        .anyMatch(argument -> view.isPlural(argument) && !view.isLinkedBy(argument, "with", "to"));
    }

    /** Where two entries read the same words, the one with more arguments stays. */
    private Set<Draft> oneForEachTrigger(List<Draft> events, Set<Draft> kept) {
        Map<Integer, Draft> best = new HashMap<>();
        for (Draft draft : events) {
            if (kept.contains(draft)) {
                best.merge(
                        draft.triggers.get(0).begin(), draft, (one, other) -> parts(other) > parts(one) ? other : one);
            }
        }
        return new HashSet<>(best.values());
    }

    /** How many play a part in the event. */
    private static long parts(Draft draft) {
        return draft.arguments.stream()
                .filter(argument -> argument.role() != Role.CONCERNS && argument.role() != Role.ON_CONDITION)
                .count();
    }
}
