package org.chancery.endpoint;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Leaves graphs that are no news out of the union of all graphs; by their names they can still be asked. TDB2 knows a
 * filter for all patterns of a query; here it holds for those patterns only that ask the union.
 */
final class NewsUnion extends DelayedJoins {
    private final Set<Node> hidden;

    private NewsUnion(ExecutionContext execution, Set<Node> hidden) {
        super(execution);
        this.hidden = hidden;
    }

    /** What {@link QC#setFactory} takes. */
    static OpExecutorFactory without(Set<Node> hidden) {
        return execution -> new NewsUnion(execution, hidden);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return Quad.isUnionGraph(pattern.getGraphNode()) ? filtered(pattern, input) : super.execute(pattern, input);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        boolean union = filter.getSubOp() instanceof OpQuadPattern pattern && Quad.isUnionGraph(pattern.getGraphNode());
        return union ? filtered(filter, input) : super.execute(filter, input);
    }

    /** Paths are looked up in the graph itself. */
    @Override
    protected QueryIterator execute(OpGraph graph, QueryIterator input) {
        if (!Quad.isUnionGraph(graph.getNode())) {
            return super.execute(graph, input);
        }
        UnionGraph union = new UnionGraph(execCxt.getDataset(), hidden);
        return QC.execute(graph.getSubOp(), input, ExecutionContext.copyChangeActiveGraph(execCxt, union));
    }

    private QueryIterator filtered(Op op, QueryIterator input) {
        DatasetGraphTDB dataset = (DatasetGraphTDB) execCxt.getDataset();
        NodeTable nodes = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
        Set<NodeId> graphs = hidden.stream().map(nodes::getNodeIdForNode).collect(Collectors.toSet());
        Predicate<Tuple<NodeId>> filter = tuple -> tuple.len() < 4 || !graphs.contains(tuple.get(0));
        Context context = execCxt.getContext().copy();
        context.set(SystemTDB.symTupleFilter, filter);
        QC.setFactory(context, OpExecFactoryTDB);
        return QC.execute(op, input, ExecutionContext.create(dataset, execCxt.getActiveGraph(), context));
    }
}
