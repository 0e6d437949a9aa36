package org.chancery.validation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/** Asks SHACL. */
final class ShapeCheck {
    private static final Pattern CONSTRAINT = Pattern.compile("^\\w+(?:\\[[^\\]]*\\])?: ");
    private static final Pattern WRONG_CLASS = Pattern.compile("Expected class :<[^>]*?(\\w+)> for <[^>]*?([^/#>]+)>");

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
        String message = plain(entry.message().replaceAll("\\s+", " "));
        return new Violation(words(entry.focusNode()), path(entry), message);
    }

    /** Without the inner name of the constraint. */
    private static String plain(String message) {
        Matcher type = WRONG_CLASS.matcher(message);
        if (type.find()) {
            return "%s is no %s".formatted(type.group(2), type.group(1));
        }
        return CONSTRAINT.matcher(message).replaceFirst("");
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
