package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.chancery.query.NamedQuery;

/**
 * An answer that the lists give without asking the store: the rows that the query would give.
 *
 * @param shown how many rows
 * @param of how many there would be without a bound
 */
public record ListedRows(RowSetRewindable rows, int shown, int of) {
    /** Rows in the order and with the columns of the query. */
    static ListedRows of(NamedQuery query, List<Binding> rows, int of) {
        Query parsed = QueryFactory.create(query.text());
        List<Binding> sorted = new ArrayList<>(rows);
        sorted.sort(new BindingComparator(parsed.getOrderBy()));
        List<Var> columns = parsed.getProjectVars();
        return new ListedRows(RowSetStream.create(columns, sorted.iterator()).rewindable(), sorted.size(), of);
    }
}
