package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.system.Txn;
import org.chancery.endpoint.Deadline;
import org.chancery.endpoint.ServedView;
import org.chancery.fusion.FusionTerms;
import org.chancery.linkeddata.Addresses;
import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;
import org.chancery.query.QueryCatalog;
import org.chancery.query.QueryException;
import org.chancery.query.QueryRunner;
import org.chancery.query.ResultFormat;
import org.chancery.search.GraphIndex;
import org.chancery.search.SearchWords;
import org.chancery.server.AnswerCache.Given;
import org.chancery.server.AnswerCache.Question;
import org.chancery.server.Newest.Answer;
import org.chancery.shortlist.Shortlists;

/**
 * Named queries over HTTP: {@code /queries} lists them, {@code /queries/NAME?parameter=value} answers in an
 * {@link AnswerFormat}. A parameter {@code words} is what a user types into a search; {@code level} is, unless given,
 * the class of events as all articles together tell them, where the store has such.
 */
final class QuestionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String LEVEL = "level";
    private static final String WORDS = "words";
    private static final String LIMIT = "limit";

    private final transient QueryCatalog catalog;
    private final transient ServedView dataset;
    private final transient QueryRunner runner;
    private final transient Newest newest;
    private final transient Shortlists shortlists;
    private final transient Addresses addresses;
    private final transient AnswerCache cache = new AnswerCache();
    private final transient Node reference;
    private final boolean remembering;
    private transient TermLabels labels;

    /**
     * Serves these queries.
     *
     * @param remembering whether an answer is kept as long as the store is as it was
     */
    QuestionServlet(
            QueryCatalog catalog, ServedView dataset, Node reference, Shortlists shortlists, boolean remembering) {
        this.catalog = catalog;
        this.dataset = dataset;
        this.runner = new QueryRunner(dataset, reference);
        this.shortlists = shortlists;
        this.newest = new Newest(dataset, runner, shortlists);
        this.addresses = Addresses.of(reference);
        this.reference = reference;
        this.remembering = remembering;
    }

    /** Read when the first page needs them. */
    private synchronized TermLabels labels() {
        if (labels == null) {
            labels = TermLabels.of(dataset, reference);
        }
        return labels;
    }

    /** Answers every question of the catalog as it is asked without parameters, so that it need not be thought over. */
    void prepare() {
        for (NamedQuery query : catalog.all()) {
            if (query.parameters().stream().allMatch(QuestionServlet::isFilter)) {
                prepare(query);
            }
        }
    }

    private void prepare(NamedQuery query) {
        try {
            remembered(query, level(query));
        } catch (QueryCancelledException late) {
            log("the answer to " + query.name() + " takes longer than a query may; it is not prepared");
        }
    }

    /** Whether it only lets through less. */
    private static boolean isFilter(Parameter parameter) {
        return parameter.name().equals(LEVEL)
                || !parameter.name().equals(WORDS) && parameter.type() != Parameter.Type.IRI;
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
            write(query, parameters(request, query), limit(request), format.get(), response);
        } catch (QueryException | QueryParseException fault) {
            response.resetBuffer();
            Answers.error(response, HttpServletResponse.SC_BAD_REQUEST, fault.getMessage());
        } catch (QueryCancelledException late) {
            if (Deadline.passed(request, response)) {
                Answers.error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Deadline.MESSAGE);
            }
        }
    }

    private void write(
            NamedQuery query,
            Map<String, String> parameters,
            Optional<Integer> limit,
            AnswerFormat format,
            HttpServletResponse response)
            throws IOException {
        if (remembering && format == AnswerFormat.JSON) {
            Given given = remembered(query, parameters);
            given.bound().tell(response);
            response.setContentType(format.contentType());
            response.getOutputStream().write(given.text());
            return;
        }
        boolean whole = limit.filter(most -> most == 0).isPresent();
        Optional<Answer> answer = whole ? Optional.empty() : newest.answer(query, parameters, limit);
        answer.ifPresent(given -> given.bound().tell(response));
        if (format == AnswerFormat.HTML) {
            List<List<String>> rows =
                    answer.map(given -> QueryRunner.rows(given.rows())).orElseGet(() -> runner.rows(query, parameters));
            Answers.page(response, QuestionPage.of(query, parameters, rows, answer, labels(), addresses));
            return;
        }
        response.setContentType(format.contentType());
        write(answer, query, parameters, ResultFormat.valueOf(format.name()), response.getOutputStream());
    }

    private void write(
            Optional<Answer> answer,
            NamedQuery query,
            Map<String, String> parameters,
            ResultFormat format,
            OutputStream out) {
        if (answer.isPresent()) {
            QueryRunner.write(answer.get().rows(), format, out);
        } else {
            runner.write(query, parameters, format, 0, out);
        }
    }

    private Given remembered(NamedQuery query, Map<String, String> parameters) {
        return Txn.calculateRead(
                dataset,
                () -> cache.answer(
                        new Question(query.name(), parameters, shortlists.version(), dataset.isIndexed()),
                        () -> json(query, parameters)));
    }

    private Given json(NamedQuery query, Map<String, String> parameters) {
        Answer answer = newest.answer(query, parameters, Optional.empty())
                .orElseGet(() -> new Answer(runner.answer(query, parameters), Bound.NONE));
        return new Given(CompactResults.of(answer.rows()), answer.bound());
    }

    private static Optional<Integer> limit(HttpServletRequest request) {
        String limit = request.getParameter(LIMIT);
        if (limit == null || limit.isEmpty()) {
            return Optional.empty();
        }
        if (!limit.matches("\\d{1,7}")) {
            throw new QueryException("limit is a number of rows, or 0 for all, not: " + limit);
        }
        return Optional.of(Integer.valueOf(limit));
    }

    private Map<String, String> level(NamedQuery query) {
        boolean levelled =
                query.parameters().stream().anyMatch(one -> one.name().equals(LEVEL));
        return levelled && GraphIndex.isFused(dataset) ? Map.of(LEVEL, FusionTerms.FUSED_EVENT.getURI()) : Map.of();
    }

    private Map<String, String> parameters(HttpServletRequest request, NamedQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>(level(query));
        request.getParameterMap().forEach((name, values) -> {
            if (name.equals(WORDS)) {
                parameters.put(name, SearchWords.query(values[0]));
            } else if (!Set.of("format", LIMIT).contains(name) && !values[0].isEmpty()) {
                parameters.put(name, values[0]);
            }
        });
        return parameters;
    }
}
