package org.chancery.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Lets a query that compares without regard to case compare without regard to accents too: {@code LCASE(?name)} becomes
 * {@code REPLACE(fn:normalize-unicode(LCASE(?name), "NFD"), "\\p{M}+", "")}.
 *
 * <p>Why not in the files: there a user reads plain SPARQL that every tool runs, and names in every query.
 */
final class FoldedComparison extends ExprTransformCopy {
    private static final String NORMALIZE = ARQConstants.fnPrefix + "normalize-unicode";

    private FoldedComparison() {}

    /** The same query, without regard to accents. */
    static Query in(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new FoldedComparison());
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        Expr same = super.transform(function, argument);
        return function instanceof E_StrLowerCase
                ? new E_StrReplace(decomposed(same), NodeValue.makeString("\\p{M}+"), NodeValue.makeString(""))
                : same;
    }

    private static Expr decomposed(Expr text) {
        return new E_Function(NORMALIZE, ExprList.create(List.of(text, NodeValue.makeString("NFD"))));
    }
}
