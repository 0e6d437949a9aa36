package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.extraction.time.TimeReader;
import org.chancery.model.Attribution;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Statement;
import org.chancery.syntax.Word;

/** Makes statements of their drafts, one for each speaker. */
final class StatementAssembly {
    private final ArticleView view;
    private final Map<Draft, String> ids;
    private final NavigableMap<Integer, List<Draft>> byPlace;
    private final Map<Word, List<Draft>> byTrigger;
    private final List<DraftStatement> statements;
    private final Nesting nesting;
    private final TimeReader times;
    private final Set<String> dropped;

    StatementAssembly(ArticleView view, Map<Draft, String> ids, Assembly.Reading reading, TimeReader times) {
        this.view = view;
        this.ids = ids;
        this.byPlace = reading.drafts().stream()
                .collect(
                        Collectors.groupingBy(draft -> draft.triggerSpan().begin(), TreeMap::new, Collectors.toList()));
        this.byTrigger = reading.drafts().stream().collect(Collectors.groupingBy(Draft::trigger));
        this.statements = reading.statements();
        this.nesting = new Nesting(view.places(), statements);
        this.times = times;
        this.dropped = statements.stream()
                .filter(StatementAssembly::isSaidByUnknown)
                .map(statement -> id(view, statement))
                .collect(Collectors.toSet());
    }

    static String id(ArticleView view, DraftStatement statement) {
        return "statement/" + view.places().codePoints(statement.cue().span().begin());
    }

    List<Statement> statements() {
        List<Statement> said = new ArrayList<>();
        for (DraftStatement statement : statements) {
            if (!isSaidByUnknown(statement)) {
                said.addAll(statements(statement));
            }
        }
        return said;
    }

    private List<Statement> statements(DraftStatement statement) {
        String id = id(view, statement);
        List<String> speakers = statement.speakers();
        if (speakers.isEmpty()) {
            return List.of(statement(statement, id, null));
        }
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            said.add(statement(statement, i == 0 ? id : id + "-" + i, speakers.get(i)));
        }
        return said;
    }

    /** The same without a statement that is not kept. */
    Attribution sound(Attribution attribution) {
        return dropped.contains(attribution.statement())
                ? new Attribution(attribution.entity(), null, attribution.evidence())
                : attribution;
    }

    /** Whether a pronoun that nothing was found for is all that names the speaker. */
    private static boolean isSaidByUnknown(DraftStatement statement) {
        return statement.speakers().isEmpty()
                && statement.cue().tree().words().stream()
                        .anyMatch(word -> word.span().equals(statement.speakerSpan()) && word.isTagged("PRP"));
    }

    private Statement statement(DraftStatement statement, String id, String speaker) {
        return new Statement(
                id,
                speaker,
                view.evidence(statement.speakerSpan()),
                speaker == null ? null : view.tenure(speaker),
                statement.circumstances().onBehalfOf(),
                statement.circumstances().addressee(),
                statement.circumstances().medium(),
                statement.stance(),
                statement.direct(),
                statement.content().parts().stream().map(view::evidence).toList(),
                statement.circumstances().place(),
                about(statement),
                within(statement),
                times.said(statement.cue(), statement::holds),
                List.of(view.evidence(statement.sentence(), statement.evidence())));
    }

    /** The id of the statement that this one is part of, or null. */
    private String within(DraftStatement statement) {
        return nesting.outer(statement)
                .filter(outer -> !isSaidByUnknown(outer))
                .map(outer -> id(view, outer))
                .orElse(null);
    }

    private List<String> about(DraftStatement statement) {
        Set<String> about = new TreeSet<>();
        statement.content().parts().forEach(part -> within(part).forEach(draft -> add(draft, about)));
        byTrigger.getOrDefault(statement.cue(), List.of()).stream()
                .flatMap(draft -> topics(draft).stream())
                .forEach(topic -> add(topic, about));
        return List.copyOf(about);
    }

    /** The drafts whose words stand within {@code part}. */
    private Stream<Draft> within(Span part) {
        return byPlace.subMap(part.begin(), part.end()).values().stream()
                .flatMap(List::stream)
                .filter(draft -> part.contains(draft.triggerSpan()));
    }

    private static List<Draft> topics(Draft draft) {
        return draft.arguments().stream()
                .filter(argument -> argument.role() == Role.TOPIC && argument.event() != null)
                .map(DraftArgument::event)
                .toList();
    }

    private void add(Draft draft, Set<String> about) {
        String id = ids.get(draft.resolved());
        if (id != null) {
            about.add(id);
        }
    }
}
