package org.chancery.turtle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.knowledge.Term;
import org.chancery.knowledge.Terminology;

/** Reads from the ontology what its terms mean. */
public final class TerminologyReader {
    private static final String FILE = "chancery.ttl";
    private static final Set<String> KINDS = Set.of(
            "EventType", "Role", "RelationType", "Status", "Certainty", "Polarity", "Manner", "Stance", "Medium");

    private TerminologyReader() {}

    /**
     * The terms of the ontology and of files of the user's own.
     *
     * @param folder the user's own ontology folder, which need not have the terms; null for what comes with Chancery
     * @param own lexicon files that may describe the classes of new event types
     * @throws OntologyException if one of them is not Turtle
     */
    public static Terminology read(Path folder, List<Path> own) {
        Path file = folder == null ? null : folder.resolve(FILE);
        var descriptions = new ArrayList<SubjectDescription>(
                file != null && Files.exists(file)
                        ? TurtleFiles.file(file)
                        : TurtleFiles.bundled("/ontology", FILE::equals));
        own.forEach(lexicon -> descriptions.addAll(TurtleFiles.file(lexicon)));
        return new Terminology(descriptions.stream()
                .filter(description -> description.iri().startsWith(SubjectDescription.CHY))
                .map(TerminologyReader::term)
                .filter(term -> KINDS.contains(term.kind()))
                .toList());
    }

    private static Term term(SubjectDescription description) {
        String kind = description.localNames(RDF.type.getURI()).stream()
                .filter(KINDS::contains)
                .findFirst()
                .orElse("");
        return new Term(
                description.iri().substring(SubjectDescription.CHY.length()),
                kind,
                description.localNames(RDFS.subClassOf.getURI()).stream()
                        .findFirst()
                        .orElse(null),
                description.texts(SKOS.definition.getURI()).stream().findFirst().orElse(""),
                description.texts(SKOS.example.getURI()).stream().findFirst().orElse(""));
    }
}
