package org.chancery.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.chancery.excerpt.Excerpt;
import org.chancery.graphfile.XmlOutput;

/** RDF/XML, a description for the triples of one graph that have one subject. Jena's own writer wants all in memory. */
final class RdfXmlExporter implements Exporter {
    private static final Map<String, String> PREFIXES =
            Prefixes.all().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    @Override
    public void write(Excerpt excerpt, OutputStream out) {
        XmlOutput xml = new XmlOutput(out);
        xml.open("rdf:RDF");
        Prefixes.all().forEach((prefix, namespace) -> xml.attribute("xmlns:" + prefix, namespace));
        excerpt.graphs().forEach(graph -> graph.bySubject().forEach(subject -> write(subject, xml)));
        xml.close();
        xml.finish();
    }

    private static void write(List<Triple> triples, XmlOutput xml) {
        xml.open("rdf:Description");
        name("rdf:about", triples.get(0).getSubject(), xml);
        triples.forEach(triple -> property(triple.getPredicate().getURI(), triple.getObject(), xml));
        xml.close();
    }

    /** A property whose namespace has no prefix of its own declares one. */
    private static void property(String iri, Node value, XmlOutput xml) {
        int split = Util.splitNamespaceXML(iri);
        String namespace = iri.substring(0, split);
        String prefix = PREFIXES.get(namespace);
        xml.open((prefix == null ? "p" : prefix) + ":" + iri.substring(split));
        if (prefix == null) {
            xml.attribute("xmlns:p", namespace);
        }
        if (value.isLiteral()) {
            literal(value, xml);
        } else {
            name("rdf:resource", value, xml);
        }
        xml.close();
    }

    private static void literal(Node value, XmlOutput xml) {
        if (!value.getLiteralLanguage().isEmpty()) {
            xml.attribute("xml:lang", value.getLiteralLanguage());
        } else if (!Util.isSimpleString(value)) {
            xml.attribute("rdf:datatype", value.getLiteralDatatypeURI());
        }
        xml.text(value.getLiteralLexicalForm());
    }

    private static void name(String attribute, Node node, XmlOutput xml) {
        if (node.isURI()) {
            xml.attribute(attribute, node.getURI());
        } else {
            xml.attribute("rdf:nodeID", "b" + node.getBlankNodeLabel());
        }
    }
}
