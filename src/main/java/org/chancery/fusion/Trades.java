package org.chancery.fusion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.SKOS;

/**
 * Words for those who are known for something else than a public office, by which a footballer and a president of one
 * name are kept apart. They are data, in {@code ontology/fusion/trades.ttl}.
 *
 * @param fields the field to which each word belongs: {@code sport} of "footballer"
 */
record Trades(Map<String, String> fields) {
    static final Trades BUNDLED = of(FusionFile.read("trades.ttl"));

    private static final int LOOK_BACK = 40;

    private static Trades of(Graph graph) {
        Map<String, String> fields = new TreeMap<>();
        graph.find(null, SKOS.altLabel.asNode(), null)
                .forEachRemaining(triple -> fields.put(
                        triple.getObject().getLiteralLexicalForm(),
                        triple.getSubject().getLocalName()));
        return new Trades(fields);
    }

    /**
     * The field of the trade that stands right before a place in a text, or empty.
     *
     * @param start in code points
     */
    String before(String text, int start) {
        int end = text.offsetByCodePoints(0, Math.min(start, text.codePointCount(0, text.length())));
        List<String> before = Names.words(text.substring(Math.max(0, end - LOOK_BACK), end));
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return fields.getOrDefault(last, "");
    }
}
