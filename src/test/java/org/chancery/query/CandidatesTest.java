package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A query that is put among candidates looks them up; no part of it is worked out for the whole store. */
class CandidatesTest {
    static List<NamedQuery> narrowed() {
        return Stream.of("/queries", "/org/chancery/explorer/api")
                .flatMap(folder -> QueryCatalog.in(folder).all().stream())
                .filter(query -> !query.candidates().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("narrowed")
    void each_part_that_is_joined_begins_with_the_candidates(NamedQuery query) {
        Query among = QueryFactory.create(query.text());
        for (String variable : query.candidates()
                .replaceAll("[^`]*`(\\w+)`[^`]*", "$1 ")
                .strip()
                .split(" ")) {
            among = new Candidates(variable, List.of(NodeFactory.createURI("urn:x:one"))).in(among);
        }
        List<String> walks = new ArrayList<>();
        OpVisitorBase joins = new OpVisitorBase() {
            @Override
            public void visit(OpJoin join) {
                check(join.getLeft(), join.getRight());
            }

            @Override
            public void visit(OpLeftJoin join) {
                check(join.getLeft(), join.getRight());
            }

            private void check(Op... sides) {
                for (Op side : sides) {
                    if (!side.toString().contains("(table")) {
                        walks.add(side.toString());
                    }
                }
            }
        };
        Walker.walk(Algebra.optimize(Algebra.compile(among)), joins);
        assertEquals(List.of(), walks);
    }
}
