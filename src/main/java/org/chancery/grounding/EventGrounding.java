package org.chancery.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.grounding.PartyLinker.Linked;
import org.chancery.grounding.Reply.Act;
import org.chancery.grounding.Reply.Side;
import org.chancery.grounding.Reply.Source;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;

/** Holds the events of a reply to the article's words. */
final class EventGrounding {
    /** Without one of these an event is another one. */
    private static final Set<Role> CORE =
            Set.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT, Role.HOST, Role.MEDIATOR, Role.AGAINST);

    /** Filled by words, whoever is named in them. */
    private static final Set<Role> WORDS =
            Set.of(Role.TOPIC, Role.CONTENT, Role.INSTRUMENT, Role.OUTCOME, Role.ON_CONDITION, Role.TARGET);

    private static final int LONGEST_TRIGGER = 60;

    /** Sentences between an event and whom the article has it from, at most: those of a long quotation. */
    private static final int SOURCE_NEAR = 5;

    private final SearchedText text;
    private final PartyLinker parties;
    private final WhenReader times;
    private final Terminology terms;
    private final SideBounds bounds;
    private final Refusals refusals;

    EventGrounding(
            SearchedText text,
            PartyLinker parties,
            WhenReader times,
            Terminology terms,
            SideBounds bounds,
            Refusals refusals) {
        this.text = text;
        this.parties = parties;
        this.times = times;
        this.terms = terms;
        this.bounds = bounds;
        this.refusals = refusals;
    }

    /** The words that evoke {@code act}; gives it its id. */
    Span trigger(Act act, Span window) throws Refusal {
        List<Span> places = places(act, window);
        boolean usual = act.trigger() != null && act.trigger().length() <= LONGEST_TRIGGER;
        return places.stream()
                .filter(place -> usual)
                .flatMap(place -> text.nearest(act.trigger(), place, 0).stream())
                .findFirst()
                .orElse(places.get(0));
    }

    /**
     * The event that {@code act} tells.
     *
     * @param ids ids of events by what the reply calls them
     * @param tenures ids of tenures by their holder
     * @param statements ids of statements by what the reply calls them
     */
    Event event(
            Act act, Span window, Map<String, String> ids, Map<String, String> statements, Map<String, String> tenures)
            throws Refusal {
        List<Span> places = places(act, window);
        String type = terms.find("EventType", String.valueOf(act.type()))
                .orElseThrow(() -> new Refusal("there is no event type " + act.type()))
                .name();
        Polarity polarity = Values.of(Polarity.values(), Polarity::term, act.polarity(), "polarity");
        Status status = status(act, polarity);
        Span told = trigger(act, window);
        List<Argument> arguments = arguments(act, places, ids, tenures);
        List<Attribution> sources = sources(act, places, statements);
        bounds.check(arguments, sources, places, CORE);
        return new Event(
                ids.get(act.id()),
                type,
                List.of(text.evidence(told)),
                null,
                arguments,
                status,
                Values.of(Certainty.values(), Certainty::term, act.certainty(), "certainty"),
                polarity,
                time(act, status, places, told),
                former(act, places),
                sources,
                places.stream().map(text::evidence).distinct().toList(),
                List.of(),
                List.of());
    }

    /** What is said not to have happened has not, whatever else the reply says. */
    private static Status status(Act act, Polarity polarity) throws Refusal {
        Status status = Values.of(Status.values(), Status::term, act.status(), "status");
        boolean done = status == Status.OCCURRED || status == Status.ONGOING;
        return done && polarity == Polarity.NEGATIVE ? Status.DENIED : status;
    }

    private List<Span> places(Act act, Span window) throws Refusal {
        List<Span> places = new ArrayList<>();
        for (String quote : act.quotes()) {
            places.addAll(text.quoted(quote, window));
        }
        if (places.isEmpty()) {
            throw new Refusal("no words of the article are given for it");
        }
        return places.stream().distinct().toList();
    }

    private TimeInterval time(Act act, Status status, List<Span> places, Span told) throws Refusal {
        TimeInterval time = times.read(act.when(), status, places, told, words(act));
        if (time != null && status == Status.OCCURRED && times.isAhead(time)) {
            throw new Refusal(
                    "said to have occurred, but on a day that is still to come: " + SearchedText.shown(act.when()));
        }
        return time;
    }

    private List<TimeInterval> former(Act act, List<Span> places) {
        TimeInterval former = act.formerly() == null || act.formerly().isBlank()
                ? null
                : times.read(act.formerly(), Status.PLANNED, places, null, words(act));
        return former == null ? List.of() : List.of(former);
    }

    private List<Argument> arguments(Act act, List<Span> places, Map<String, String> ids, Map<String, String> tenures)
            throws Refusal {
        List<Argument> arguments = new ArrayList<>();
        for (Side side : act.sides()) {
            Role role = Values.of(Role.values(), Role::term, side.role(), "role");
            try {
                arguments.addAll(arguments(role, side, places, ids, tenures));
            } catch (Refusal refusal) {
                if (CORE.contains(role)) {
                    throw new Refusal(role.term() + ": " + refusal.getMessage());
                }
                refusals.add(words(act), "part " + role.term(), refusal);
            }
        }
        arguments.sort(Comparator.comparing(Argument::role)
                .thenComparing(argument -> argument.evidence().begin())
                .thenComparing(argument -> String.valueOf(argument.entity())));
        return once(arguments);
    }

    private static List<Argument> once(List<Argument> arguments) {
        Set<String> seen = new HashSet<>();
        return arguments.stream()
                .filter(argument -> argument.entity() == null || seen.add(argument.role() + argument.entity()))
                .distinct()
                .toList();
    }

    private List<Argument> arguments(
            Role role, Side side, List<Span> places, Map<String, String> ids, Map<String, String> tenures)
            throws Refusal {
        String event = side.event() == null ? null : ids.get(side.event());
        if (event != null || WORDS.contains(role)) {
            Span span = words(side, places);
            return List.of(new Argument(role, null, event, null, text.evidence(span), null, null));
        }
        if (role == Role.VENUE || role == Role.CONCERNS) {
            return place(role, side, places);
        }
        Linked linked = parties.agent(side.party(), places);
        return linked.entities().stream()
                .map(entity -> new Argument(
                        role, entity, null, tenures.get(entity), text.evidence(linked.span()), linked.reason(), null))
                .toList();
    }

    private Span words(Side side, List<Span> places) throws Refusal {
        return places.stream()
                .flatMap(place -> text.nearest(side.words(), place, PartyLinker.NEAR).stream())
                .findFirst()
                .orElseThrow(() -> text.absent(side.words()));
    }

    private List<Argument> place(Role role, Side side, List<Span> places) throws Refusal {
        Linked linked = parties.link(side.party(), places);
        return linked.entities().stream()
                .map(entity ->
                        new Argument(role, entity, null, null, text.evidence(linked.span()), linked.reason(), null))
                .toList();
    }

    private List<Attribution> sources(Act act, List<Span> places, Map<String, String> statements) {
        List<Attribution> sources = new ArrayList<>();
        for (Source source : act.accordingTo()) {
            try {
                Linked linked = parties.agent(source.party(), places, SOURCE_NEAR);
                String statement = source.statement() == null ? null : statements.get(source.statement());
                linked.entities()
                        .forEach(entity ->
                                sources.add(new Attribution(entity, statement, text.evidence(linked.span()))));
            } catch (Refusal refusal) {
                refusals.add(words(act), "part accordingTo", refusal);
            }
        }
        return sources.stream().distinct().toList();
    }

    private static String words(Act act) {
        return act.quotes().isEmpty()
                ? String.valueOf(act.trigger())
                : act.quotes().get(0);
    }
}
