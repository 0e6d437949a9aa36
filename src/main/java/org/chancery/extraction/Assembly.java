package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Drop;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Relation;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;

/** Turns what was read into an extraction: ids, order, evidence in code points. */
final class Assembly {
    private final ArticleView view;
    private final Lexicon lexicon;
    private final Map<String, KnownEntity> gazetteer;
    private final FacetReader facets;
    private final Set<Draft> kept;
    private final List<Draft> drafts;
    private final List<DraftStatement> statements;
    private final Nesting nesting;
    private final TimeReader times;
    private final List<RelationReader.Link> links;
    private final List<Drop> drops;
    private final Map<Draft, String> ids = new HashMap<>();

    Assembly(
            ArticleView view,
            Lexicon lexicon,
            Map<String, KnownEntity> gazetteer,
            FacetReader facets,
            Set<Draft> kept,
            List<Draft> drafts,
            List<DraftStatement> statements,
            TimeReader times,
            List<RelationReader.Link> links,
            List<Drop> drops) {
        this.view = view;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.facets = facets;
        this.kept = kept;
        this.drafts = drafts;
        this.statements = statements;
        this.nesting = new Nesting(view, statements);
        this.times = times;
        this.links = links;
        this.drops = drops;
    }

    Extraction extraction() {
        List<Draft> ordered = drafts.stream()
                .filter(kept::contains)
                .sorted(Comparator.comparing(draft -> draft.triggerSpan))
                .toList();
        ordered.forEach(draft -> ids.put(draft, "event/" + draft.triggers.get(0).begin()));
        List<Event> events = ordered.stream().map(this::event).toList();
        List<Statement> said = statements();
        List<Extraction.EntityMention> mentions = new Metonyms(view, gazetteer).mentions(ordered, statements);
        List<Tenure> tenures = new TenureCourse(view, times, lexicon).complete(events);
        return new Extraction(
                view.article().annotated().article(),
                entities(events, said, mentions, tenures),
                mentions,
                tenures,
                events,
                said,
                relations(),
                drops);
    }

    private Event event(Draft draft) {
        return new Event(
                ids.get(draft),
                draft.entry.type(),
                draft.triggers,
                draft.entry.id(),
                arguments(draft),
                draft.status,
                draft.certainty,
                draft.polarity,
                time(draft),
                draft.formerTimes,
                draft.accordingTo.stream().map(this::sound).distinct().toList(),
                draft.evidence.stream().distinct().toList(),
                facets.modes(view, draft),
                facets.contexts(view, draft));
    }

    /** That it was before the article appeared is known only of what has come about. */
    private static TimeInterval time(Draft draft) {
        boolean real = draft.status == Status.OCCURRED || draft.status == Status.ONGOING;
        boolean reported = draft.time != null && draft.time.basis() == TimeInterval.Basis.REPORTED;
        return reported && !real ? null : draft.time;
    }

    /** The same without a statement that is not kept. */
    private Attribution sound(Attribution attribution) {
        boolean kept = statements.stream()
                .filter(statement -> id(view, statement).equals(attribution.statement()))
                .noneMatch(this::isSaidByUnknown);
        return kept ? attribution : new Attribution(attribution.entity(), null, attribution.evidence());
    }

