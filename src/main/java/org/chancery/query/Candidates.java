package org.chancery.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * The only things among which a question is asked: each part of the query that looks for them begins with them, as a
 * {@code VALUES} block, so that it is a matter of look-ups and not of a walk through the whole store.
 *
 * @param variable what stands for one of them in the query
 * @param nodes the things; an answer has no other
 */
public record Candidates(String variable, List<Node> nodes) {
    private static final Node NOTHING = NodeFactory.createURI("urn:x-chancery:nothing");

    public Candidates {
        nodes = List.copyOf(nodes);
    }

    /** The same query among them. */
    Query in(Query query) {
        Query copy = query.cloneQuery();
        copy.setQueryPattern(narrowed(copy.getQueryPattern()));
        return copy;
    }

    private Element narrowed(Element element) {
        if (element instanceof ElementGroup group) {
            return narrowed(group);
        }
        if (element instanceof ElementSubQuery inner) {
            return new ElementSubQuery(in(inner.getQuery()));
        }
        if (element instanceof ElementUnion union) {
            ElementUnion copy = new ElementUnion();
            union.getElements().forEach(branch -> copy.addElement(narrowed(branch)));
            return copy;
        }
        if (element instanceof ElementOptional optional && isQuery(optional.getOptionalElement())) {
            return new ElementOptional(narrowed(optional.getOptionalElement()));
        }
        return element;
    }

    /** The block stands before the first pattern that has the variable. */
    private Element narrowed(ElementGroup group) {
        ElementGroup copy = new ElementGroup();
        boolean begun = false;
        for (Element element : group.getElements()) {
            if (!begun && element instanceof ElementNamedGraph && looksFor(element)) {
                copy.addElement(values());
                begun = true;
            }
            copy.addElement(narrowed(element));
        }
        return copy;
    }

    private static boolean isQuery(Element element) {
        return element instanceof ElementSubQuery
                || element instanceof ElementGroup group && group.size() == 1 && isQuery(group.get(0));
    }

    private boolean looksFor(Element element) {
        return PatternVars.vars(element).contains(Var.alloc(variable));
    }

    private Element values() {
        ElementData values = new ElementData();
        Var var = Var.alloc(variable);
        values.add(var);
        // an empty block does not keep the parts of a query from being worked out
        (nodes.isEmpty() ? List.of(NOTHING) : nodes).forEach(node -> values.add(BindingFactory.binding(var, node)));
        return values;
    }
}
