package org.chancery.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** Puts questions to a dataset. */
public final class QueryRunner {
    /** The variable that stands for the graph of what was known before. */
    private static final Var REFERENCE = Var.alloc("reference");

    private final DatasetGraph dataset;
    private final Node referenceGraph;

    public QueryRunner(DatasetGraph dataset, Node referenceGraph) {
        this.dataset = dataset;
        this.referenceGraph = referenceGraph;
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
        QueryExecBuilder builder = prepare(query, parsed, parameters);
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = builder.build()) {
                if (parsed.isSelectType()) {
                    writeRows(execution.select(), format, width, out);
                } else if (parsed.isAskType()) {
                    print(out, execution.ask() + "\n");
                } else if (parsed.isConstructType()) {
                    RDFDataMgr.write(out, execution.construct(), Lang.TURTLE);
                } else {
                    RDFDataMgr.write(out, execution.describe(), Lang.TURTLE);
                }
            }
        });
    }

    /** The rows of a SELECT query as plain values; what is unbound is empty. */
    public List<List<String>> rows(NamedQuery query, Map<String, String> parameters) {
        QueryExecBuilder builder = prepare(query, parse(query), parameters);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = builder.build()) {
                return rows(execution.select());
            }
        });
    }

    /** @throws QueryException with the place of the fault */
    static Query parse(NamedQuery query) {
        try {
            return QueryFactory.create(query.text());
        } catch (QueryParseException fault) {
            throw new QueryException("the query " + query.name() + " cannot be read: " + fault.getMessage(), fault);
        }
    }

    private QueryExecBuilder prepare(NamedQuery query, Query parsed, Map<String, String> parameters) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(parsed).substitution(REFERENCE, referenceGraph);
        query.terms(parameters).forEach((name, term) -> builder.substitution(Var.alloc(name), term));
        if (query.question().isEmpty() && !parsed.hasDatasetDescription()) {
            builder.set(TDB2.symUnionDefaultGraph, true);
        }
        return builder;
    }

    private static void writeRows(RowSet rows, ResultFormat format, int width, OutputStream out) {
        if (format == ResultFormat.TABLE) {
            List<String> columns =
                    rows.getResultVars().stream().map(Var::getVarName).toList();
            List<List<String>> cells = rows(rows);
            print(out, new TextTable(columns, cells).format(width));
            print(out, cells.size() == 1 ? "1 row\n" : cells.size() + " rows\n");
        } else {
            RowSetWriterRegistry.getFactory(format.language())
                    .create(format.language())
                    .write(out, rows, null);
        }
    }

    private static List<List<String>> rows(RowSet rows) {
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
