package org.chancery.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.chancery.linkeddata.Syntax;

/** Graphs and pages as answers. */
final class Answers {
    private Answers() {}

    /** Writes a graph; the syntax must not be HTML. */
    static void write(HttpServletResponse response, Graph graph, Syntax syntax) throws IOException {
        response.setContentType(syntax.mediaType());
        if (syntax != Syntax.RDFXML) {
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        RDFWriter.source(graph).format(syntax.format()).output(response.getOutputStream());
    }

    static void page(HttpServletResponse response, String html) throws IOException {
        text(response, "text/html", html);
    }

    static void text(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says in a line what is wrong. */
    static void error(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        text(response, "text/plain", message + "\n");
    }

    /** What the client takes; where that is none of ours, the answer is 406 and the result empty. */
    static Optional<Syntax> negotiate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("Vary", "Accept");
        Optional<Syntax> syntax = Syntax.accepted(request.getHeader("Accept"));
        if (syntax.isEmpty()) {
            Answers.error(
                    response,
                    HttpServletResponse.SC_NOT_ACCEPTABLE,
                    "to be had as text/html, text/turtle, application/ld+json, application/n-triples,"
                            + " application/rdf+xml");
        }
        return syntax;
    }

    /** The thing is no document; a document about it is elsewhere. */
    static void seeOther(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
