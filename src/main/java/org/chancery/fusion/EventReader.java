package org.chancery.fusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.store.Pending;

/**
 * Reads an event as one article tells it, with its people as all articles know them, and as people have set it right.
 */
final class EventReader {
    private static final Set<String> CHANGES = Set.of("Cancellation", "Postponement");
    private static final Set<String> DONE = Set.of("Occurred", "Ongoing", "Denied");
    private static final String UNKNOWN = "?";

    private final Pending pending;
    private final FusedGraphs graphs;
    private final Decisions decisions;
    private final Affiliations affiliations;

    EventReader(Pending pending, FusedGraphs graphs, Decisions decisions) {
        this.pending = pending;
        this.graphs = graphs;
        this.decisions = decisions;
        affiliations = new Affiliations(pending, graphs);
    }

    /** Empty where it is not there, or is decided to be misread. */
    Optional<EventReport> read(Node event) {
        ArticleInGraph view = ArticleInGraph.of(pending, graphs, event);
        return view.object(event, Standards.EVENT_TYPE)
                .filter(type -> !decisions.isWrong(event))
                .map(type -> read(view, event, decisions.rightValues(event)));
    }

    private EventReport read(ArticleInGraph view, Node event, Map<Node, Node> right) {
        String type = local(right.getOrDefault(
                Standards.EVENT_TYPE, view.object(event, Standards.EVENT_TYPE).orElseThrow()));
        String status = local(right.getOrDefault(
                Vocabulary.STATUS, view.object(event, Vocabulary.STATUS).orElseThrow()));
        String quote = view.quote(event);
        List<EventReport.Part> parts = parts(view, event, right);
        String published = view.published();
        Optional<LocalDate> begin = day(view, event, right, Standards.EARLIEST_BEGIN);
        Optional<LocalDate> end = day(view, event, right, Standards.LATEST_END);
        EventReport report = new EventReport(
                event,
                published,
                view.article(),
                type,
                "",
                null,
                status,
                parts,
                begin.orElse(null),
                end.orElse(null),
                window(begin, end, status, published),
                former(view, event),
                Markers.of(
                        quote, view.words(event, Vocabulary.TRIGGER).findFirst().orElse("")),
                quote);
        return CHANGES.contains(type) ? new CalledOff(view, report).read() : report;
    }

    /** Whether another event of its article has it in a role; only then can it be what is called off. */
    boolean fillsARole(Node event) {
        return !pending.subjects(graphs.graphOf(event), Vocabulary.FILLER, event)
                .isEmpty();
    }

    private static String local(Node term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }

    private List<EventReport.Part> parts(ArticleInGraph view, Node event, Map<Node, Node> right) {
        List<EventReport.Part> parts = new ArrayList<>();
        for (Node argument : view.objects(event, Vocabulary.ARGUMENT_OF_EVENT)) {
            Node role = view.object(argument, Vocabulary.ROLE).orElseThrow();
            if (!right.containsKey(role)) {
                parts.add(part(view, argument, role, view.object(argument, Vocabulary.FILLER), view.quote(argument)));
            }
        }
        right.forEach((role, value) -> {
            if (value.isURI() && !role.equals(Vocabulary.STATUS) && !role.equals(Standards.EVENT_TYPE)) {
                parts.add(part(view, event, role, Optional.of(value), UNKNOWN));
            }
        });
        parts.sort(Comparator.comparing(part -> part.argument().getURI() + part.role()));
        return parts;
    }

    private EventReport.Part part(ArticleInGraph view, Node argument, Node role, Optional<Node> told, String quoted) {
        Optional<Node> filler = told.filter(node -> !view.has(node, RDF.Nodes.type, Vocabulary.EVENT));
        boolean person = filler.filter(this::isPerson).isPresent();
        Node identity = filler.map(this::identity).orElse(null);
        String words = filler.flatMap(node -> name(view, node, identity)).orElse(quoted);
        String side = filler.flatMap(node -> side(view, node, identity))
                .map(Node::getURI)
                .orElse(null);
        return new EventReport.Part(argument, local(role), identity, words, person, side);
    }

    private boolean isPerson(Node filler) {
        String uri = filler.getURI();
        return uri.contains("/person/")
                || uri.contains("/unnamed/") && !identity(filler).equals(filler);
    }

    /** Whom all articles together take it for. */
    private Node identity(Node filler) {
        return pending.object(graphs.people(), filler, FusionTerms.FUSED_AS).orElse(filler);
    }

    private Optional<String> name(ArticleInGraph view, Node filler, Node identity) {
        return text(graphs.people(), identity)
                .or(() -> text(graphs.reference(), identity))
                .or(() -> view.text(filler, RDFS.Nodes.label));
    }

    private Optional<String> text(Node graph, Node thing) {
        return pending.object(graph, thing, RDFS.Nodes.label).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> side(ArticleInGraph view, Node filler, Node identity) {
        List<Node> states = new ArrayList<>(pending.objects(graphs.people(), identity, Vocabulary.AFFILIATED_WITH));
        states.sort(Comparator.comparing(Node::getURI));
        return states.isEmpty() ? affiliations.side(view.graph(), filler) : Optional.of(states.get(0));
    }

    private static Window window(Optional<LocalDate> begin, Optional<LocalDate> end, String status, String published) {
        LocalDate day = published.equals(ArticleInGraph.UNDATED) ? null : LocalDate.parse(published);
        if (begin.isPresent() && end.isPresent() && !end.get().isBefore(begin.get())) {
            return Window.stated(begin.get(), end.get());
        }
        if (begin.isPresent() && !DONE.contains(status)) {
            return Window.ahead(begin.get());
        }
        if (DONE.contains(status)) {
            return end.or(() -> begin)
                    .or(() -> Optional.ofNullable(day))
                    .map(Window::reported)
                    .orElse(null);
        }
        return day == null ? null : Window.ahead(day);
    }

    private static Optional<LocalDate> day(ArticleInGraph view, Node subject, Map<Node, Node> right, Node property) {
        return Optional.ofNullable(right.get(property))
                .map(Node::getLiteralLexicalForm)
                .or(() -> view.text(subject, property))
                .map(LocalDate::parse);
    }

    private static List<Window> former(ArticleInGraph view, Node event) {
        List<Window> windows = new ArrayList<>();
        for (Node time : view.objects(event, Vocabulary.FORMER_TIME)) {
            Optional<LocalDate> begin = day(view, time, Map.of(), Standards.EARLIEST_BEGIN);
            Optional<LocalDate> end = day(view, time, Map.of(), Standards.LATEST_END);
            if (begin.isPresent() && end.isPresent()) {
                windows.add(Window.stated(begin.get(), end.get()));
            }
        }
        windows.sort(Comparator.comparing(Window::begin).thenComparing(Window::end));
        return windows;
    }
}
