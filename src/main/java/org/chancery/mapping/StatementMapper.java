package org.chancery.mapping;

import static java.util.stream.Collectors.joining;

import org.chancery.model.Evidence;
import org.chancery.model.Statement;

/** What somebody is reported to say. */
final class StatementMapper {
    private static final String BETWEEN_PARTS = " … ";

    private StatementMapper() {}

    static void write(Statement statement, ArticleGraph graph) {
        Evidence speakerWords = statement.speakerWords();
        graph.describeFact(graph.fact(statement.id()), statement.evidence())
                .a(Vocabulary.STATEMENT)
                .link(Vocabulary.SPEAKER, graph.entity(statement.speaker()))
                .text(Vocabulary.SPEAKER_WORDS, speakerWords == null ? null : speakerWords.quote())
                .link(Vocabulary.CAPACITY, graph.fact(statement.tenure()))
                .link(Vocabulary.ON_BEHALF_OF, graph.entity(statement.onBehalfOf()))
                .link(Vocabulary.ADDRESSEE, graph.entity(statement.addressee()))
                .link(Vocabulary.MEDIUM, statement.medium() == null ? null : Vocabulary.term(statement.medium()))
                .link(Vocabulary.VENUE, graph.entity(statement.place()))
                .link(Vocabulary.STANCE, Vocabulary.term(statement.stance()))
                .decimal(Vocabulary.CONFIDENCE, statement.confidence())
                .truth(Vocabulary.DIRECT, statement.direct())
                .links(Vocabulary.CONTENT, graph.evidence(statement.content()))
                .text(Vocabulary.QUOTE, quote(statement))
                .links(
                        Vocabulary.ABOUT,
                        statement.about().stream().map(graph::fact).toList())
                .link(Vocabulary.REPORTED_IN, graph.fact(statement.reportedIn()))
                .link(Vocabulary.TIME, TimeMapper.write(statement.time(), statement.id(), graph));
    }

    private static String quote(Statement statement) {
        return statement.content().stream().map(Evidence::quote).collect(joining(BETWEEN_PARTS));
    }
}
