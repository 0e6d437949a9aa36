package org.chancery.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
            throw new QueryException("there is no query named " + name + "; did you mean "
                    + Nearest.to(name, queries.keySet()) + "? chancery query --list shows all");
        }
        return query;
    }

    /** The query of this name, if there is one. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }
}
