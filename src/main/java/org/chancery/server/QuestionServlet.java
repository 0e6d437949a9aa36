package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.chancery.fusion.FusionTerms;
import org.chancery.linkeddata.Addresses;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.chancery.query.QueryException;
import org.chancery.query.QueryRunner;
import org.chancery.query.ResultFormat;
import org.chancery.search.GraphIndex;
import org.chancery.search.SearchWords;

/**
 * Named queries over HTTP: {@code /queries} lists them, {@code /queries/NAME?parameter=value} answers as HTML, CSV, TSV
 * or JSON, by {@code format=} or as the client likes. A parameter {@code words} is what a user types into a search;
 * {@code level} is, unless given, the class of events as all articles together tell them, where the store has such.
 */
final class QuestionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String FORMAT = "format";
    private static final String LEVEL = "level";
    private static final Map<String, String> TYPES = Map.of(
            "json", "application/sparql-results+json",
            "html", "text/html",
            "csv", "text/csv",
            "tsv", "text/tab-separated-values");
    private static final AcceptList OFFER = AcceptList.create(
            "application/sparql-results+json",
            "application/json",
            "text/html",
            "text/csv",
            "text/tab-separated-values");

    private final transient QueryCatalog catalog;
    private final transient QueryRunner runner;
    private final transient Addresses addresses;
    private final transient BooleanSupplier fused;

    QuestionServlet(QueryCatalog catalog, ServedView dataset, Node reference) {
        this.fused = () -> GraphIndex.isFused(dataset);
        this.catalog = catalog;
        this.runner = new QueryRunner(dataset, reference);
        this.addresses = Addresses.of(reference);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null
                ? ""
                : request.getPathInfo().substring(1).replaceFirst("\\.(html|csv|json|tsv)$", "");
        if (name.isEmpty()) {
            Answers.page(response, QuestionPage.list(catalog, addresses));
            return;
        }
        Optional<NamedQuery> query = catalog.find(name);
        if (query.isEmpty()) {
            Answers.error(response, HttpServletResponse.SC_NOT_FOUND, "there is no query named " + name);
            return;
        }
        Optional<String> format = format(request, response);
        if (format.isEmpty()) {
            Answers.error(
                    response,
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    "to be had as " + String.join(", ", TYPES.values()));
            return;
        }
        try {
            answer(query.get(), format.get(), parameters(request, query.get()), response);
        } catch (QueryException | QueryParseException fault) {
            response.resetBuffer();
            Answers.error(response, HttpServletResponse.SC_BAD_REQUEST, fault.getMessage());
        } catch (QueryCancelledException late) {
            if (Deadline.passed(request, response)) {
                Answers.error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Deadline.MESSAGE);
            }
        }
    }

    private void answer(NamedQuery query, String format, Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        if (format.equals("html")) {
            Answers.page(response, QuestionPage.of(query, parameters, runner, addresses));
            return;
        }
        response.setContentType(TYPES.get(format));
        if (!format.equals("json")) {
            response.setCharacterEncoding("UTF-8");
        }
        ResultFormat written = ResultFormat.valueOf(format.toUpperCase(Locale.ROOT));
        runner.write(query, parameters, written, 0, response.getOutputStream());
    }

    private Map<String, String> parameters(HttpServletRequest request, NamedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (fused.getAsBoolean()
                && query.parameters().stream().anyMatch(one -> one.name().equals(LEVEL))) {
            parameters.put(LEVEL, FusionTerms.FUSED_EVENT.getURI());
        }
        request.getParameterMap().forEach((name, values) -> {
            boolean left = values[0].isEmpty() && !name.equals("words");
            if (!name.equals(FORMAT) && !left) {
                parameters.put(name, name.equals("words") ? SearchWords.query(values[0]) : values[0]);
            }
        });
        return parameters;
    }

    private static Optional<String> format(HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getParameter(FORMAT);
        String path = request.getRequestURI();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        if (asked != null || TYPES.containsKey(ending)) {
            return Optional.of(asked == null ? ending : asked.toLowerCase(Locale.ROOT))
                    .filter(TYPES::containsKey);
        }
        response.addHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        MediaType best =
                accept == null ? MediaType.create("text/csv") : AcceptList.match(new AcceptList(accept), OFFER);
        return Optional.ofNullable(best).map(type -> switch (type.getSubType()) {
            case "html", "csv" -> type.getSubType();
            case "tab-separated-values" -> "tsv";
            default -> "json";
        });
    }
}
