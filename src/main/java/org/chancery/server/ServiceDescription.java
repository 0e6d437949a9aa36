package org.chancery.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.linkeddata.Syntax;

/** What the SPARQL endpoint can do, in the terms of SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String FILE = "service.ttl";

    /** Answers in the syntax that the client likes best; a browser gets Turtle to read. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Syntax> syntax = Answers.negotiate(request, response);
        if (syntax.isEmpty()) {
            return;
        }
        Graph graph = RDFParser.source(ServiceDescription.class.getResourceAsStream(FILE))
                .lang(Lang.TURTLE)
                .base(request.getRequestURL().toString())
                .toGraph();
        Answers.write(response, graph, syntax.get() == Syntax.HTML ? Syntax.TURTLE : syntax.get());
    }
}
