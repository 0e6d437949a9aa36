package org.chancery.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.model.EntityKind;
import org.chancery.model.Status;

/**
 * What the user can set in a named query.
 *
 * @param name name of the variable, without the question mark
 * @param type what may stand for it
 * @param standard its value where the user gives none; {@code needed} where there is no such value
 * @param meaning what it does, in a few words
 */
public record Parameter(String name, Type type, String standard, String meaning) {
    /** Stands in a query's head for the standard value of a parameter that has to be given. */
    static final String NEEDED = "needed";

    /** Stands for the confidence from which facts are shown if nobody asks for more or less. */
    static final String SHOWN = "shown";

    /** The parameter of all questions about facts that says how sure these must be. */
    public static final String MIN_CONFIDENCE = "minConfidence";

    /** What may stand for a parameter. */
    public enum Type {
        TEXT,
        DATE,
        NUMBER,
        IRI,
        /** The name of a class of events. */
        EVENT_TYPE,
        /** How far an event has come. */
        STATUS,
        /** From 0 to 1. */
        CONFIDENCE,
        /** The name of a class of those who take part, or of places. */
        ENTITY_KIND;

        /** Of what a query's head says, e.g. {@code event type}. */
        static Type of(String words) {
            return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    /**
     * The value as a term.
     *
     * @throws QueryException if it is not of the type
     */
    Node term(String value) {
        return switch (type) {
            case TEXT, EVENT_TYPE -> NodeFactory.createLiteralString(value);
            case STATUS -> choice(value, Stream.of(Status.values()).map(Status::term));
            case ENTITY_KIND -> choice(value, Stream.of(EntityKind.values()).map(EntityKind::term));
            case DATE -> NodeFactory.createLiteralDT(day(value), XSDDatatype.XSDdate);
            case NUMBER -> NodeFactory.createLiteralDT(number(value), XSDDatatype.XSDinteger);
            case CONFIDENCE -> NodeFactory.createLiteralDT(confidence(value), XSDDatatype.XSDdecimal);
            case IRI -> NodeFactory.createURI(iri(value));
        };
    }

    /** One of these words, or nothing. */
    private Node choice(String value, Stream<String> words) {
        List<String> known = words.toList();
        String chosen = value.isEmpty()
                ? value
                : known.stream()
                        .filter(word -> word.equalsIgnoreCase(value))
                        .findFirst()
                        .orElseThrow(() -> new QueryException("parameter " + name + " is one of "
                                + String.join(", ", known) + ", not: " + value + "; did you mean "
                                + Nearest.to(value, known) + "?"));
        return NodeFactory.createLiteralString(chosen);
    }

    private String day(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException fault) {
            throw new QueryException("parameter " + name + " is a day like 2025-10-17, not: " + value, fault);
        }
    }

    private String number(String value) {
        if (!value.matches("[+-]?[0-9]{1,18}")) {
            throw new QueryException("parameter " + name + " is a whole number, not: " + value);
        }
        return value;
    }

    private String confidence(String value) {
        String number = value.equals(SHOWN) ? Double.toString(Shown.from()) : value;
        if (!number.matches("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?")) {
            throw new QueryException("parameter " + name + " is from 0 to 1, not: " + value);
        }
        return number;
    }

    private String iri(String value) {
        String bare = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
        if (!bare.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
            throw new QueryException("parameter " + name + " is an IRI, not: " + value);
        }
        return bare;
    }
}
