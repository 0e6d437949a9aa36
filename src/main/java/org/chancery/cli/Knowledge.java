package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.knowledge.Gazetteer;
import org.chancery.mapping.IriMinter;
import org.chancery.mapping.ReferenceMapper;
import org.chancery.ontology.GazetteerReader;
import org.chancery.validation.GraphValidator;

/**
 * What is known before reading.
 *
 * @param folder the user's own ontology folder, or null for what comes with Chancery
 * @param minter names things
 */
record Knowledge(Path folder, IriMinter minter) {
    /** Triples of the reference graph: the ontology, and the gazetteer's entities. */
    List<Triple> reference() {
        List<Triple> triples = new ArrayList<>();
        StreamRDF sink = new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                triples.add(quad.asTriple());
            }
        };
        ReferenceMapper mapper = new ReferenceMapper(minter);
        mapper.write(graph("chancery.ttl"), sink);
        mapper.write(gazetteer(), sink);
        return triples;
    }

    GraphValidator validator() {
        return new GraphValidator(graph("chancery.ttl"), graph("shapes.ttl"));
    }

    private Gazetteer gazetteer() {
        return folder == null ? GazetteerReader.read() : GazetteerReader.read(folder.resolve("gazetteer"));
    }

    private Graph graph(String file) {
        Graph graph = GraphFactory.createGraphMem();
        try (InputStream turtle = open(file)) {
            RDFParser.source(turtle).lang(Lang.TURTLE).parse(graph);
            return graph;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (RiotException fault) {
            throw new UsageException(file + " is not Turtle: " + fault.getMessage(), fault);
        }
    }

    /** A folder of the user's need not have everything. */
    private InputStream open(String file) throws IOException {
        if (folder != null && Files.exists(folder.resolve(file))) {
            return Files.newInputStream(folder.resolve(file));
        }
        return Knowledge.class.getResourceAsStream("/ontology/" + file);
    }
}
