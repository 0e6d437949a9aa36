package org.chancery.turtle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.knowledge.EventTypes;

/** Reads from the ontology, and from the user's own files, which class of events is a kind of which. */
final class EventTypeReader {
    private static final String FOLDER = "/ontology";
    private static final String FILE = "chancery.ttl";

    private final Map<String, Set<String>> above = new HashMap<>();

    /**
     * The classes of the ontology.
     *
     * @param lexicon folder of the lexicon, beside which the ontology is looked for; null for what comes with Chancery
     */
    EventTypeReader(Path lexicon) {
        Path own = lexicon == null ? null : lexicon.resolveSibling(FILE);
        add(own != null && Files.exists(own) ? TurtleFiles.file(own) : TurtleFiles.bundled(FOLDER, FILE::equals));
    }

    void add(List<SubjectDescription> descriptions) {
        for (var description : descriptions) {
            var kinds = description.localNames(RDFS.subClassOf.getURI());
            if (!kinds.isEmpty()) {
                above.computeIfAbsent(description.iri().replaceFirst(".*[/#]", ""), any -> new HashSet<>())
                        .addAll(kinds);
            }
        }
    }

    EventTypes types() {
        return new EventTypes(above);
    }
}
