package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.chancery.linkeddata.Syntax;

/**
 * One graph at one address, in the syntax that the client likes: {@code /ontology} and {@code /void}, and with an
 * ending, {@code /ontology.ttl}.
 */
final class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, Graph> graph;
    private final transient Function<Graph, String> page;

    /**
     * A document.
     *
     * @param graph what it says, from the server's address
     * @param page the same as HTML
     */
    DocumentServlet(Function<String, Graph> graph, Function<Graph, String> page) {
        this.graph = graph;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Syntax> syntax = Syntax.withEnding(path.substring(path.lastIndexOf('.') + 1));
        if (syntax.isEmpty()) {
            syntax = Answers.negotiate(request, response);
        }
        if (syntax.isEmpty()) {
            return;
        }
        String address = request.getRequestURL().toString();
        Graph said = graph.apply(address.substring(0, address.length() - path.length()));
        if (syntax.get() == Syntax.HTML) {
            Answers.page(response, page.apply(said));
        } else {
            Answers.write(response, said, syntax.get());
        }
    }
}
