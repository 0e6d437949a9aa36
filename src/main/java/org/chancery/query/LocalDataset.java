package org.chancery.query;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** A dataset of this process; each question has a read transaction of its own. */
record LocalDataset(DatasetGraph dataset, Node referenceGraph) implements QueryTarget {
    @Override
    public <T> T ask(Query query, Map<Var, Node> terms, boolean union, Function<QueryExec, T> reader) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query);
        terms.forEach(builder::substitution);
        if (union) {
            builder.set(TDB2.symUnionDefaultGraph, true);
        }
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = builder.build()) {
                return reader.apply(execution);
            }
        });
    }
}
