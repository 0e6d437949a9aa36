package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.chancery.Pipeline;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Labels;
import org.chancery.knowledge.Terminology;
import org.chancery.mapping.IriMinter;
import org.chancery.mapping.ReferenceMapper;
import org.chancery.mapping.Vocabulary;
import org.chancery.reader.PromptWriter;
import org.chancery.turtle.GazetteerReader;
import org.chancery.turtle.LabelReader;
import org.chancery.turtle.LexiconReader;
import org.chancery.turtle.TerminologyReader;
import org.chancery.validation.GraphValidator;

/**
 * What is known before reading.
 *
 * @param folder the user's own ontology folder, or null for what comes with Chancery
 * @param lexicons further lexicon files of the user's own, with the classes of new event types
 * @param minter names things
 */
record Knowledge(Path folder, List<Path> lexicons, IriMinter minter) {
    /** Costs seconds. */
    Pipeline pipeline() {
        return Pipeline.open(folder, lexicons);
    }

    /** Writes what a language model is asked. */
    PromptWriter promptWriter() {
        return new PromptWriter(
                text("reader/instructions.md"),
                terminology(),
                LexiconReader.read(folder == null ? null : folder.resolve("lexicon"), lexicons));
    }

    /** What a language model is asked about its reply where it is to look a second time. */
    String secondLook() {
        return text("reader/second-look.md");
    }

    /** The terms that facts may use. */
    Terminology terminology() {
        return TerminologyReader.read(folder, lexicons);
    }

    /** Names of the gazetteer's entities in other languages. */
    Labels labels() {
        return LabelReader.read(folder);
    }

    private String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

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
        mapper.write(ontology(), sink);
        mapper.write(gazetteer(), sink);
        return triples;
    }

    GraphValidator validator() {
        return new GraphValidator(ontology(), graph("shapes.ttl"));
    }

    /** The terms, those of the user's own lexicon files among them. */
    private Graph ontology() {
        Graph ontology = graph("chancery.ttl");
        for (Path lexicon : lexicons) {
            try (InputStream turtle = Files.newInputStream(lexicon)) {
                Graph own = GraphFactory.createGraphMem();
                RDFParser.source(turtle).lang(Lang.TURTLE).parse(own);
                own.stream()
                        .filter(triple -> triple.getSubject().isURI()
                                && triple.getSubject().getURI().startsWith(Vocabulary.NAMESPACE))
                        .forEach(ontology::add);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            } catch (RiotException fault) {
                throw new UsageException(lexicon + " is not Turtle: " + fault.getMessage(), fault);
            }
        }
        return ontology;
    }

    /** States, cities, bodies, and office titles. */
    Gazetteer gazetteer() {
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
