package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.chancery.endpoint.Deadline;
import org.chancery.endpoint.ServedView;
import org.chancery.fusion.FusionTerms;
import org.chancery.linkeddata.Addresses;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.chancery.query.QueryException;
import org.chancery.query.QueryRunner;
import org.chancery.query.ResultFormat;
import org.chancery.search.GraphIndex;
import org.chancery.search.SearchWords;
import org.chancery.server.AnswerCache.Question;

/**
 * Named queries over HTTP: {@code /queries} lists them, {@code /queries/NAME?parameter=value} answers in an
 * {@link AnswerFormat}. A parameter {@code words} is what a user types into a search; {@code level} is, unless given,
 * the class of events as all articles together tell them, where the store has such.
 */
final class QuestionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String LEVEL = "level";
    private static final String WORDS = "words";

    private final transient QueryCatalog catalog;
    private final transient ServedView dataset;
    private final transient QueryRunner runner;
    private final transient Addresses addresses;
    private final transient AnswerCache cache = new AnswerCache();
    private final boolean remembering;

    /**
     * Serves these queries.
     *
     * @param remembering whether an answer may be as it was a minute ago
     */
    QuestionServlet(QueryCatalog catalog, ServedView dataset, Node reference, boolean remembering) {
        this.catalog = catalog;
        this.dataset = dataset;
        this.runner = new QueryRunner(dataset, reference);
        this.addresses = Addresses.of(reference);
        this.remembering = remembering;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        String name = path.substring(1).replaceFirst("\\.(html|csv|json|tsv)$", "");
        Optional<NamedQuery> query = catalog.find(name);
        if (name.isEmpty()) {
            Answers.page(response, QuestionPage.list(catalog, addresses));
        } else if (query.isEmpty()) {
            Answers.error(response, HttpServletResponse.SC_NOT_FOUND, "there is no query named " + name);
        } else {
            answer(query.get(), request, response);
        }
    }

    private void answer(NamedQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AnswerFormat> format = AnswerFormat.asked(request, response);
        if (format.isEmpty()) {
            Answers.error(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "to be had as " + AnswerFormat.offered());
            return;
        }
        try {
            write(new Question(query.name(), parameters(request, query)), query, format.get(), response);
        } catch (QueryException | QueryParseException fault) {
            response.resetBuffer();
            Answers.error(response, HttpServletResponse.SC_BAD_REQUEST, fault.getMessage());
        } catch (QueryCancelledException late) {
            if (Deadline.passed(request, response)) {
                Answers.error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Deadline.MESSAGE);
            }
        }
    }

    private void write(Question question, NamedQuery query, AnswerFormat format, HttpServletResponse response)
            throws IOException {
        if (format == AnswerFormat.HTML) {
            Answers.page(response, QuestionPage.of(query, question.parameters(), runner, addresses));
            return;
        }
        response.setContentType(format.contentType());
        if (remembering && format == AnswerFormat.JSON) {
            response.getOutputStream().write(cache.answer(question, () -> json(query, question.parameters())));
        } else {
            ResultFormat written = ResultFormat.valueOf(format.name());
            runner.write(query, question.parameters(), written, 0, response.getOutputStream());
        }
    }

    private byte[] json(NamedQuery query, Map<String, String> parameters) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        runner.write(query, parameters, ResultFormat.JSON, 0, answer);
        return answer.toByteArray();
    }

    private Map<String, String> parameters(HttpServletRequest request, NamedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        boolean levelled =
                query.parameters().stream().anyMatch(one -> one.name().equals(LEVEL));
        if (levelled && GraphIndex.isFused(dataset)) {
            parameters.put(LEVEL, FusionTerms.FUSED_EVENT.getURI());
        }
        request.getParameterMap().forEach((name, values) -> {
            if (name.equals(WORDS)) {
                parameters.put(name, SearchWords.query(values[0]));
            } else if (!name.equals("format") && !values[0].isEmpty()) {
                parameters.put(name, values[0]);
            }
        });
        return parameters;
    }
}
