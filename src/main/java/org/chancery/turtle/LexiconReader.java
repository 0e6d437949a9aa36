package org.chancery.turtle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Lexicon;

/** Reads the lexicon: frames, entries, governors, reporting words, modes, contexts, tree rules and word lists. */
public final class LexiconReader {
    private static final String RESOURCE = "/ontology/lexicon";

    private static Lexicon bundled;

    private LexiconReader() {}

    /**
     * The lexicon that comes with Chancery, or that of a folder, with files of the user's own.
     *
     * @param folder all its {@code *.ttl} are read in the order of their names; null for what comes with Chancery
     * @param own further files, which may also describe the classes of new event types
     * @throws OntologyException if there is a mistake in one of them
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public static Lexicon read(Path folder, List<Path> own) {
        return folder == null && own.isEmpty() ? read() : lexicon(folder, own);
    }

    /** The lexicon that comes with Chancery, read once. */
    public static synchronized Lexicon read() {
        if (bundled == null) {
            bundled = lexicon(null, List.of());
        }
        return bundled;
    }

    private static Lexicon lexicon(Path folder, List<Path> own) {
        var descriptions = new ArrayList<SubjectDescription>(
                folder == null ? TurtleFiles.bundled(RESOURCE, name -> true) : TurtleFiles.of(folder, name -> true));
        var types = new EventTypeReader(folder);
        own.stream().map(TurtleFiles::file).forEach(types::add);
        own.forEach(file -> TurtleFiles.file(file).stream()
                .filter(description -> !description.iri().startsWith(SubjectDescription.CHY))
                .forEach(descriptions::add));
        return new LexiconEntries(descriptions, types.types()).lexicon();
    }
}
