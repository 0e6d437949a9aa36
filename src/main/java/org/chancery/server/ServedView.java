package org.chancery.server;

import java.time.Duration;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * A dataset as clients see it: all graphs together as default graph, no {@code SERVICE}, and an end to every query. The
 * dataset itself keeps its own settings.
 */
final class ServedView extends DatasetGraphWrapper {
    ServedView(DatasetGraph dataset, Duration longestQuery) {
        super(dataset, settings(dataset, longestQuery));
    }

    private static Context settings(DatasetGraph dataset, Duration longestQuery) {
        Context context = dataset.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.queryTimeout, Long.toString(longestQuery.toMillis()));
        return context;
    }
}
