package org.chancery.endpoint;

import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * A dataset as it is served: no {@code SERVICE}, an end to every query, and {@code text:query} once there is an index.
 * The dataset itself keeps its own settings.
 */
public final class ServedView extends DatasetGraphWrapper {
    private final Graph defaultGraph;

    private ServedView(DatasetGraph dataset, Graph defaultGraph, Duration longestQuery) {
        super(dataset, dataset.getContext().copy());
        this.defaultGraph = defaultGraph;
        getContext().set(ARQ.httpServiceAllowed, false);
        getContext().set(ARQ.queryTimeout, Long.toString(longestQuery.toMillis()));
    }

    /** As clients see it: the default graph is all graphs with a name together, but for what was known before. */
    public static ServedView ofNews(DatasetGraph dataset, Node reference, Duration longestQuery) {
        Set<Node> hidden = Set.of(reference);
        ServedView view = new ServedView(dataset, new UnionGraph(dataset, hidden), longestQuery);
        Context context = view.getContext();
        context.set(TDB2.symUnionDefaultGraph, true);
        QC.setFactory(context, NewsUnion.without(hidden));
        return view;
    }

    /** As named queries see it: they name the graph. */
    public static ServedView ofGraphs(DatasetGraph dataset, Duration longestQuery) {
        ServedView view = new ServedView(dataset, dataset.getDefaultGraph(), longestQuery);
        QC.setFactory(view.getContext(), DelayedJoins::new);
        return view;
    }

    /** From now on {@code text:query} finds what the index holds. */
    public void index(TextIndex index) {
        getContext().set(TextQuery.textIndex, index);
    }

    /** Whether it finds anything yet. */
    public boolean isIndexed() {
        return getContext().isDefined(TextQuery.textIndex);
    }

    @Override
    public Graph getDefaultGraph() {
        return defaultGraph;
    }
}
