package org.chancery.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as a stream, an element a line. Names are written as they come, prefixes included. Characters that XML cannot
 * have become U+FFFD.
 */
public final class XmlOutput {
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;
    private int depth;
    private boolean leaf;

    /** Begins a document; the stream is not closed. */
    public XmlOutput(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException fault) {
            throw unchecked(fault);
        }
    }

    /** Begins an element in a line of its own. */
    public XmlOutput open(String name) {
        return write(() -> {
            xml.writeCharacters("\n" + "  ".repeat(depth++));
            xml.writeStartElement(name);
            leaf = true;
        });
    }

    /** Of the element that was opened last; null leaves it out. */
    public XmlOutput attribute(String name, String value) {
        return value == null ? this : write(() -> xml.writeAttribute(name, legal(value)));
    }

    /** Inside the element that was opened last. */
    public XmlOutput text(String value) {
        return write(() -> {
            String[] lines = legal(value).split("\r", -1);
            xml.writeCharacters(lines[0]);
            for (int line = 1; line < lines.length; line++) {
                xml.writeEntityRef("#13");
                xml.writeCharacters(lines[line]);
            }
        });
    }

    /** Ends the element that was opened last and is not closed. */
    public XmlOutput close() {
        return write(() -> {
            depth--;
            if (!leaf) {
                xml.writeCharacters("\n" + "  ".repeat(depth));
            }
            xml.writeEndElement();
            leaf = false;
        });
    }

    /** Ends the document. */
    public void finish() {
        write(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
    }

    private static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlOutput write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException fault) {
            throw unchecked(fault);
        }
    }

    private static UncheckedIOException unchecked(XMLStreamException fault) {
        return new UncheckedIOException(
                fault.getNestedException() instanceof IOException cause
                        ? cause
                        : new IOException(fault.getMessage(), fault));
    }
}
