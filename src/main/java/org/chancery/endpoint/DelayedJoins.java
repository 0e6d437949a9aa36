package org.chancery.endpoint;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Joins when the first row is wanted. Jena looks for the rows of a join, or of what is to be left out, while it still
 * prepares the query, and no time-out can end that: a query that sorts within a join would run for ever.
 */
class DelayedJoins extends OpExecutorTDB2 {
    DelayedJoins(ExecutionContext execution) {
        super(execution);
    }

    @Override
    public QueryIterator executeOp(Op query, QueryIterator input) {
        return new DelayedRows(() -> super.executeOp(query, input), input, execCxt);
    }

    @Override
    protected QueryIterator exec(Op part, QueryIterator input) {
        return part instanceof Op2
                ? new DelayedRows(() -> super.exec(part, input), input, execCxt)
                : super.exec(part, input);
    }
}
