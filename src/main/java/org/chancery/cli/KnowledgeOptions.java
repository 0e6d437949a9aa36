package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.mapping.IriMinter;
import picocli.CommandLine.Option;

/** What is known before reading, and how things are named. */
final class KnowledgeOptions {
    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            description = "Folder to read in place of the ontology, lexicon and gazetteer that come with Chancery.")
    Path ontology;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "Turtle file of your own with further lexicon entries and tree rules, and the classes of new event types.")
    List<Path> lexicons = List.of();

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            description = "What the IRIs of all entities and facts begin with (default: ${DEFAULT-VALUE}).",
            defaultValue = IriMinter.DEFAULT_BASE)
    String base;

    IriMinter minter() {
        try {
            return new IriMinter(base);
        } catch (IllegalArgumentException fault) {
            throw new UsageException(fault.getMessage(), fault);
        }
    }

    Knowledge knowledge() {
        if (ontology != null && !Files.isDirectory(ontology)) {
            throw new UsageException("--ontology is not a folder: " + ontology);
        }
        for (Path lexicon : lexicons) {
            if (!Files.isReadable(lexicon)) {
                throw new UsageException("--lexicon cannot be read: " + lexicon);
            }
        }
        return new Knowledge(ontology, lexicons, minter());
    }
}
