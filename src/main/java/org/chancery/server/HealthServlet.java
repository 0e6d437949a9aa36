package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Whether the store can be read, and whether its words can be searched yet; 503 where it cannot be read. */
final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final transient Node reference;

    HealthServlet(DatasetGraph dataset, Node reference) {
        this.dataset = dataset;
        this.reference = reference;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean readable = isReadable();
        boolean searchable = dataset.getContext().isDefined(TextQuery.textIndex);
        response.setStatus(readable ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        Answers.text(
                response,
                "application/json",
                "{\"status\":\"" + (readable ? "ok" : "the store cannot be read") + "\",\"search\":" + searchable
                        + "}");
    }

    private boolean isReadable() {
        try {
            Txn.executeRead(dataset, () -> dataset.containsGraph(reference));
            return true;
        } catch (RuntimeException fault) {
            return false;
        }
    }
}
