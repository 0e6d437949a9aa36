package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Role;
import org.chancery.model.Status;

/**
 * The right value of a slot of an event, as a user types it.
 *
 * @param property {@code status}, {@code type}, {@code begin}, {@code end}, or a role such as {@code venue}
 * @param value the name of a status or type, a day, or the IRI of an entity
 */
record Correction(String property, String value) {
    /** @throws UsageException if there is no such slot */
    Node slot() {
        return switch (property) {
            case "status" -> Vocabulary.STATUS;
            case "type" -> Standards.EVENT_TYPE;
            case "begin" -> Standards.EARLIEST_BEGIN;
            case "end" -> Standards.LATEST_END;
            default -> role();
        };
    }

    private Node role() {
        try {
            return Vocabulary.term(Role.of(property).term());
        } catch (IllegalArgumentException fault) {
            throw new UsageException(
                    "an event has status, type, begin, end, and roles such as actor or venue, but no " + property,
                    fault);
        }
    }

    /** @throws UsageException if the value does not suit the slot */
    Node value(Function<String, Node> entities) {
        return switch (property) {
            case "status" -> status();
            case "type" -> Vocabulary.term(value);
            case "begin", "end" -> day();
            default -> entities.apply(value);
        };
    }

    private Node status() {
        List<String> terms = List.of(Status.values()).stream().map(Status::term).toList();
        if (!terms.contains(value)) {
            throw new UsageException("a status is one of " + String.join(", ", terms) + ", not " + value);
        }
        return Vocabulary.term(value);
    }

    private Node day() {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException fault) {
            throw new UsageException("a day is written like 2025-10-17, not " + value, fault);
        }
    }
}
