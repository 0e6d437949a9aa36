package org.chancery.network;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.digest.Facts;
import org.chancery.digest.StatementFact;
import org.chancery.excerpt.Party;

/**
 * Who said what about whom. An edge leads from the speaker to each whom the words name or who takes part in what they
 * tell of, and to the one they are addressed to. What names nobody else has no edge.
 */
final class StatementView implements NetworkView {
    @Override
    public NetworkSchema schema() {
        return new NetworkSchema(
                Stream.concat(Attributes.OF_PARTY.stream(), Stream.of(Attribute.integer("statements")))
                        .toList(),
                Stream.concat(
                                Stream.of(
                                        Attribute.text("relation"),
                                        Attribute.text("statement"),
                                        Attribute.text("stance"),
                                        Attribute.truth("direct"),
                                        Attribute.text("medium"),
                                        Attribute.decimal("confidence"),
                                        Attribute.text("article"),
                                        Attribute.text("quote")),
                                Attributes.OF_PERIOD.stream())
                        .toList());
    }

    @Override
    public void draw(Facts facts, NetworkSink sink) {
        facts.statements().stream()
                .filter(statement ->
                        statement.speaker() != null && statement.speaker().isAgent())
                .forEach(statement -> draw(statement, sink));
    }

    private static void draw(StatementFact statement, NetworkSink sink) {
        Party addressee = statement.addressee();
        List<Party> of = statement.of().stream()
                .filter(party -> !party.id().equals(statement.speaker().id()))
                .toList();
        boolean addressed = addressee != null
                && addressee.isAgent()
                && !addressee.id().equals(statement.speaker().id());
        if (addressed || !of.isEmpty()) {
            sink.vertex(vertex(statement.speaker(), statement, 1));
        }
        int number = 0;
        for (Party party : of) {
            draw(statement, ++number, party, "about", sink);
        }
        if (addressed) {
            draw(statement, ++number, addressee, "to", sink);
        }
    }

    private static void draw(StatementFact statement, int number, Party target, String relation, NetworkSink sink) {
        Vertex vertex = vertex(target, statement, 0);
        sink.vertex(vertex);
        sink.edge(new Edge(
                statement.id() + "#" + number,
                vertex(statement.speaker(), statement, 1),
                vertex,
                statement.stance(),
                DaysShown.of(statement.period()),
                1,
                new Attributes()
                        .with("relation", relation)
                        .with("statement", statement.id())
                        .with("stance", statement.stance())
                        .with("direct", statement.direct())
                        .with("medium", statement.medium())
                        .with("confidence", statement.confidence())
                        .with("article", statement.article())
                        .with("quote", statement.quote())
                        .with(statement.period())
                        .map()));
    }

    /**
     * A node.
     *
     * @param statements how many of his own this one counts
     */
    private static Vertex vertex(Party party, StatementFact statement, int statements) {
        return new Vertex(
                party.id(),
                party.label(),
                DaysShown.of(statement.period()),
                new Attributes().with(party).with("statements", statements).map());
    }
}
