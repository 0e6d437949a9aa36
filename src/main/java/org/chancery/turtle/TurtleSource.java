package org.chancery.turtle;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.util.Context;

/** A Turtle file as descriptions in its own order, each with its line. */
final class TurtleSource {
    private final String file;
    private final List<SubjectDescription> descriptions = new ArrayList<>();

    private TurtleSource(String file) {
        this.file = file;
    }

    /**
     * Reads {@code turtle}.
     *
     * @param file name for errors
     * @throws OntologyException where it is not Turtle, or RIOT would warn
     */
    static List<SubjectDescription> read(String file, String turtle) {
        var source = new TurtleSource(file);
        RDFParserRegistry.getFactory(Lang.TURTLE)
                .create(Lang.TURTLE, source.new Lines())
                .read(new StringReader(turtle), SubjectDescription.BASE, null, StreamRDFLib.sinkNull(), new Context());
        return List.copyOf(source.descriptions);
    }

    /** A description goes on as long as the subject stays the same. */
    private void add(Triple triple, long line) {
        var iri = triple.getSubject().toString();
        var last = descriptions.isEmpty() ? null : descriptions.get(descriptions.size() - 1);
        if (last == null || !last.iri().equals(iri)) {
            last = new SubjectDescription(file, line, iri, new LinkedHashMap<>());
            descriptions.add(last);
        }
        last.values()
                .computeIfAbsent(triple.getPredicate().getURI(), property -> new ArrayList<>())
                .add(triple.getObject());
    }

    /** RIOT tells the line only while it makes the triple. */
    private final class Lines extends ParserProfileWrapper {
        Lines() {
            super(profile(file));
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            var triple = super.createTriple(subject, predicate, object, line, column);
            add(triple, line);
            return triple;
        }
    }

    private static ParserProfile profile(String file) {
        var factory = new FactoryRDFStd(LabelToNode.createUseLabelAsGiven());
        return RiotLib.createParserProfile(factory, new Strict(file), true);
    }

    /** Takes a warning for an error. */
    private record Strict(String file) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            throw new OntologyException(file, line, message);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new OntologyException(file, line, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new OntologyException(file, line, message);
        }
    }
}
