package org.chancery.shortlist;

import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.shortlist.Entry.Party;
import org.chancery.shortlist.FactList.Mark;
import org.chancery.shortlist.FactList.Ranked;

/** What a list says of an event: a row of the queries {@code events} and {@code actor-events}. */
final class EventLine {
    private EventLine() {}

    /**
     * The row; within a transaction.
     *
     * @param quote the words that tell it
     */
    static Binding of(Ranked event, String quote) {
        Entry entry = event.entry();
        LineBuilder line = new LineBuilder()
                .term("event", event.fact())
                .text("type", localName(entry.mark(Mark.TYPE)))
                .text("label", event.term(entry.title()).getLiteralLexicalForm())
                .text("status", localName(entry.mark(Mark.STATUS)))
                .day("begin", entry.begin())
                .day("end", entry.end())
                .day("reported", entry.told())
                .number("sources", entry.sources())
                .text("parties", parties(event))
                .text("quote", quote);
        if (entry.mark(Mark.CERTAINTY) != null) {
            line.text("certainty", localName(entry.mark(Mark.CERTAINTY)));
        }
        return line.build();
    }

    private static String parties(Ranked event) {
        return event.entry().parties().stream()
                .map(party -> party(event, party))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String party(Ranked event, Party party) {
        String filler =
                party.filler() == Entry.NONE ? "-" : event.term(party.filler()).getURI();
        String words = event.term(party.words()).getLiteralLexicalForm();
        return localName(party.role()) + " " + filler + " " + words;
    }

    /** What a term of the ontology is called there. */
    static String localName(Node term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }
}
