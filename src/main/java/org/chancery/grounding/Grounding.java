package org.chancery.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.grounding.Reply.Act;
import org.chancery.grounding.Reply.Link;
import org.chancery.grounding.Reply.Office;
import org.chancery.grounding.Reply.Said;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Relation;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;

/** Turns the replies about one article into facts, as far as its words bear them. Used by one thread. */
public final class Grounding {
    private final LinkedArticle article;
    private final SearchedText text;
    private final Cast cast;
    private final Refusals refusals;
    private final OfficeGrounding offices;
    private final EventGrounding events;
    private final StatementGrounding statements;
    private final Map<String, Tenure> tenures = new LinkedHashMap<>();
    private final Map<String, Event> acts = new LinkedHashMap<>();
    private final Map<String, Statement> said = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /**
     * Begins with nothing.
     *
     * @param naming names those whom recognition took for nobody
     * @param rules work out the dates of this article
     */
    public Grounding(LinkedArticle article, Gazetteer gazetteer, Terminology terms, Naming naming, TimeRules rules) {
        this.article = article;
        text = new SearchedText(article.annotated());
        cast = new Cast(article, text, gazetteer.byId());
        refusals = new Refusals(text);
        PartyLinker parties = new PartyLinker(text, cast, naming);
        WhenReader times = new WhenReader(text, rules, article.annotated().anchor(), refusals);
        offices = new OfficeGrounding(text, parties, cast, article, gazetteer.offices());
        events = new EventGrounding(text, parties, times, terms, new SideBounds(text, cast), refusals);
        statements = new StatementGrounding(text, parties, times, terms, refusals);
    }

    /** What is wrong with the form of {@code reply}, in a line; empty where it can be taken. */
    public static Optional<String> fault(String reply) {
        try {
            ReplyReader.read(reply);
            return Optional.empty();
        } catch (UnreadableReplyException fault) {
            return Optional.of(fault.getMessage());
        }
    }

    /**
     * Takes in what is said about the part {@code window} of the article. What an earlier part has told stays.
     *
     * @param json a reply of sound form, as it came
     */
    public void take(String json, Span window) {
        Reply reply = ReplyReader.read(json);
        reply.offices().forEach(office -> take(office, window));
        Map<String, String> eventIds = new HashMap<>();
        Map<String, String> statementIds = new HashMap<>();
        Set<String> used = new HashSet<>();
        reply.events().forEach(act -> name(act, window, eventIds, used));
        reply.statements().forEach(each -> name(each, window, statementIds, used));
        Map<String, String> held = held();
        for (Act act : reply.events()) {
            if (eventIds.containsKey(act.id())) {
                take(act, window, eventIds, statementIds, held);
            }
        }
        List<Event> told = List.copyOf(acts.values());
        for (Said each : reply.statements()) {
            if (statementIds.containsKey(each.id())) {
                take(each, window, told, statementIds, held);
            }
        }
        reply.relations().forEach(link -> take(link, window, eventIds));
    }

    private void take(Office office, Span window) {
        try {
            Tenure tenure = offices.tenure(office, window);
            String key = tenure.holder() + tenure.office() + tenure.of() + tenure.manner();
            tenures.putIfAbsent(key, tenure);
        } catch (Refusal refusal) {
            refusals.add(office.quote(), "office", refusal);
        }
    }

    private void name(Act act, Span window, Map<String, String> ids, Set<String> used) {
        try {
            String id = "event/" + text.evidence(events.trigger(act, window)).begin();
            ids.put(act.id(), free(id, used));
        } catch (Refusal refusal) {
            refusals.add(act.quotes().isEmpty() ? act.trigger() : act.quotes().get(0), "event", refusal);
        }
    }

    private void name(Said each, Span window, Map<String, String> ids, Set<String> used) {
        try {
            String id = "statement/"
                    + text.evidence(statements.content(each, window).get(0)).begin();
            ids.put(each.id(), free(id, used));
        } catch (Refusal refusal) {
            refusals.add(each.content().isEmpty() ? "" : each.content().get(0), "statement", refusal);
        }
    }

    private static String free(String id, Set<String> used) {
        String free = id;
        for (int next = 2; !used.add(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }

    private void take(
            Act act, Span window, Map<String, String> ids, Map<String, String> statementIds, Map<String, String> held) {
        try {
            Event event = events.event(act, window, ids, statementIds, held);
            acts.putIfAbsent(event.id(), event);
        } catch (Refusal refusal) {
            refusals.add(act.quotes().get(0), "event " + act.type(), refusal);
        }
    }

    private void take(Said each, Span window, List<Event> told, Map<String, String> ids, Map<String, String> held) {
        try {
            statements
                    .statements(each, window, told, ids, held)
                    .forEach(statement -> said.putIfAbsent(statement.id(), statement));
        } catch (Refusal refusal) {
            refusals.add(each.content().get(0), "statement", refusal);
        }
    }

    private void take(Link link, Span window, Map<String, String> ids) {
        try {
            Relation.Type type = Values.of(Relation.Type.values(), Relation.Type::term, link.type(), "relation");
            String from = ids.get(link.from());
            String to = ids.get(link.to());
            Span words = text.quoted(link.quote(), window).get(0);
            if (acts.containsKey(from) && acts.containsKey(to) && !from.equals(to)) {
                String id = "relation/" + type.term() + "-" + number(from) + "-" + number(to);
                relations.putIfAbsent(id, new Relation(id, type, from, to, List.of(text.evidence(words))));
            }
        } catch (Refusal refusal) {
            refusals.add(link.quote(), "relation", refusal);
        }
    }

    private static String number(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The office in which each person appears, the first that is held. */
    private Map<String, String> held() {
        Map<String, String> held = new HashMap<>();
        tenures.values().stream()
                .filter(tenure -> tenure.manner() != Tenure.Manner.FORMER)
                .forEach(tenure -> held.putIfAbsent(tenure.holder(), tenure.id()));
        return held;
    }

    /** All that stands, without links to what does not. */
    public Extraction extraction() {
        return new Soundness(cast, acts.keySet(), said.keySet())
                .extraction(
                        article.annotated().article(),
                        new ArrayList<>(tenures.values()),
                        new ArrayList<>(acts.values()),
                        new ArrayList<>(said.values()),
                        new ArrayList<>(relations.values()),
                        refusals.drops());
    }
}
