package org.chancery.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

class DelayedRowsTest {
    private final Context context = new Context();
    private final ExecutionContext execution;

    DelayedRowsTest() {
        Context.getOrSetCancelSignal(context);
        execution = ExecutionContext.create(DatasetGraphFactory.empty(), context);
    }

    private DelayedRows rows(Supplier<QueryIterator> search) {
        return new DelayedRows(search, QueryIterNullIterator.create(execution), execution);
    }

    private QueryIterator fail() {
        throw new IllegalStateException("no table of the join");
    }

    @Test
    void what_fails_after_the_time_has_run_out_says_that_it_has() {
        DelayedRows rows = rows(() -> {
            Context.getCancelSignal(context).set(true);
            return fail();
        });
        QueryCancelledException late = assertThrows(QueryCancelledException.class, rows::hasNext);
        assertEquals("no table of the join", late.getSuppressed()[0].getMessage());
    }

    @Test
    void what_fails_in_time_is_a_fault() {
        assertThrows(IllegalStateException.class, rows(this::fail)::hasNext);
    }

    @Test
    void what_is_closed_before_it_is_asked_is_never_looked_for() {
        rows(this::fail).close();
    }
}
