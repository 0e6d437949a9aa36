package org.chancery.server;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.mapping.Vocabulary;

/** What people read for terms of the ontology: {@code PhoneCall} is a phone call, {@code toWhom} is to whom. */
final class TermLabels {
    /** Columns of named queries in which such terms stand. */
    private static final Set<String> COLUMNS = Set.of(
            "certainty",
            "form",
            "manner",
            "medium",
            "polarity",
            "relation",
            "role",
            "slot",
            "stage",
            "stance",
            "status",
            "type");

    private final Map<String, String> labels;

    private TermLabels(Map<String, String> labels) {
        this.labels = labels;
    }

    /** As the ontology in the graph of what was known before has them. */
    static TermLabels of(DatasetGraph dataset, Node reference) {
        return Txn.calculateRead(dataset, () -> {
            Map<String, String> labels = new HashMap<>();
            for (Iterator<Quad> terms = dataset.find(reference, Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY);
                    terms.hasNext(); ) {
                Node term = terms.next().getSubject();
                if (term.isURI() && term.getURI().startsWith(Vocabulary.NAMESPACE)) {
                    dataset.find(reference, term, RDFS.Nodes.label, Node.ANY)
                            .forEachRemaining(label -> labels.put(
                                    term.getURI().substring(Vocabulary.NAMESPACE.length()),
                                    label.getObject().getLiteralLexicalForm()));
                }
            }
            return new TermLabels(Map.copyOf(labels));
        });
    }

    /** What stands in a cell. */
    String cell(String column, String value) {
        return COLUMNS.contains(column) ? labels.getOrDefault(value, words(value)) : value;
    }

    /** The words of a name in one: {@code toWhom} is to whom. */
    static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
