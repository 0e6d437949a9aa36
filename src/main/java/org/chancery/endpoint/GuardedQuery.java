package org.chancery.endpoint;

import java.util.Locale;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.chancery.export.Prefixes;

/**
 * Answers queries; refuses those by which a client could load any class of the class path: {@code java:} IRIs, as
 * function or as property, and functions whose IRI is computed. The latter are an extension of Jena's, so nothing but
 * SPARQL 1.1 passes.
 */
public final class GuardedQuery extends SPARQL_QueryDataset {
    private static final String JAVA_IRI = "<java:";

    private final int rows;

    /** @param rows the most rows that an answer has; 0 for no bound */
    public GuardedQuery(int rows) {
        this.rows = rows;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        String text = withoutPrefixes(query);
        if (text.toLowerCase(Locale.ROOT).contains(JAVA_IRI)) {
            ServletOps.errorBadRequest("java: IRIs are not allowed in a query");
        }
        try {
            QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        } catch (QueryException fault) {
            ServletOps.errorBadRequest("only SPARQL 1.1 is allowed: " + fault.getMessage());
        }
        PatternGuard.check(query);
        if (rows > 0 && query.isSelectType() && (!query.hasLimit() || query.getLimit() > rows)) {
            query.setLimit(rows);
            action.setResponseHeader("Chancery-Row-Limit", Integer.toString(rows));
        }
    }

    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        if (result.isRowSet()) {
            sendRows(action, new TimedRows(result.rowSet()), prologue);
            return;
        }
        if (result.isGraph()) {
            name(result.graph().getPrefixMapping(), prologue);
        } else if (result.isDataset()) {
            name(result.dataset().getDefaultGraph().getPrefixMapping(), prologue);
        }
        super.sendResults(action, result, prologue);
    }

    /** A writer passes on what it has also where it fails; so the answer is looked at when the writer is done. */
    private void sendRows(HttpAction action, TimedRows rows, Prologue prologue) {
        try {
            super.sendResults(action, new QueryExecResult(rows), prologue);
        } catch (ActionErrorException late) {
            Deadline.passed(action.getRequest(), action.getResponse());
            throw late;
        }
    }

    private static void name(PrefixMapping names, Prologue query) {
        Prefixes.all().forEach(names::setNsPrefix);
        names.setNsPrefixes(query.getPrefixMapping());
    }

    private static String withoutPrefixes(Query query) {
        Query copy = query.cloneQuery();
        copy.getPrefixMapping().clearNsPrefixMap();
        copy.setBaseURI((String) null);
        return copy.toString();
    }
}
