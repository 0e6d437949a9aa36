package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.chancery.query.NamedQuery;
import org.chancery.query.Parameter;
import org.chancery.query.QueryCatalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries behind the explorer's views. */
class ViewQueriesTest {
    static List<NamedQuery> views() {
        return QueryCatalog.in("/org/chancery/explorer/api").all();
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_head_says_what_the_query_has(NamedQuery view) {
        Query query = QueryFactory.create(view.text());
        String columns = view.columns().replaceAll("\\([^)]*\\)", "").replaceAll("\\..*", "");
        assertTrue(view.question().endsWith("?"), view.question());
        assertEquals(
                query.getResultVars(),
                Arrays.stream(columns.split(",")).map(String::strip).toList());
        for (Parameter parameter : view.parameters()) {
            assertTrue(query.toString().contains("?" + parameter.name()), parameter.name());
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void an_answer_is_bounded(NamedQuery view) {
        boolean counts = List.of("totals", "actor", "types").contains(view.name());
        assertTrue(counts || view.text().contains("LIMIT"), view.name());
    }

    /** An optional part that is no look-up would be worked out for the whole store. */
    @ParameterizedTest
    @MethodSource("views")
    void optional_parts_are_looked_up(NamedQuery view) {
        String plan = Algebra.optimize(Algebra.compile(QueryFactory.create(view.text())))
                .toString();
        assertFalse(!view.name().equals("actor") && plan.contains("(leftjoin"), plan);
    }

    /** A path with a choice in it would be looked for in each graph by itself. */
    @ParameterizedTest
    @MethodSource("views")
    void a_path_is_looked_for_in_a_graph_that_is_found_before(NamedQuery view) {
        Op plan = Algebra.toQuadForm(Algebra.optimize(Algebra.compile(QueryFactory.create(view.text()))));
        Walker.walk(plan, new OpVisitorBase() {
            @Override
            public void visit(OpSequence sequence) {
                Set<Var> found = new HashSet<>();
                for (Op step : sequence.getElements()) {
                    if (step instanceof OpGraph graph && graph.getSubOp() instanceof OpPath) {
                        assertTrue(found.contains(graph.getNode()), graph.toString());
                    }
                    found.addAll(OpVars.visibleVars(step));
                }
            }
        });
    }
}
