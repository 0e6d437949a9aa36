package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** JSON-LD in expanded form: each IRI in full, no context, a subject an object. */
record ExpandedJson(JsonGenerator json) {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

    /**
     * Writes a subject.
     *
     * @param triples all of one subject, ordered by property; not empty
     */
    void write(List<Triple> triples) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("@id", triples.get(0).getSubject().toString());
        Node property = null;
        for (Triple triple : triples) {
            if (!triple.getPredicate().equals(property)) {
                if (property != null) {
                    json.writeEndArray();
                }
                property = triple.getPredicate();
                json.writeArrayFieldStart(isType(property) ? "@type" : property.getURI());
            }
            if (isType(property)) {
                json.writeString(triple.getObject().toString());
            } else {
                value(triple.getObject());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static boolean isType(Node property) {
        return RDF.Nodes.type.equals(property);
    }

    private void value(Node value) throws IOException {
        json.writeStartObject();
        if (value.isLiteral()) {
            literal(value);
        } else {
            json.writeStringField("@id", value.toString());
        }
        json.writeEndObject();
    }

    /** Numbers and truths as JSON has them, where they come back as they were. */
    private void literal(Node value) throws IOException {
        String text = value.getLiteralLexicalForm();
        String type = value.getLiteralDatatypeURI();
        if (!value.getLiteralLanguage().isEmpty()) {
            json.writeStringField("@value", text);
            json.writeStringField("@language", value.getLiteralLanguage());
        } else if (XSDDatatype.XSDinteger.getURI().equals(type)
                && WHOLE_NUMBER.matcher(text).matches()) {
            json.writeNumberField("@value", Long.parseLong(text));
        } else if (XSDDatatype.XSDboolean.getURI().equals(type) && text.matches("true|false")) {
            json.writeBooleanField("@value", Boolean.parseBoolean(text));
        } else {
            json.writeStringField("@value", text);
            if (!XSDDatatype.XSDstring.getURI().equals(type)) {
                json.writeStringField("@type", type);
            }
        }
    }
}
