package org.chancery.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.grounding.PartyLinker.Linked;
import org.chancery.grounding.Reply.Party;
import org.chancery.grounding.Reply.Said;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Span;
import org.chancery.model.Statement;

/** Holds the statements of a reply to the article's words. */
final class StatementGrounding {
    /** Sentences between two parts of what is said, or between it and where, when and to whom, at most. */
    private static final int PART_NEAR = 3;

    /** Sentences between words in quotation marks and those for who says them, at most. */
    private static final int QUOTE_NEAR = 5;

    private static final String OPENING_MARKS = "\"“„«‟'‘「『";

    private final SearchedText text;
    private final PartyLinker parties;
    private final WhenReader times;
    private final Terminology terms;
    private final Refusals refusals;

    StatementGrounding(SearchedText text, PartyLinker parties, WhenReader times, Terminology terms, Refusals refusals) {
        this.text = text;
        this.parties = parties;
        this.times = times;
        this.terms = terms;
        this.refusals = refusals;
    }

    /** The words said, part by part. */
    List<Span> content(Said said, Span window) throws Refusal {
        List<Span> parts = new ArrayList<>();
        for (String part : said.content()) {
            if (parts.isEmpty()) {
                parts.add(text.quoted(part, window).get(0));
            } else {
                parts.add(text.near(part, parts.get(parts.size() - 1), PART_NEAR));
            }
        }
        if (parts.isEmpty()) {
            throw new Refusal("no words are given for what is said");
        }
        return parts;
    }

    /**
     * The statements that {@code said} tells, one for each speaker.
     *
     * @param events the events of the article, to find those that the content tells
     * @param ids ids of statements by what the reply calls them
     * @param tenures ids of tenures by their holder
     */
    List<Statement> statements(
            Said said, Span window, List<Event> events, Map<String, String> ids, Map<String, String> tenures)
            throws Refusal {
        List<Span> content = content(said, window);
        String stance = terms.find("Stance", String.valueOf(said.stance()))
                .orElseThrow(() -> new Refusal("there is no stance " + said.stance()))
                .name();
        int reach = isQuoted(content) ? QUOTE_NEAR : PartyLinker.NEAR;
        Linked speaker = said.speaker() == null ? null : parties.agent(said.speaker(), content, reach);
        if (speaker != null && namesAnother(content, speaker)) {
            throw new Refusal("its sentence names another speaker than "
                    + SearchedText.shown(said.speaker().words()));
        }
        int beside = Math.max(reach, PART_NEAR);
        List<String> speakers = new ArrayList<>(speaker == null ? List.of() : speaker.entities());
        if (speakers.isEmpty()) {
            speakers.add(null);
        }
        List<Statement> statements = new ArrayList<>();
        for (String each : speakers) {
            String id = ids.get(said.id());
            statements.add(new Statement(
                    statements.isEmpty() ? id : id + "-" + statements.size(),
                    each,
                    speaker == null ? null : text.evidence(speaker.span()),
                    each == null ? null : tenures.get(each),
                    one(said.onBehalfOf(), true, content, beside),
                    one(said.addressee(), true, content, beside),
                    terms.find("Medium", String.valueOf(said.medium())).isPresent() ? said.medium() : null,
                    stance,
                    isQuoted(content),
                    content.stream().map(text::evidence).toList(),
                    one(said.place(), false, content, beside),
                    about(content, events),
                    said.reportedIn() == null ? null : ids.get(said.reportedIn()),
                    times.said(said.when(), content, beside, said.content().get(0)),
                    evidence(content, speaker)));
        }
        return statements;
    }

    /** Whether the sentence has somebody besides the words said, and the speaker stands in another. */
    private boolean namesAnother(List<Span> content, Linked speaker) {
        Span sentences = text.sentencesOf(content.get(0).union(content.get(content.size() - 1)));
        return !sentences.contains(speaker.span())
                && parties.agents(sentences).stream()
                        .filter(span -> content.stream().noneMatch(part -> part.overlaps(span)))
                        .findAny()
                        .isPresent();
    }

    private String one(Party party, boolean acts, List<Span> content, int reach) {
        if (party == null || party.words() == null) {
            return null;
        }
        try {
            Linked linked = acts ? parties.agent(party, content, reach) : parties.link(party, content, reach);
            return linked.entities().size() == 1 ? linked.entities().get(0) : null;
        } catch (Refusal refusal) {
            refusals.add(content.get(0).of(text.text()), "part of a statement", refusal);
            return null;
        }
    }

    private boolean isQuoted(List<Span> content) {
        Span first = content.get(0);
        int before = first.begin() - 1;
        return before >= 0 && OPENING_MARKS.indexOf(text.text().charAt(before)) >= 0
                || OPENING_MARKS.indexOf(text.text().charAt(first.begin())) >= 0;
    }

    private List<String> about(List<Span> content, List<Event> events) {
        TreeSet<String> about = new TreeSet<>();
        for (Event event : events) {
            Evidence trigger = event.trigger().get(0);
            content.stream()
                    .map(text::evidence)
                    .filter(part -> part.begin() <= trigger.begin() && trigger.end() <= part.end())
                    .forEach(part -> about.add(event.id()));
        }
        return List.copyOf(about);
    }

    /** The sentence in which the words stand, and the one that names the speaker. */
    private List<Evidence> evidence(List<Span> content, Linked speaker) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(text.evidence(text.sentencesOf(content.get(0))));
        if (speaker != null) {
            evidence.add(text.evidence(text.sentencesOf(speaker.span())));
        }
        return evidence.stream().distinct().toList();
    }
}
