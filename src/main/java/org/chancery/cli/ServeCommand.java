package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        description = {
            "Serves the store on this machine, for reading: an explorer for the browser, SPARQL, the named questions,",
            "and everything in the graph as linked data. Ends with Ctrl-C."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery serve",
            "  chancery serve --port 8080 --timeout 60 --cors '*'",
            "  curl 'http://localhost:3330/queries/planned-events?format=csv'",
            "  curl http://localhost:3330/chancery/sparql --data-urlencode 'query=ASK { ?s ?p ?o }'"
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private ServeOptions serveOptions;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ServerOptions options = serveOptions.options();
        try (Store store = storeOptions.open();
                ChanceryServer server = ChanceryServer.start(store.dataset(), store.referenceGraph(), options)) {
            terminal.out()
                    .println(Counted.of(store.contents().articleCount(), "article") + " in " + storeOptions.directory);
            announce(server, terminal);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.join();
            return Chancery.DONE;
        }
    }

    /** Says where the server is, and how to ask it. */
    static void announce(ChanceryServer server, Terminal terminal) {
        terminal.out().println("Explorer:   " + server.address());
        terminal.out().println("Questions:  " + server.address() + "/queries");
        terminal.out().println("SPARQL:     " + server.sparqlAddress() + "   for example");
        terminal.out().println("  curl " + server.sparqlAddress() + " -H 'Accept: text/csv' --data-urlencode \\");
        terminal.out()
                .println("    'query=PREFIX chy: <https://w3id.org/chancery/ontology#>"
                        + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>");
        terminal.out()
                .println("     SELECT ?event ?status { ?e a chy:Event ; rdfs:label ?event ; chy:status ?status }'");
        terminal.out().println("Ends with Ctrl-C.");
    }
}
