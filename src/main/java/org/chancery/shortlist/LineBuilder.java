package org.chancery.shortlist;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** A row of an answer, by the names of its columns. */
final class LineBuilder {
    private final BindingBuilder row = BindingFactory.builder();

    LineBuilder term(String column, Node term) {
        row.add(Var.alloc(column), term);
        return this;
    }

    LineBuilder text(String column, String text) {
        return term(column, NodeFactory.createLiteralString(text));
    }

    LineBuilder number(String column, int number) {
        return term(column, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    /** Nothing where the day is not known. */
    LineBuilder day(String column, int day) {
        return day == Row.NO_DAY
                ? this
                : term(
                        column,
                        NodeFactory.createLiteralDT(LocalDate.ofEpochDay(day).toString(), XSDDatatype.XSDdate));
    }

    Binding build() {
        return row.build();
    }
}
