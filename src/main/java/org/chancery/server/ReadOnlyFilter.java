package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Lets through what only reads: GET, HEAD and OPTIONS everywhere, POST where queries are asked. */
final class ReadOnlyFilter implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String queryPath;
    private final List<String> served;

    /**
     * A filter before everything.
     *
     * @param queryPath where queries are asked
     * @param served beginnings of the paths where something is; a write elsewhere finds nothing
     */
    ReadOnlyFilter(String queryPath, List<String> served) {
        this.queryPath = queryPath;
        this.served = served;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        boolean question =
                request.getMethod().equals("POST") && request.getRequestURI().equals(queryPath);
        if (question || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (served.stream().anyMatch(request.getRequestURI()::startsWith)) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            Answers.error(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server is read-only");
        } else {
            Answers.error(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing at " + request.getRequestURI());
        }
    }
}