    private List<Argument> arguments(Draft draft) {
        List<Argument> arguments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DraftArgument argument : draft.arguments) {
            Draft event = argument.event() == null ? null : argument.event().resolved();
            String id = event == null || event == draft ? null : ids.get(event);
            String tenure = argument.entity() == null ? null : view.tenure(argument.entity());
            Evidence words = view.evidence(argument.sentence(), argument.span());
            String filler = argument.entity() != null ? argument.entity() : id;
            if (filler != null && !seen.add(argument.role() + " " + filler)) {
                continue;
            }
            arguments.add(new Argument(
                    argument.role(), argument.entity(), id, tenure, words, argument.reason(), argument.qualifier()));
        }
        arguments.sort(Comparator.comparing(Argument::role)
                .thenComparing(argument -> argument.evidence().begin()));
        return arguments.stream().distinct().toList();
    }

    static String id(ArticleView view, DraftStatement statement) {
        Span cue = view.grammar(statement.sentence()).token(statement.cue()).span();
        return "statement/" + view.text().codePointCount(0, cue.begin());
    }

    private List<Statement> statements() {
        List<Statement> said = new ArrayList<>();
        for (DraftStatement statement : statements) {
            if (isSaidByUnknown(statement)) {
                continue;
            }
            String id = id(view, statement);
            List<String> speakers = new ArrayList<>(statement.speakers());
            if (speakers.isEmpty()) {
                speakers.add(null);
            }
            for (int i = 0; i < speakers.size(); i++) {
                said.add(statement(statement, i == 0 ? id : id + "-" + i, speakers.get(i)));
            }
        }
        return said;
    }

    /** Whether a pronoun that nothing was found for is all that names the speaker. */
    private boolean isSaidByUnknown(DraftStatement statement) {
        return statement.speakers().isEmpty()
                && statement.speakerSpan() != null
                && view.sentences().get(statement.sentence()).tokens().stream()
                        .anyMatch(token -> token.span().equals(statement.speakerSpan())
                                && token.tag().equals("PRP"));
    }

    private Statement statement(DraftStatement statement, String id, String speaker) {
        int sentence = statement.sentence();
        return new Statement(
                id,
                speaker,
                view.evidence(sentence, statement.speakerSpan()),
                speaker == null ? null : view.tenure(speaker),
                statement.circumstances().onBehalfOf(),
                statement.circumstances().addressee(),
                statement.circumstances().medium(),
                statement.stance(),
                statement.direct(),
                statement.content().stream().map(view::evidence).toList(),
                statement.circumstances().place(),
                about(statement),
                nesting.outer(statement)
                        .filter(outer -> !isSaidByUnknown(outer))
                        .map(outer -> id(view, outer))
                        .orElse(null),
                times.read(statement),
                List.of(view.evidence(sentence, statement.evidence())));
    }

    private List<String> about(DraftStatement statement) {
        Set<String> about = new TreeSet<>();
        for (Draft draft : drafts) {
            String id = ids.get(draft.resolved());
            if (id != null && statement.holds(draft.triggerSpan)) {
                about.add(id);
            }
            boolean cue = draft.sentence == statement.sentence() && draft.trigger == statement.cue();
            if (cue) {
                draft.arguments.stream()
                        .filter(argument -> argument.role() == Role.TOPIC && argument.event() != null)
                        .map(argument -> ids.get(argument.event().resolved()))
                        .filter(topic -> topic != null)
                        .forEach(about::add);
            }
        }
        return List.copyOf(about);
    }

    private List<Relation> relations() {
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

    private List<Entity> entities(
            List<Event> events, List<Statement> said, List<Extraction.EntityMention> mentions, List<Tenure> tenures) {
        Set<String> used = new TreeSet<>();
        mentions.forEach(mention -> used.add(mention.entity()));
        mentions.stream()
                .map(Extraction.EntityMention::literal)
                .filter(id -> id != null)
                .forEach(used::add);
        tenures.forEach(tenure -> used.addAll(List.of(tenure.holder(), tenure.of())));
        for (Event event : events) {
            event.arguments().stream()
                    .map(Argument::entity)
                    .filter(id -> id != null)
                    .forEach(used::add);
            event.accordingTo().stream()
                    .map(source -> source.entity())
                    .filter(id -> id != null)
                    .forEach(used::add);
        }
        said.stream()
                .flatMap(statement -> Stream.of(
                        statement.speaker(), statement.onBehalfOf(), statement.addressee(), statement.place()))
                .filter(id -> id != null)
                .forEach(used::add);
        List<Entity> entities = new ArrayList<>();
        Set<String> added = new HashSet<>();
        used.forEach(id -> add(id, added, entities));
        entities.sort(Comparator.comparing(Entity::id));
        return entities;
    }

    private void add(String id, Set<String> added, List<Entity> entities) {
        if (id == null || !added.add(id)) {
            return;
        }
        Entity entity = view.entity(id);
        KnownEntity known = entity == null ? gazetteer.get(id) : null;
        if (known != null) {
            entity = new Entity(id, known.kind(), known.name(), known.of(), known.sector(), true);
        }
        if (entity == null) {
            throw new IllegalStateException("no such entity: " + id);
        }
        entities.add(entity);
        add(entity.of(), added, entities);
    }
}
