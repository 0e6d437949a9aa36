package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets through what only reads: GET, HEAD and OPTIONS everywhere, POST where queries are asked. */
final class ReadOnlyFilter implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final String queryPath;

    ReadOnlyFilter(String queryPath) {
        this.queryPath = queryPath;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean question =
                http.getMethod().equals("POST") && http.getRequestURI().equals(queryPath);
        if (question || READING.contains(http.getMethod())) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response)
                    .sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this server is read-only");
        }
    }
}
