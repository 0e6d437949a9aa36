package org.chancery.validation;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/** Asks SHACL. */
final class ShapeCheck {
    private final Shapes shapes;

    ShapeCheck(Graph shapes) {
        this.shapes = Shapes.parse(shapes);
    }

    List<Violation> violations(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(ShapeCheck::violation)
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        String message = entry.message().replaceAll("\\s+", " ");
        return new Violation(words(entry.focusNode()), path(entry), message);
    }

    private static String path(ReportEntry entry) {
        if (entry.resultPath() == null) {
            return "";
        }
        return entry.resultPath() instanceof P_Link link
                ? words(link.getNode())
                : entry.resultPath().toString();
    }

    private static String words(Node node) {
        return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
    }
}
