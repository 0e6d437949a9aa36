package org.chancery.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;

/** Puts questions to a store or to a server. */
public final class QueryRunner {
    /** The variable that stands for the graph of what was known before. */
    private static final Var REFERENCE = Var.alloc("reference");

    private static final String EVENT_TYPES = """
            PREFIX chy: <https://w3id.org/chancery/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            CONSTRUCT { ?class rdfs:subClassOf ?above }
            WHERE { GRAPH ?reference { ?class rdfs:subClassOf ?above . ?above rdfs:subClassOf* chy:Event } }
            """;

    private final QueryTarget target;
    private final List<Candidates> candidates;

    /** Puts them to this dataset. */
    public QueryRunner(DatasetGraph dataset, Node referenceGraph) {
        this(new LocalDataset(dataset, referenceGraph));
    }

    QueryRunner(QueryTarget target) {
        this(target, List.of());
    }

    private QueryRunner(QueryTarget target, List<Candidates> candidates) {
        this.target = target;
        this.candidates = candidates;
    }

    /** Puts the same questions, but among these things only. */
    public QueryRunner among(List<Candidates> some) {
        return new QueryRunner(target, List.copyOf(some));
    }

    /**
     * Puts them to a server.
     *
     * @param url of a SPARQL endpoint, or of a server of ours, e.g. {@code http://localhost:3330}
     * @throws QueryException if it is no such URL
     */
    public static QueryRunner at(String url) {
        return new QueryRunner(RemoteEndpoint.of(url));
    }

    /**
     * Writes the answer.
     *
     * @param width what a table fits, in characters
     * @throws QueryException if the query has a fault, or a parameter is wrong
     */
    public void write(
            NamedQuery query, Map<String, String> parameters, ResultFormat format, int width, OutputStream out) {
        Query parsed = parse(query);
        ask(query, parsed, parameters, execution -> {
            if (parsed.isSelectType()) {
                writeRows(execution.select(), format, width, out);
            } else if (parsed.isAskType()) {
                print(out, execution.ask() + "\n");
            } else {
                RDFDataMgr.write(
                        out, parsed.isConstructType() ? execution.construct() : execution.describe(), Lang.TURTLE);
            }
            return null;
        });
    }

    /** The rows of a SELECT query as plain values; what is unbound is empty. */
    public List<List<String>> rows(NamedQuery query, Map<String, String> parameters) {
        return ask(query, parse(query), parameters, execution -> rows(execution.select()));
    }

    /** All rows of a SELECT query; they can be read again. */
    public RowSetRewindable answer(NamedQuery query, Map<String, String> parameters) {
        return ask(
                query, parse(query), parameters, execution -> execution.select().rewindable());
    }

    /** @throws QueryException with the place of the fault */
    static Query parse(NamedQuery query) {
        try {
            return QueryFactory.create(query.text());
        } catch (QueryParseException fault) {
            throw new QueryException("the query " + query.name() + " cannot be read: " + fault.getMessage(), fault);
        }
    }

    private <T> T ask(NamedQuery query, Query parsed, Map<String, String> parameters, Function<QueryExec, T> reader) {
        boolean named = !query.question().isEmpty();
        Map<Var, Node> terms = new TreeMap<>(Comparator.comparing(Var::getVarName));
        query.terms(parameters).forEach((name, term) -> terms.put(Var.alloc(name), term));
        checkEventTypes(query, terms);
        terms.put(REFERENCE, target.referenceGraph());
        Query narrowed = parsed;
        for (Candidates some : candidates) {
            narrowed = some.in(narrowed);
        }
        return target.ask(
                named && typed(parameters) ? FoldedComparison.in(narrowed) : narrowed,
                terms,
                !named && !parsed.hasDatasetDescription(),
                reader);
    }

    private static boolean typed(Map<String, String> parameters) {
        return parameters.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** A type that is none would be answered with no row. */
    private void checkEventTypes(NamedQuery query, Map<Var, Node> terms) {
        List<String> typed = query.parameters().stream()
                .filter(parameter -> parameter.type() == Parameter.Type.EVENT_TYPE)
                .map(parameter -> terms.get(Var.alloc(parameter.name())).getLiteralLexicalForm())
                .filter(value -> !value.isEmpty())
                .toList();
        if (!typed.isEmpty()) {
            OntologyTerms ontology = target.ask(
                    QueryFactory.create(EVENT_TYPES),
                    Map.of(REFERENCE, target.referenceGraph()),
                    false,
                    execution -> OntologyTerms.of(execution.construct()));
            typed.forEach(ontology::eventType);
        }
    }

    private static void writeRows(RowSet rows, ResultFormat format, int width, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            List<String> columns =
                    rows.getResultVars().stream().map(Var::getVarName).toList();
            List<List<String>> cells = rows(rows);
            print(out, new TextTable(columns, cells).format(width));
            print(out, cells.size() == 1 ? "1 row\n" : cells.size() + " rows\n");
        } else {
            write(rows, format, out);
        }
    }

    /** Writes rows in a format for programs. */
    public static void write(RowSet rows, ResultFormat format, OutputStream out) {
        RowSetWriterRegistry.getFactory(format.language())
                .create(format.language())
                .write(out, rows, null);
    }

    /** The rows as plain values; what is unbound is empty. */
    public static List<List<String>> rows(RowSet rows) {
        List<List<String>> cells = new ArrayList<>();
        rows.forEachRemaining(row -> cells.add(rows.getResultVars().stream()
                .map(variable -> text(row.get(variable)))
                .toList()));
        return cells;
    }

    private static String text(Node term) {
        if (term == null) {
            return "";
        }
        return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
    }

    private static void print(OutputStream out, String text) {
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        stream.print(text);
        stream.flush();
    }
}
