package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.corpus.Corpus;
import org.chancery.query.QueryRunner;
import org.chancery.query.Shown;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = {
            "Reads the articles that come with Chancery, shows what they say, and serves it.",
            "The store is a temporary one, deleted at the end, unless --store names another."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  chancery demo", "  chancery demo --no-serve --store demo-store"})
final class DemoCommand implements Callable<Integer> {
    private static final List<String> QUESTIONS =
            List.of("announced-not-held", "who-said-what-about --param about=grain", "timeline --param party=Ardahan");

    private final Terminal terminal;

    @Option(names = "--store", paramLabel = "DIR", description = "Folder of the store (default: a new temporary one).")
    private Path directory;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Mixin
    private ServeOptions serveOptions;

    @Option(names = "--no-serve", description = "End after showing what was found.")
    private boolean noServe;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Knowledge knowledge = knowledgeOptions.knowledge();
        Path articles = Files.createTempDirectory("chancery-examples");
        Path place = directory == null ? temporary() : directory;
        ServerOptions options = serveOptions.options();
        Examples.copyTo(articles);
        try (Store store = StoreOptions.openOrCreate(place, knowledge)) {
            terminal.err().println("Reading the example articles into " + place + " ...");
            int code = build(knowledge, store, articles);
            Examples.delete(articles);
            QueryRunner runner = new QueryRunner(store.dataset(), store.referenceGraph());
            terminal.out().print(new StoreDigest(runner, terminal.width()).format());
            new Hidden(terminal).tell(Shown.from(), runner);
            if (noServe) {
                suggest("--store " + place);
            } else {
                serve(store, options);
            }
            return code;
        }
    }

    private int build(Knowledge knowledge, Store store, Path articles) {
        try (Progress progress = new Progress(terminal)) {
            Builds builds = new Builds(new FactReading(knowledge)::read, store, BuildLimits.standard(), () -> false);
            return Report.of(builds.run(Corpus.standard(), List.of(articles.toString()), progress), terminal);
        }
    }

    /** @param where the option that leads the question to the store */
    private void suggest(String where) {
        terminal.out().println();
        terminal.out().println("Three questions to try:");
        QUESTIONS.forEach(question -> terminal.out().println("  ./chancery query " + question + " " + where));
        terminal.out().flush();
    }

    /** A folder for the store, deleted when the program ends. */
    private static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("chancery-demo");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Examples.delete(folder);
            } catch (IOException | UncheckedIOException gone) {
                System.err.println("chancery: " + folder + " could not be deleted");
            }
        }));
        return folder.resolve("store");
    }

    private void serve(Store store, ServerOptions options) {
        try (ChanceryServer server = ChanceryServer.start(store.dataset(), store.referenceGraph(), options)) {
            ServeCommand.announce(server, terminal);
            suggest("--server " + server.address());
            server.join();
        }
    }
}
