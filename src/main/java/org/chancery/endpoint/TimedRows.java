package org.chancery.endpoint;

import java.util.List;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.web.HttpSC;

/**
 * Rows on their way to a client. Where their time runs out in the middle, what is thrown is no
 * {@link QueryCancelledException}: Fuseki would end the answer as if it were whole.
 */
final class TimedRows implements RowSet {
    private final RowSet rows;

    TimedRows(RowSet rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException late) {
            throw timedOut(late);
        }
    }

    @Override
    public Binding next() {
        try {
            return rows.next();
        } catch (QueryCancelledException late) {
            throw timedOut(late);
        }
    }

    private static RuntimeException timedOut(QueryCancelledException late) {
        ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, Deadline.MESSAGE);
        return late;
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
