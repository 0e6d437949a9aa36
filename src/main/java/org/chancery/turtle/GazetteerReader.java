package org.chancery.turtle;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chancery.knowledge.Gazetteer;

/** Reads the gazetteer: one Turtle file for each kind of thing, an entry for each thing. */
public final class GazetteerReader {
    static final String RESOURCE = "/ontology/gazetteer";
    private static final Predicate<String> ENTRIES = name -> !name.equals(OfficeHolderReader.FILE);

    private static Gazetteer bundled;

    private GazetteerReader() {}

    /** The gazetteer that comes with Chancery, read once. */
    public static synchronized Gazetteer read() {
        if (bundled == null) {
            bundled = gazetteer(TurtleFiles.bundled(RESOURCE, ENTRIES));
        }
        return bundled;
    }

    /**
     * The gazetteer of a directory: all its {@code *.ttl} but the office holders, in the order of their names.
     *
     * @throws OntologyException if there is a mistake in one of them
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static Gazetteer read(Path directory) {
        return gazetteer(TurtleFiles.of(directory, ENTRIES));
    }

    private static Gazetteer gazetteer(List<SubjectDescription> descriptions) {
        var entries = new GazetteerEntries(byId(descriptions));
        descriptions.forEach(entries::add);
        return entries.gazetteer();
    }

    private static Map<String, SubjectDescription> byId(List<SubjectDescription> descriptions) {
        var byId = new LinkedHashMap<String, SubjectDescription>();
        for (var description : descriptions) {
            var first = byId.putIfAbsent(description.id(), description);
            if (first != null) {
                throw description.error("double id, first in " + first.file() + ", line " + first.line());
            }
        }
        return byId;
    }
}
