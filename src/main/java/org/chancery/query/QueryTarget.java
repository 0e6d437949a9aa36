package org.chancery.query;

import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** Where questions are put. */
interface QueryTarget {
    /** Name of the graph of what was known before. */
    Node referenceGraph();

    /**
     * Puts one.
     *
     * @param terms what stands for variables
     * @param union whether the default graph is all articles together
     * @param reader takes the answer while it lasts
     */
    <T> T ask(Query query, Map<Var, Node> terms, boolean union, Function<QueryExec, T> reader);
}
