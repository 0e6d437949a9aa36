package org.chancery.fusion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;

/**
 * A file of what fusing knows, in {@code ontology/fusion}: words as {@code skos:altLabel} of what they tell, kinds of
 * event as {@code skos:member} of a collection.
 */
record FusionFile(Graph graph) {
    private static final String BASE = "https://w3id.org/chancery/id/";

    /** The Turtle file {@code name} that comes with Chancery. */
    static FusionFile read(String name) {
        String resource = "/ontology/fusion/" + name;
        Graph graph = GraphFactory.createGraphMem();
        try (InputStream turtle = FusionFile.class.getResourceAsStream(resource)) {
            RDFParser.source(turtle).lang(Lang.TURTLE).parse(graph);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + resource, fault);
        }
        return new FusionFile(graph);
    }

    /** Local names of the types in the collection {@code fusion/NAME}. */
    Set<String> types(String name) {
        return graph.stream(NodeFactory.createURI(BASE + "fusion/" + name), SKOS.member.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLocalName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words that tell {@code marker/NAME}. */
    Set<String> words(String name) {
        return graph.stream(NodeFactory.createURI(BASE + "marker/" + name), SKOS.altLabel.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The local name of what each word of the file tells: {@code sport} of "footballer". */
    Map<String, String> meanings() {
        Map<String, String> meanings = new TreeMap<>();
        graph.find(null, SKOS.altLabel.asNode(), null)
                .forEachRemaining(triple -> meanings.put(
                        triple.getObject().getLiteralLexicalForm(),
                        triple.getSubject().getLocalName()));
        return meanings;
    }
}
