package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.event.FacetReader;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.extraction.time.TimeReader;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Drop;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Relation;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;

/** Turns what was read into an extraction: ids, order, evidence in code points. */
final class Assembly {
    private final ArticleView view;
    private final List<Draft> events;
    private final List<DraftStatement> statements;
    private final EventAssembly eventAssembly;
    private final StatementAssembly statementAssembly;
    private final TenureCourse tenures;
    private final Map<String, KnownEntity> gazetteer;
    private final Map<Draft, String> ids = new HashMap<>();

    Assembly(
            ArticleView view,
            Lexicon lexicon,
            Map<String, KnownEntity> gazetteer,
            Reading reading,
            FacetReader facets,
            TimeReader times) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.statements = reading.statements();
        this.events = reading.drafts().stream()
                .filter(reading.kept()::contains)
                .sorted(Comparator.comparing(draft -> draft.triggerSpan()))
                .toList();
        events.forEach(
                draft -> ids.put(draft, "event/" + draft.triggers().get(0).begin()));
        this.statementAssembly = new StatementAssembly(view, ids, reading, times);
        this.eventAssembly = new EventAssembly(view, ids, facets, statementAssembly);
        this.tenures = new TenureCourse(view, times, lexicon);
    }

    /**
     * What was read in an article.
     *
     * @param drafts all events, also those merged into others and those that fell
     * @param kept the events that stand
     * @param statements the statements, in the order of the text
     */
    record Reading(List<Draft> drafts, Set<Draft> kept, List<DraftStatement> statements) {}

    Extraction extraction(List<RelationReader.Link> links, List<Drop> drops) {
        List<Event> facts = events.stream().map(eventAssembly::event).toList();
        List<Statement> said = statementAssembly.statements();
        List<Extraction.EntityMention> mentions = new Metonyms(view, gazetteer).mentions(events, statements);
        List<Tenure> held = tenures.complete(facts);
        return new Extraction(
                view.article().annotated().article(),
                new EntityAssembly(view, gazetteer).entities(facts, said, mentions, held),
                mentions,
                held,
                facts,
                said,
                relations(links),
                drops);
    }

    private List<Relation> relations(List<RelationReader.Link> links) {
        List<Relation> relations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RelationReader.Link link : links) {
            String from = ids.get(link.from().resolved());
            String to = ids.get(link.to().resolved());
            String id = "relation/" + link.type().term() + "-" + number(from) + "-" + number(to);
            if (from != null && to != null && !from.equals(to) && seen.add(id)) {
                relations.add(new Relation(id, link.type(), from, to, List.of(link.evidence())));
            }
        }
        return relations;
    }

    private static String number(String id) {
        return id == null ? "" : id.substring(id.indexOf('/') + 1);
    }
}
