package org.chancery.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What the user can set in a named query.
 *
 * @param name name of the variable, without the question mark
 * @param type what may stand for it
 * @param standard its value where the user gives none
 * @param meaning what it does, in a few words
 */
public record Parameter(String name, Type type, String standard, String meaning) {
    /** What may stand for a parameter. */
    public enum Type {
        TEXT,
        DATE,
        NUMBER,
        IRI;

        static Type of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The value as a term.
     *
     * @throws QueryException if it is not of the type
     */
    Node term(String value) {
        return switch (type) {
            case TEXT -> NodeFactory.createLiteralString(value);
            case DATE -> NodeFactory.createLiteralDT(day(value), XSDDatatype.XSDdate);
            case NUMBER -> NodeFactory.createLiteralDT(number(value), XSDDatatype.XSDinteger);
            case IRI -> NodeFactory.createURI(iri(value));
        };
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

    private String iri(String value) {
        String bare = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
        if (!bare.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
            throw new QueryException("parameter " + name + " is an IRI, not: " + value);
        }
        return bare;
    }
}
