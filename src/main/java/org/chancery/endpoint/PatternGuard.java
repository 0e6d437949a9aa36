package org.chancery.endpoint;

import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Refuses regular expressions that could run for hours: a time-out does not end a match. A pattern must stand in the
 * query itself, be short, and repeat no group that repeats or chooses inside.
 */
final class PatternGuard extends ExprVisitorBase {
    private static final int LONGEST = 200;
    private static final int MOST_REPETITIONS = 4;
    private static final Pattern REPETITION = Pattern.compile("(?<!\\\\)[*+]|(?<!\\\\)\\{\\d*,");
    private static final Pattern NESTED =
            Pattern.compile("\\((?:[^()\\\\]|\\\\.|\\([^()]*\\))*[*+{|](?:[^()\\\\]|\\\\.|\\([^()]*\\))*\\)[*+{]");
    private static final Pattern REPEATED_GROUP_OF_GROUPS = Pattern.compile("\\)[*+?]?\\)[*+{]");

    private PatternGuard() {}

    static void check(Query query) {
        PatternGuard guard = new PatternGuard();
        Walker.walk(Algebra.compile(query), guard.ordersAndGroups(), guard);
    }

    /** What the walk leaves out: conditions of an order, what is grouped by and what is counted. */
    private OpVisitorBase ordersAndGroups() {
        return new OpVisitorBase() {
            @Override
            public void visit(OpOrder order) {
                order.getConditions().forEach(condition -> walk(condition.getExpression()));
            }

            @Override
            public void visit(OpGroup group) {
                group.getGroupVars().getExprs().values().forEach(PatternGuard.this::walk);
                group.getAggregators().forEach(counted -> {
                    ExprList counting = counted.getAggregator().getExprList();
                    if (counting != null) {
                        counting.forEach(PatternGuard.this::walk);
                    }
                });
            }
        };
    }

    private void walk(Expr expression) {
        Walker.walk(expression, this);
    }

    @Override
    public void visit(ExprFunctionN function) {
        if (function instanceof E_Regex || function instanceof E_StrReplace) {
            check(function.getArg(2));
        }
    }

    private static void check(Expr pattern) {
        if (!pattern.isConstant()) {
            ServletOps.errorBadRequest("a regular expression must stand in the query itself; try CONTAINS");
        }
        String text = pattern.getConstant().asString();
        long repetitions = REPETITION.matcher(text).results().count();
        if (text.length() > LONGEST
                || repetitions > MOST_REPETITIONS
                || NESTED.matcher(text).find()
                || REPEATED_GROUP_OF_GROUPS.matcher(text).find()) {
            ServletOps.errorBadRequest("this regular expression could run for hours: " + text);
        }
    }
}
