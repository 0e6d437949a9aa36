package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.server.ChanceryServer;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "serve",
        description = {
            "Serves the store on this machine, for reading: SPARQL, graphs by name, and Jena's query page.",
            "Ends with Ctrl-C."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  chancery serve",
            "  curl http://localhost:3330/chancery/sparql --data-urlencode 'query=ASK { ?s ?p ?o }'"
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions storeOptions;

    @Mixin
    private PortOption portOption;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Store store = storeOptions.open();
                ChanceryServer server = ChanceryServer.start(store.dataset(), portOption.port())) {
            terminal.out().println(store.contents().articles().size() + " articles in " + storeOptions.directory);
            announce(server, terminal);
            server.join();
            return Chancery.DONE;
        }
    }

    /** Says where the server is, and how to ask it. */
    static void announce(ChanceryServer server, Terminal terminal) {
        terminal.out().println("Query page: " + server.address() + "/#/dataset/chancery/query");
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
