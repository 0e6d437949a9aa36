package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What every answer says to a browser: load and run nothing but what comes from here. Pages of one other origin, or of
 * all, may read where the user allows it; no answer is ever given with credentials.
 */
final class HeadersFilter implements Filter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String origin;

    /** @param origin whose pages may read; {@code *} for all, null for none */
    HeadersFilter(String origin) {
        this.origin = origin;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (allows(request.getHeader("Origin"), response) && request.getMethod().equals("OPTIONS")) {
            preflight(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean allows(String asking, HttpServletResponse response) {
        if (origin == null) {
            return false;
        }
        if (!origin.equals("*")) {
            response.addHeader("Vary", "Origin");
        }
        boolean allowed = asking != null && (origin.equals("*") || origin.equals(asking));
        if (allowed) {
            response.setHeader("Access-Control-Allow-Origin", origin);
            response.setHeader(
                    "Access-Control-Expose-Headers",
                    "Chancery-Facts, Chancery-Newest-Facts, Chancery-Row-Limit, Content-Type, Link, Location");
        }
        return allowed;
    }

    private static void preflight(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "3600");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
