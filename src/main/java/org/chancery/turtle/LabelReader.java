package org.chancery.turtle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.knowledge.Labels;

/** Reads the names that the gazetteer's entities have in other languages. */
public final class LabelReader {
    private LabelReader() {}

    /**
     * The labels.
     *
     * @param ontology the user's own ontology folder, which need not have them; null for what comes with Chancery
     * @throws OntologyException if there is a mistake in one of the files
     */
    public static Labels read(Path ontology) {
        Path own = ontology == null ? null : ontology.resolve("labels");
        List<SubjectDescription> descriptions = own != null && Files.isDirectory(own)
                ? TurtleFiles.of(own, any -> true)
                : TurtleFiles.bundled("/ontology/labels", any -> true);
        Map<String, Map<String, String>> ids = new TreeMap<>();
        for (SubjectDescription description : descriptions) {
            for (Node label : description.values().getOrDefault(SKOS.altLabel.getURI(), List.of())) {
                ids.computeIfAbsent(label.getLiteralLanguage(), any -> new TreeMap<>())
                        .putIfAbsent(label.getLiteralLexicalForm(), description.id());
            }
        }
        return new Labels(ids);
    }
}
