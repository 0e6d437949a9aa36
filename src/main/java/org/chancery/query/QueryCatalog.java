package org.chancery.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.resource.ResourceFolder;

/** The named queries that come with the program. */
public final class QueryCatalog {
    private static final String FOLDER = "/queries";
    private static final String ENDING = ".rq";

    private final Map<String, NamedQuery> queries = new TreeMap<>();

    private QueryCatalog(List<NamedQuery> all) {
        all.forEach(query -> queries.put(query.name(), query));
    }

    /** Reads them from the class path. */
    public static QueryCatalog bundled() {
        return in(FOLDER);
    }

    /** Reads those in a folder on the class path, e.g. {@code /queries}. */
    public static QueryCatalog in(String folder) {
        List<NamedQuery> all = new ArrayList<>();
        ResourceFolder.read(folder, (path, text) -> {
            if (path.endsWith(ENDING)) {
                all.add(QueryFile.parse(bareName(path), text));
            }
        });
        return new QueryCatalog(all);
    }

    /** A query of the user's own, with a head or without. */
    public static NamedQuery readFile(Path file) throws IOException {
        return QueryFile.parse(bareName(file.getFileName().toString()), Files.readString(file));
    }

    private static String bareName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** All of them, by name. */
    public List<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    /**
     * The query of this name.
     *
     * @throws QueryException if there is none; the message says which one may have been meant
     */
    public NamedQuery named(String name) {
        NamedQuery query = queries.get(name);
        if (query == null) {
            throw new QueryException("there is no query named " + name + "; did you mean " + nearest(name)
                    + "? chancery query --list shows all");
        }
        return query;
    }

    /** The query of this name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    private String nearest(String name) {
        return queries.keySet().stream()
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .orElseThrow();
    }

    /** Levenshtein distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[other.length()];
    }
}
