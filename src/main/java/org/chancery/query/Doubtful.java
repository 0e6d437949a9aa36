package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the facts of a store that are too doubtful to be shown: {@code 12 events, 3 statements}. */
public final class Doubtful {
    private static final NamedQuery COUNT = QueryFile.parse("doubtful", """
            # # Facts that are not shown
            #
            # **Question** How many facts are less sure than that?
            #
            # **Parameters**
            # - `minConfidence` (confidence, "shown") from 0 to 1
            #
            # **Columns** kind, facts
            PREFIX chy: <https://w3id.org/chancery/ontology#>
            SELECT ?kind (COUNT(*) AS ?facts) {
              GRAPH ?g { ?fact chy:confidence ?confidence . FILTER (?confidence < ?minConfidence) ?fact a ?class }
              VALUES (?class ?kind) { (chy:Event "event") (chy:Statement "statement") (chy:Tenure "office held") }
            }
            GROUP BY ?kind ORDER BY ?kind
            """);

    private Doubtful() {}

    /** The facts below {@code confidence}, in words; empty where there are none. */
    public static String below(double confidence, QueryRunner runner) {
        return runner.rows(COUNT, Map.of(Parameter.MIN_CONFIDENCE, Double.toString(confidence))).stream()
                .map(Doubtful::words)
                .collect(Collectors.joining(", "));
    }

    private static String words(List<String> row) {
        String kind = row.get(0);
        return row.get(1) + " " + (row.get(1).equals("1") ? kind : kind.replaceFirst("^\\w+", "$0s"));
    }
}
