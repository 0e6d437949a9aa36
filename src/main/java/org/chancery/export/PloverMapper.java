package org.chancery.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Neighbourhood;
import org.chancery.excerpt.Period;
import org.chancery.export.PloverRecord.CiteInfo;
import org.chancery.export.PloverRecord.Telling;
import org.chancery.export.PloverRecord.TextInfo;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Role;
import org.chancery.store.StoredArticle;

/** Turns the events of one article into PLOVER records. */
final class PloverMapper {
    private static final Node PLOVER_CONTEXT = Vocabulary.term("ploverContext");
    /** Types in which those who act together are each other's other side. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private final StoredArticle article;
    private final GraphReader graph;
    private final Neighbourhood near;

    /** Maps what {@code excerpt} has; {@code near} reads what all articles together tell. */
    PloverMapper(ArticleExcerpt excerpt, Neighbourhood near) {
        this.article = excerpt.article();
        this.graph = excerpt.graph();
        this.near = near;
    }

    /** Empty where event data do not count it, PLOVER has no such type, or nobody is known who acts. */
    Optional<PloverRecord> record(Node event) {
        return Coding.of(event, graph)
                .flatMap(coding -> PloverType.of(coding, graph))
                .filter(type -> !actors(event).isEmpty())
                .map(type -> record(event, type));
    }

    private PloverRecord record(Node event, PloverType type) {
        Node evidence = firstByPosition(graph.objects(event, Vocabulary.HAS_EVIDENCE));
        Period period = Period.of(event, article.published(), graph);
        return new PloverRecord(
                event.getURI(),
                period.firstKnown(),
                period.basis() == null ? null : period.basis().toString(),
                period.end(),
                actors(event),
                others(event, type),
                type.event(),
                type.mode() == null ? List.of() : List.of(type.mode()),
                graph.objects(event, Vocabulary.CONTEXT).stream()
                        .map(context -> graph.value(context, PLOVER_CONTEXT))
                        .toList(),
                fillers(event, Role.TOPIC).stream()
                        .map(PloverEntity::nameOrWords)
                        .toList(),
                type.quad(),
                graph.value(evidence, Standards.EXACT),
                fillers(event, Role.VENUE),
                new TextInfo(
                        graph.number(evidence, Vocabulary.SENTENCE),
                        graph.place(evidence).begin(),
                        graph.place(evidence).end()),
                citation(),
                article.id(),
                GraphReader.localName(graph.object(event, Vocabulary.STATUS)),
                GraphReader.localName(graph.object(event, Vocabulary.CERTAINTY)),
                GraphReader.localName(graph.object(event, Vocabulary.POLARITY)),
                telling(event),
                !fillers(event, Role.PARTICIPANT).isEmpty());
    }

    private Telling telling(Node event) {
        Node fused = near.fusedAs(event);
        GraphReader told = near.with(fused).graph();
        return new Telling(
                fused.getURI(),
                Objects.requireNonNullElse(told.number(fused, FusionTerms.REPORTS), 1),
                Objects.requireNonNullElse(told.number(fused, FusionTerms.INDEPENDENT_SOURCES), 1));
    }

    /** Those who act; where all take part alike, all of them. */
    private List<PloverEntity> actors(Node event) {
        List<PloverEntity> actors = new ArrayList<>(fillers(event, Role.ACTOR));
        actors.addAll(fillers(event, Role.PARTICIPANT));
        return actors;
    }

    /** Those acted upon who do not act themselves. */
    private List<PloverEntity> others(Node event, PloverType type) {
        List<PloverEntity> actors = actors(event);
        return recipients(event, type).stream()
                .filter(recipient -> actors.stream().noneMatch(recipient::isSameAs))
                .toList();
    }

    /**
     * Those acted upon, or else the thing acted upon with the place where it is, though not where several act on one
     * another; the host of a visit, where nothing else is named.
     */
    private List<PloverEntity> recipients(Node event, PloverType type) {
        List<PloverEntity> recipients = fillers(event, Role.RECIPIENT);
        List<PloverEntity> named = new ArrayList<>(recipients);
        boolean several = actors(event).size() > 1;
        boolean one = !several && fillers(event, Role.HOST).isEmpty();
        if (recipients.isEmpty()) {
            named.addAll(fillers(event, Role.TARGET));
        }
        if (recipients.isEmpty() && !(several && MUTUAL.contains(type.event()))) {
            named.addAll(fillers(event, Role.CONCERNS));
        }
        if (recipients.isEmpty() && one) {
            named.addAll(fillers(event, Role.VENUE));
        }
        boolean visit = named.isEmpty() && fillers(event, Role.PARTICIPANT).isEmpty();
        return visit ? fillers(event, Role.HOST) : named;
    }

    /** What fills a role, in the order of the text. */
    private List<PloverEntity> fillers(Node event, Role role) {
        Node wanted = Vocabulary.term(role.term());
        return graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT).stream()
                .filter(argument -> wanted.equals(graph.object(argument, Vocabulary.ROLE)))
                .sorted(Comparator.comparing(argument -> position(graph.object(argument, Vocabulary.HAS_EVIDENCE))))
                .map(argument -> PloverEntity.of(argument, graph))
                .toList();
    }

    private Node firstByPosition(List<Node> evidence) {
        return evidence.stream().min(Comparator.comparing(this::position)).orElseThrow();
    }

    private int position(Node evidence) {
        return graph.number(evidence, Standards.START);
    }

    private CiteInfo citation() {
        Node url = graph.object(article.article(), Standards.URL);
        return new CiteInfo(
                article.title(),
                graph.value(article.article(), Standards.PUBLISHER),
                article.published(),
                url == null ? null : url.getURI());
    }
}
