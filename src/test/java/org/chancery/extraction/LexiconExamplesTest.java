package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.api.Test;

/** Each entry of the lexicon shows in a sentence what it gives, and the whole pipeline reads it so. */
class LexiconExamplesTest {
    private static final Path LEXICON = Path.of("ontology/lexicon");
    private static final String LEX = "https://w3id.org/chancery/lexicon#";

    @Test
    void everyExampleGivesItsEvent() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (LexiconExample example : examples()) {
            Extraction extraction = SharedPipeline.extract(example.sentence());
            if (!example.isIn(extraction)) {
                wrong.add(example.entry() + ": " + example.sentence() + "\n      found:"
                        + LexiconExample.found(extraction));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyEntryHasAnExample() throws IOException {
        Model lexicon = lexicon();
        Property evokes = lexicon.createProperty(LEX, "evokes");
        Property example = lexicon.createProperty(LEX, "example");
        List<String> bare = lexicon.listSubjectsWithProperty(evokes).toList().stream()
                .filter(entry -> !entry.hasProperty(example))
                .map(entry -> entry.getLocalName())
                .sorted()
                .toList();
        assertEquals(List.of(), bare);
    }

    /** One for each column of its signature, but for the last: affirmed and, where it can be, negated. */
    @Test
    void everyOperatorHasAnExampleOfWhatItSaysAffirmedAndNegated() throws IOException {
        Model lexicon = lexicon();
        Property example = lexicon.createProperty(LEX, "example");
        List<String> bare =
                lexicon.listResourcesWithProperty(RDF.type, lexicon.createResource(LEX + "Operator")).toList().stream()
                        .filter(operator ->
                                operator.listProperties(example).toList().size() < columns(operator))
                        .map(Resource::getLocalName)
                        .sorted()
                        .toList();
        assertEquals(List.of(), bare);
    }

    private static int columns(Resource operator) {
        Statement signature = operator.getProperty(operator.getModel().createProperty(LEX, "signature"));
        return signature == null ? 2 : Math.min(2, signature.getString().split("\\|").length);
    }

    private static List<LexiconExample> examples() throws IOException {
        Model lexicon = lexicon();
        return lexicon.listStatements(null, lexicon.createProperty(LEX, "example"), (String) null).toList().stream()
                .map(statement -> LexiconExample.parse(statement.getSubject().getLocalName(), statement.getString()))
                .sorted(Comparator.comparing(LexiconExample::entry).thenComparing(LexiconExample::sentence))
                .toList();
    }

    private static Model lexicon() throws IOException {
        Model lexicon = org.apache.jena.rdf.model.ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(LEXICON)) {
            files.filter(file -> file.toString().endsWith(".ttl"))
                    .forEach(file -> RDFDataMgr.read(lexicon, file.toString()));
        }
        return lexicon;
    }
}
