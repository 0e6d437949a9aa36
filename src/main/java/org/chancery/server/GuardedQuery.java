package org.chancery.server;

import java.util.Locale;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/**
 * Refuses queries by which a client could load any class of the class path: {@code java:} IRIs, as function or as
 * property, and functions whose IRI is computed. The latter are an extension of Jena's, so nothing but SPARQL 1.1
 * passes.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
    private static final String JAVA_IRI = "<java:";

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
    }

    private static String withoutPrefixes(Query query) {
        Query copy = query.cloneQuery();
        copy.getPrefixMapping().clearNsPrefixMap();
        copy.setBaseURI((String) null);
        return copy.toString();
    }
}
