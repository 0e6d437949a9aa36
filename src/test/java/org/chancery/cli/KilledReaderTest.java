package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.chat.ModelServer;
import org.chancery.chat.ModelServer.Answer;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build by a model that is killed in the middle pays for no reply twice. */
class KilledReaderTest {
    private static final String EXAMPLES = "src/main/resources/examples/";
    private static final Path REPLIES = Path.of("src/test/resources/replies");
    private static final String FIRST = "howitzers-delivered.json";
    private static final String SECOND = "summit-announced.json";
    private static final int NEVER = 600_000;

    @TempDir
    Path folder;

    @Test
    void whatHadBeenAnsweredIsNotAskedForAgain() throws Exception {
        Cli.emptyStore(folder);
        try (ModelServer server = new ModelServer()) {
            Answer second = reply(SECOND);
            server.then(reply(FIRST), new Answer(200, second.body(), List.of(), NEVER));
            Process process = new ProcessBuilder(command(server)).inheritIO().start();
            waitForRequests(server, 2);
            process.destroyForcibly().waitFor();
            server.then(second);
            Result again = Cli.launch(arguments(server).toArray(String[]::new));
            assertEquals(0, again.code(), again.err());
            assertTrue(again.err().contains("model: 1 reply, "), again.err());
            assertEquals(3, server.requests().size());
            assertEquals(server.requests().get(1), server.requests().get(2));
            assertEquals(0, Cli.launch("check", "--store", folder.toString()).code());
        }
    }

    private static Answer reply(String file) throws IOException {
        return ModelServer.openAi(Files.readString(REPLIES.resolve(file)));
    }

    private List<String> command(ModelServer server) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "-XX:TieredStopAtLevel=1",
                "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Chancery.class.getName());
        command.addAll(arguments(server));
        return command;
    }

    private List<String> arguments(ModelServer server) {
        return List.of(
                "build",
                "--store",
                folder.toString(),
                "--reader",
                "model",
                "--model",
                "m",
                "--endpoint",
                server.address().toString(),
                "--requests",
                "1",
                EXAMPLES + FIRST,
                EXAMPLES + SECOND);
    }

    private static void waitForRequests(ModelServer server, int count) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (server.requests().size() < count && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertEquals(count, server.requests().size());
    }
}
