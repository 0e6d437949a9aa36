package org.chancery.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Gazetteer;

/** Reads the gazetteer: one Turtle file for each kind of thing, an entry for each thing. */
public final class GazetteerReader {
    private static final String RESOURCE = "/ontology/gazetteer/";
    private static final List<String> FILES = List.of(
            "agents.ttl", "cities.ttl", "offices.ttl", "organizations.ttl", "organs.ttl", "regions.ttl", "states.ttl");

    private GazetteerReader() {}

    /** The gazetteer that comes with Chancery. */
    public static Gazetteer read() {
        var descriptions = new ArrayList<Description>();
        for (var file : FILES) {
            try (var in = resource(file)) {
                descriptions.addAll(TurtleSource.read(file, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return gazetteer(descriptions);
    }

    /**
     * The gazetteer of a directory: all its {@code *.ttl}, in the order of their names.
     *
     * @throws OntologyException if there is a mistake in one of them
     * @throws UncheckedIOException if one cannot be read
     */
    public static Gazetteer read(Path directory) {
        var descriptions = new ArrayList<Description>();
        try (var files = Files.newDirectoryStream(directory, "*.ttl")) {
            var sorted = new ArrayList<Path>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (var file : sorted) {
                try (var in = Files.newInputStream(file)) {
                    descriptions.addAll(TurtleSource.read(file.getFileName().toString(), in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gazetteer(descriptions);
    }

    static InputStream resource(String file) {
        var in = GazetteerReader.class.getResourceAsStream(RESOURCE + file);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + RESOURCE + file);
        }
        return in;
    }

    private static Gazetteer gazetteer(List<Description> descriptions) {
        var entries = new GazetteerEntries(byId(descriptions));
        descriptions.forEach(entries::add);
        return entries.gazetteer();
    }

    private static Map<String, Description> byId(List<Description> descriptions) {
        var byId = new LinkedHashMap<String, Description>();
        for (var description : descriptions) {
            var first = byId.putIfAbsent(description.id(), description);
            if (first != null) {
                throw description.error("double id, first in " + first.file() + ", line " + first.line());
            }
        }
        return byId;
    }
}
