package org.chancery.fusion;

import java.util.List;
import java.util.Map;

/**
 * Words for those who are known for something else than a public office, by which a footballer and a president of one
 * name are kept apart. They are data, in {@code ontology/fusion/trades.ttl}.
 *
 * @param fields the field to which each word belongs: {@code sport} of "footballer"
 */
record Trades(Map<String, String> fields) {
    static final Trades BUNDLED = new Trades(FusionFile.read("trades.ttl").meanings());

    private static final int LOOK_BACK = 40;

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
