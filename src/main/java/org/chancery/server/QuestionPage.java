package org.chancery.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.chancery.linkeddata.Addresses;
import org.chancery.linkeddata.HtmlPage;
import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;
import org.chancery.query.QueryCatalog;
import org.chancery.server.Newest.Answer;
import org.jsoup.nodes.Element;

/** Named queries as pages: the list, and a query with a form for its parameters and the rows of its answer. */
final class QuestionPage {
    private static final String CONFIDENCE = "minConfidence";

    private static final int LONG = 60;
    private static final int MOST_ROWS = 1_000;

    private QuestionPage() {}

    static String list(QueryCatalog catalog, Addresses addresses) {
        HtmlPage page = new HtmlPage("Questions", addresses);
        Map<String, List<NamedQuery>> themes = catalog.all().stream()
                .collect(Collectors.groupingBy(NamedQuery::theme, TreeMap::new, Collectors.toList()));
        themes.forEach((theme, queries) -> {
            page.main().appendElement("h2").text(theme.replaceFirst("^\\d+ ", ""));
            Element list = page.main().appendElement("ul").addClass("questions");
            queries.forEach(
                    query -> HtmlPage.link(list.appendElement("li"), "/queries/" + query.name(), query.question()));
        });
        return page.html();
    }

    /**
     * A question with its answer.
     *
     * @param answer from which the rows were taken, where they are those of the newest facts
     * @param labels what people read for terms
     */
    static String of(
            NamedQuery query,
            Map<String, String> values,
            List<List<String>> rows,
            Optional<Answer> answer,
            TermLabels labels,
            Addresses addresses) {
        HtmlPage page = new HtmlPage(query.question(), addresses);
        form(page.main(), query, values);
        Element formats = page.main().appendElement("p");
        formats.text(rows.size() + (rows.size() == 1 ? " row" : " rows") + " · ");
        String asked = values.entrySet().stream()
                .map(value -> "&" + value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        for (String format : List.of("csv", "tsv", "json")) {
            HtmlPage.link(formats, "/queries/" + query.name() + "?format=" + format + asked, format.toUpperCase());
            formats.appendText(" ");
        }
        answer.map(Answer::bound).filter(Bound::isReached).ifPresent(bound -> bound(page.main(), query, asked, bound));
        if (rows.isEmpty()) {
            nothing(page.main(), query, values, asked);
        } else {
            List<String> columns = QueryFactory.create(query.text()).getResultVars();
            table(page.main(), columns, named(columns, rows, labels), addresses);
        }
        return page.html();
    }

    /** The rows with words in place of the names of terms. */
    private static List<List<String>> named(List<String> columns, List<List<String>> rows, TermLabels labels) {
        return rows.stream()
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(at -> labels.cell(columns.get(at), row.get(at)))
                        .toList())
                .toList();
    }

    /** Says that nothing was found, and how to have what is less sure. */
    private static void nothing(Element main, NamedQuery query, Map<String, String> values, String asked) {
        boolean sureOnly =
                query.parameters().stream().anyMatch(each -> each.name().equals(CONFIDENCE))
                        && !values.containsKey(CONFIDENCE);
        Element empty = main.appendElement("p").addClass("empty");
        if (!sureOnly) {
            empty.text("No article says anything of the kind.");
            return;
        }
        empty.text("No article says anything of the kind that is likely enough to be shown. ");
        HtmlPage.link(
                empty, "/queries/" + query.name() + "?" + CONFIDENCE + "=0" + asked, "Show what is less likely, too");
    }

    /** Says that there is more, and how to have it. */
    private static void bound(Element main, NamedQuery query, String asked, Bound bound) {
        Element hint = main.appendElement("p").addClass("hint");
        hint.text("This is what the newest " + bound.facts() + " facts say, of " + bound.of()
                + " that can be an answer. ");
        HtmlPage.link(hint, "/queries/" + query.name() + "?limit=0" + asked, "Ask all of them");
        hint.appendText(", which may take long.");
    }

    private static void form(Element main, NamedQuery query, Map<String, String> values) {
        if (query.parameters().isEmpty()) {
            return;
        }
        Element form = main.appendElement("form").addClass("filters").attr("method", "get");
        for (Parameter parameter : query.parameters()) {
            Element label = form.appendElement("label").attr("title", parameter.meaning());
            label.appendElement("span").text(TermLabels.words(parameter.name()));
            label.appendElement("input")
                    .attr("name", parameter.name())
                    .attr("value", values.getOrDefault(parameter.name(), ""))
                    .attr("placeholder", parameter.standard());
        }
        form.appendElement("button").attr("type", "submit").text("Ask");
    }

    private static void table(Element main, List<String> columns, List<List<String>> rows, Addresses addresses) {
        Element scroll = main.appendElement("div").addClass("scroll").attr("tabindex", "0");
        scroll.attr("role", "region").attr("aria-label", "Answer");
        Element table = scroll.appendElement("table").addClass("rows");
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(TermLabels.words(column)));
        Element body = table.appendElement("tbody");
        for (List<String> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            Element line = body.appendElement("tr");
            row.forEach(value -> cell(line.appendElement("td"), value, addresses));
        }
        if (rows.size() > MOST_ROWS) {
            main.appendElement("p").text("The first " + MOST_ROWS + " are shown; the files have all.");
        }
    }

    private static void cell(Element cell, String value, Addresses addresses) {
        String address = value.startsWith(addresses.base()) ? addresses.of(value) : null;
        if (value.length() > LONG) {
            cell.addClass("long");
        }
        if (address == null) {
            cell.text(value);
        } else {
            HtmlPage.link(cell, address, value.substring(addresses.base().length()));
        }
    }
}
