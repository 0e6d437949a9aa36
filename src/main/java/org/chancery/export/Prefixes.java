package org.chancery.export;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Short names for namespaces, for files that people read. */
public final class Prefixes {
    private Prefixes() {}

    /** Prefix to namespace, in the order of the prefixes. */
    public static Map<String, String> all() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("chy", Vocabulary.NAMESPACE),
                Map.entry("dcterms", DCTerms.NS),
                Map.entry("lexicon", Vocabulary.LEXICON),
                Map.entry("oa", Standards.OA),
                Map.entry("org", Standards.ORG),
                Map.entry("owl", OWL.NS),
                Map.entry("rdf", RDF.uri),
                Map.entry("rdfs", RDFS.uri),
                Map.entry("schema", Standards.SCHEMA),
                Map.entry("sem", Standards.SEM),
                Map.entry("skos", SKOS.uri),
                Map.entry("wd", Standards.WIKIDATA),
                Map.entry("xsd", XSD.NS)));
    }
}
