package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.BadMessageException;

/**
 * What SPARQL clients do and Fuseki does not know: {@code HEAD}, a request without a query for the service description,
 * names of formats that other servers take. Forms that cannot be read are answered with 400, and scripts are never
 * sent: {@code callback} is passed over.
 */
final class ProtocolFilter implements Filter {
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("rdf", "xml"),
            Map.entry("rdf+xml", "xml"),
            Map.entry("rdf xml", "xml"),
            Map.entry("rdfxml", "xml"),
            Map.entry("rdf/xml", "xml"),
            Map.entry("n3", "ttl"),
            Map.entry("n-triples", "nt"),
            Map.entry("ntriples", "nt"),
            Map.entry("jsonld", "json-ld"),
            Map.entry("nquads", "n-quads"),
            Map.entry("srx", "xml"),
            Map.entry("srj", "json"));

    private final String queryPath;
    private final ServiceDescription description;

    ProtocolFilter(String queryPath, ServiceDescription description) {
        this.queryPath = queryPath;
        this.description = description;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        try {
            request.getParameter("query");
        } catch (BadMessageException | IllegalStateException | IllegalArgumentException fault) {
            Answers.error(
                    response, HttpServletResponse.SC_BAD_REQUEST, "the request cannot be read: a bad escape or form");
            return;
        }
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean question = request.getRequestURI().equals(queryPath);
        if (question && reading && request.getQueryString() == null) {
            description.write(request, response);
        } else {
            chain.doFilter(question ? new Asked(request) : request, response);
        }
    }

    /** The request as Fuseki understands it; Jetty leaves out the body where the client asked for the head. */
    private static final class Asked extends HttpServletRequestWrapper {
        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
        }

        @Override
        public String getParameter(String name) {
            String value = super.getParameter(name);
            return switch (name) {
                case "callback", "stylesheet" -> null;
                case "format", "output", "results" ->
                    value == null ? null : FORMATS.getOrDefault(value.toLowerCase(Locale.ROOT), value);
                default -> value;
            };
        }
    }
}
