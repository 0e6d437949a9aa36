package org.chancery.endpoint;

import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter;

/**
 * Rows that are looked for when the first is wanted. Whatever fails after the time of a query has run out says that it
 * has: when Jena is cancelled in the middle of a join, closing the join fails as well, and hides why (GH-3516).
 */
final class DelayedRows extends QueryIter {
    private final Supplier<QueryIterator> search;
    private final QueryIterator input;
    private QueryIterator rows;

    DelayedRows(Supplier<QueryIterator> search, QueryIterator input, ExecutionContext execution) {
        super(execution);
        this.search = search;
        this.input = input;
    }

    @Override
    protected boolean hasNextBinding() {
        try {
            if (rows == null) {
                rows = search.get();
            }
            return rows.hasNext();
        } catch (RuntimeException fault) {
            throw reason(fault);
        }
    }

    @Override
    protected Binding moveToNextBinding() {
        return rows.next();
    }

    @Override
    protected void closeIterator() {
        try {
            performClose(rows == null ? input : rows);
        } catch (RuntimeException fault) {
            throw reason(fault);
        }
    }

    @Override
    protected void requestCancel() {
        performRequestCancel(rows == null ? input : rows);
    }

    private RuntimeException reason(RuntimeException fault) {
        if (fault instanceof QueryCancelledException
                || !getExecContext().getCancelSignal().get()) {
            return fault;
        }
        QueryCancelledException late = new QueryCancelledException();
        late.addSuppressed(fault);
        return late;
    }
}
