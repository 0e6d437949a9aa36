package org.chancery.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.query.QueryCatalog;
import org.chancery.query.QueryRunner;

/**
 * What a store says, at a glance: each article under its headline with its date, and one line for each of its first
 * events: status, type, who, where and when, and the beginning of the words that say it.
 */
final class StoreDigest {
    private static final int MOST_FACTS = 10;

    private final QueryRunner runner;
    private final int width;

    /**
     * @param runner asks the store
     * @param width of a line in characters; what is longer is cut
     */
    StoreDigest(QueryRunner runner, int width) {
        this.runner = runner;
        this.width = width;
    }

    /** The articles in the order of their ids. */
    String format() {
        Map<String, List<List<String>>> events = rows("events").stream()
                .collect(Collectors.groupingBy(event -> event.get(0), LinkedHashMap::new, Collectors.toList()));
        return rows("articles").stream()
                .map(article -> headline(article) + facts(events.getOrDefault(article.get(0), List.of())))
                .collect(Collectors.joining("\n"));
    }

    private List<List<String>> rows(String query) {
        return runner.rows(QueryCatalog.bundled().named(query), Map.of());
    }

    private String headline(List<String> article) {
        String title = article.get(1).isEmpty() ? article.get(0) : article.get(1);
        return FactLine.cut(FactLine.joined("  ", article.get(2), title), width) + "\n";
    }

    private String facts(List<List<String>> events) {
        String more = events.size() > MOST_FACTS ? "  … and " + (events.size() - MOST_FACTS) + " more\n" : "";
        return events.stream().limit(MOST_FACTS).map(this::fact).collect(Collectors.joining("", "", more));
    }

    /** From the columns of the query {@code events}. */
    private String fact(List<String> event) {
        String who = FactLine.joined(" → ", event.get(3), event.get(4));
        String begin = event.get(5);
        String end = event.get(6);
        String day = begin.equals(end) ? begin : begin.isEmpty() ? "by " + end : FactLine.joined(" … ", begin, end);
        String what = FactLine.joined(", ", who, event.get(7), day);
        FactLine line = new FactLine(event.get(8), event.get(2), what, event.get(9));
        return "  " + line.format(width - 2) + "\n";
    }
}
