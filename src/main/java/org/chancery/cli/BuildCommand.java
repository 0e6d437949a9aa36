package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "build",
        description = {
            "Reads articles and stores what they say.",
            "What the store already has and has not changed is passed over, so a build that was stopped goes on where"
                    + " it was. An article that cannot be read is left out, listed at the end and written down for \"chancery"
                    + " retry\"."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery build news/",
            "  chancery build --store eu-store --threads 4 articles.jsonl",
            "  zcat archive.jsonl.gz | chancery build -"
        })
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Mixin
    private ReadingOptions readingOptions;

    @Mixin
    private ReaderOptions readerOptions;

    @Option(names = "--again", description = "Read every article again, e.g. after the ontology has changed.")
    private boolean again;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files (txt, html, json, jsonl, rss, atom, warc; also in zip, tar, gz, bz2), folders, or - for standard"
                            + " input.")
    private List<String> paths;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        BuildLimits limits = readingOptions.limits(again);
        try (Interruption interruption = Interruption.watch()) {
            return new BuildRun(terminal, knowledgeOptions.knowledge(), readerOptions, storeOptions.directory, limits)
                    .run(paths, interruption);
        }
    }
}
