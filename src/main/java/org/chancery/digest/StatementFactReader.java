package org.chancery.digest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Neighbourhood;
import org.chancery.excerpt.Party;
import org.chancery.excerpt.Period;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Span;

/** Reads the statements of an article. */
final class StatementFactReader {
    private final ArticleExcerpt excerpt;
    private final GraphReader graph;
    private final Neighbourhood neighbourhood;

    StatementFactReader(ArticleExcerpt excerpt, Neighbourhood neighbourhood) {
        this.excerpt = excerpt;
        this.graph = excerpt.graph();
        this.neighbourhood = neighbourhood;
    }

    List<StatementFact> read() {
        return graph.instances(Vocabulary.STATEMENT).stream()
                .map(this::statement)
                .toList();
    }

    private StatementFact statement(Node statement) {
        String direct = graph.value(statement, Vocabulary.DIRECT);
        return new StatementFact(
                statement.getURI(),
                party(graph.object(statement, Vocabulary.SPEAKER), graph.object(statement, Vocabulary.CAPACITY)),
                party(graph.object(statement, Vocabulary.ADDRESSEE), null),
                GraphReader.localName(graph.object(statement, Vocabulary.STANCE)),
                GraphReader.localName(graph.object(statement, Vocabulary.MEDIUM)),
                direct == null ? null : Boolean.valueOf(direct),
                EventFactReader.confidence(statement, graph),
                Period.of(statement, excerpt.article().published(), graph),
                excerpt.article().id(),
                graph.value(statement, Vocabulary.QUOTE),
                of(statement));
    }

    private Party party(Node entity, Node tenure) {
        return entity == null ? null : neighbourhood.party(entity, tenure, graph);
    }

    private List<Party> of(Node statement) {
        Stream<Node> told = graph.objects(statement, Vocabulary.ABOUT).stream()
                .flatMap(event -> graph.objects(event, Vocabulary.ARGUMENT_OF_EVENT).stream())
                .flatMap(argument -> Stream.ofNullable(graph.object(argument, Vocabulary.FILLER)));
        return Party.once(Stream.concat(named(statement).stream(), told)
                .distinct()
                .map(entity -> party(entity, null))
                .filter(Party::isAgent));
    }

    /** Those whom mentions inside the words refer to. */
    private Set<Node> named(Node statement) {
        Set<Node> named = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        List<Span> contents = graph.objects(statement, Vocabulary.CONTENT).stream()
                .map(graph::place)
                .toList();
        graph.article().find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY).forEachRemaining(mention -> {
            Span words = graph.place(mention.getSubject());
            if (contents.stream().anyMatch(content -> content.contains(words))) {
                named.add(mention.getObject());
            }
        });
        return named;
    }
}
