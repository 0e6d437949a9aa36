package org.chancery.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** What a client sees of a query whose time ran out: never half an answer that looks like a whole one. */
public final class Deadline {
    /** For an answer of which nothing has been sent. */
    public static final String MESSAGE = "Query timed out";

    private Deadline() {}

    /**
     * Breaks the connection where a part of the answer has been sent, else takes back what was written.
     *
     * @return whether an error can still be sent
     */
    public static boolean passed(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            ServletContextRequest.getServletContextRequest(request)
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
            return false;
        }
        response.resetBuffer();
        return true;
    }
}
