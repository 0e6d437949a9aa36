package org.chancery.query;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;

/**
 * A SPARQL endpoint of another process.
 *
 * @param url of the endpoint
 * @param referenceGraph the graph in which that server has the ontology
 */
record RemoteEndpoint(String url, Node referenceGraph) implements QueryTarget {
    private static final String ENDPOINT = "/chancery/sparql";
    private static final Var GRAPH = Var.alloc("graph");
    private static final Query REFERENCE = QueryFactory.create("""
            PREFIX chy: <https://w3id.org/chancery/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?graph { GRAPH ?graph { chy:Event rdfs:isDefinedBy ?ontology } } ORDER BY ?graph LIMIT 1
            """);

    /**
     * The endpoint at {@code url}; of a bare server, the one where ours has it.
     *
     * @throws QueryException if it is no URL, or what is there is no graph of ours
     * @throws EndpointException if it does not answer
     */
    static RemoteEndpoint of(String url) {
        String endpoint = endpoint(url);
        Node reference = ask(endpoint, REFERENCE, Map.of(), execution -> {
            RowSet rows = execution.select();
            return rows.hasNext() ? rows.next().get(GRAPH) : null;
        });
        if (reference == null) {
            throw new QueryException(endpoint + " answers, but holds no graph of Chancery");
        }
        return new RemoteEndpoint(endpoint, reference);
    }

    private static String endpoint(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new QueryException("--server is an http or https URL, not: " + url);
            }
            boolean bare = uri.getPath().isEmpty() || uri.getPath().equals("/");
            return bare ? uri.resolve(ENDPOINT).toString() : url;
        } catch (URISyntaxException fault) {
            throw new QueryException("--server is an http or https URL, not: " + url, fault);
        }
    }

    @Override
    public <T> T ask(Query query, Map<Var, Node> terms, boolean union, Function<QueryExec, T> reader) {
        return ask(url, query, terms, reader);
    }

    private static <T> T ask(String url, Query query, Map<Var, Node> terms, Function<QueryExec, T> reader) {
        QueryExecHTTPBuilder builder =
                QueryExecHTTPBuilder.service(url).query(query).postQuery();
        terms.forEach(builder::substitution);
        try (QueryExec execution = builder.build()) {
            return reader.apply(execution);
        } catch (QueryExceptionHTTP fault) {
            throw new EndpointException(url + " " + reason(fault), fault);
        }
    }

    private static String reason(QueryExceptionHTTP fault) {
        if (fault.getStatusCode() < 0) {
            return "does not answer";
        }
        String said =
                fault.getResponse() == null ? "" : ": " + fault.getResponse().strip();
        return "answers " + fault.getStatusCode() + said;
    }
}
