package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.corpus.Corpus;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "build",
        description = {
            "Reads articles and stores what they say.",
            "What the store already has and has not changed is passed over, so a build that was stopped goes on where"
                    + " it was. An article that cannot be read is left out and listed at the end."
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

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--again", description = "Read every article again, e.g. after the ontology has changed.")
    private boolean again;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files (txt, html, json, jsonl), folders, or - for standard input.")
    private List<String> paths;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new UsageException("--threads must be at least 1, not " + threads);
        }
        Knowledge knowledge = knowledgeOptions.knowledge();
        try (Store store = storeOptions.openOrCreate(knowledge);
                Progress progress = new Progress(terminal)) {
            Builds builds = new Builds(new ArticleReading(knowledge), store, threads, again);
            Corpus corpus = new Corpus(terminal.in(), Corpus.LONGEST_TEXT);
            return Report.of(builds.run(corpus, paths, progress), terminal);
        }
    }
}
