package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions to a store that another process serves. */
class QueryServerTest {
    private static final String SUMMIT = "fact=https://w3id.org/chancery/id/article/a-call/event/138";

    @TempDir
    static Path folder;

    private static Store store;
    private static ChanceryServer server;

    @BeforeAll
    static void start() {
        Cli.launch("query", "--list");
        store = Store.open(Path.of(Cli.goldenStore(folder.resolve("store"))));
        server = ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    static List<String> questions() {
        return QueryCatalog.bundled().all().stream().map(NamedQuery::name).toList();
    }

    /** The store is locked, so that the answer can only come from the server. */
    @ParameterizedTest
    @MethodSource("questions")
    void a_server_answers_every_named_question(String name) {
        String parameter = name.equals("evidence-of") ? SUMMIT : null;
        Result answer = parameter == null
                ? Cli.launch("query", name, "--server", address(), "--format", "csv")
                : Cli.launch("query", name, "--server", address(), "--format", "csv", "--param", parameter);
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().contains(","), answer.out());
    }

    @Test
    void a_server_answers_as_the_store_does() {
        Result answer = Cli.launch("query", "who-met-whom", "--server", address() + "/chancery/sparql");
        assertTrue(answer.out().contains("Anna Berg") && answer.out().contains("1 row"), answer.out() + answer.err());
        Result folded = Cli.launch("query", "events", "--server", address(), "-p", "who=BÉRG", "--format", "csv");
        assertEquals(5, folded.out().lines().count(), folded.out());
    }

    @Test
    void a_question_of_ones_own_is_answered_too() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.rq"), "ASK { ?event a <https://w3id.org/chancery/ontology#Event> ; ?role ?who }");
        assertEquals(
                "true\n",
                Cli.launch("query", own.toString(), "--server", address()).out());
    }

    @Test
    void a_wrong_parameter_is_named_before_it_is_sent() {
        Result refused = Cli.launch("query", "events", "--server", address(), "-p", "kind=Metting");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("did you mean Meeting?"), refused.err());
    }

    @Test
    void a_server_that_is_not_there_is_named() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String nowhere = "http://localhost:" + free;
        Result silent = Cli.launch("query", "events", "--server", nowhere);
        assertEquals(3, silent.code(), silent.err());
        assertEquals(
                "chancery: " + nowhere + "/chancery/sparql does not answer",
                silent.err().strip());
    }

    @Test
    void what_is_no_endpoint_or_no_url_is_named() {
        Result missing = Cli.launch("query", "events", "--server", address() + "/nothing/here");
        assertEquals(3, missing.code(), missing.err());
        assertTrue(missing.err().contains("answers 404"), missing.err());
        assertEquals(
                2, Cli.launch("query", "events", "--server", "localhost:3330").code());
    }

    private static String address() {
        return server.address().toString().replaceFirst("/$", "");
    }
}
