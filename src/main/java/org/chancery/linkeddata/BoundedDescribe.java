package org.chancery.linkeddata;

import org.apache.jena.graph.GraphUtil;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;

/** Answers SPARQL's {@code DESCRIBE} with a {@link BoundedDescription}. */
public final class BoundedDescribe implements DescribeHandler {
    private Model answer;
    private DatasetGraph dataset;

    private BoundedDescribe() {}

    /** From now on, in the whole process. */
    public static void register() {
        DescribeHandlerRegistry.get().clear();
        DescribeHandlerRegistry.get().add(BoundedDescribe::new);
    }

    @Override
    public void start(Model accumulator, Context context) {
        answer = accumulator;
        dataset = context.get(ARQConstants.sysCurrentDataset);
    }

    @Override
    public void describe(Resource thing) {
        if (thing.isURIResource()) {
            GraphUtil.addInto(answer.getGraph(), BoundedDescription.of(dataset, thing.asNode()));
        }
    }

    @Override
    public void finish() {
        answer = null;
        dataset = null;
    }
}
