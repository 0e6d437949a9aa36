package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.chat.ModelServer;
import org.chancery.chat.ModelServer.Answer;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language model at work behind the commands. */
class ReaderCommandsTest {
    private static final String EXAMPLES = "src/main/resources/examples/";
    private static final Path REPLIES = Path.of("src/test/resources/replies");
    private static final List<String> THREE =
            List.of("summit-announced.json", "summit-called-off.json", "howitzers-delivered.json");

    private final ModelServer server = new ModelServer();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private Result run(String command, Object... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        Arrays.stream(more).map(Object::toString).forEach(arguments::add);
        return Cli.launch(arguments.toArray(String[]::new));
    }

    private Object[] model(String reader, String store, List<String> files, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(
                "--store",
                store(store),
                "--reader",
                reader,
                "--model",
                "m",
                "--endpoint",
                server.address(),
                "--requests",
                "1"));
        arguments.addAll(List.of(more));
        files.forEach(file -> arguments.add(EXAMPLES + file));
        return arguments.toArray();
    }

    private Path store(String name) {
        Path store = folder.resolve(name);
        return Files.exists(store) ? store : Path.of(Cli.emptyStore(store));
    }

    private static Answer reply(String file) throws IOException {
        return ModelServer.openAi(Files.readString(REPLIES.resolve(file)));
    }

    private void answerExamples() throws IOException {
        for (String file : THREE) {
            server.then(reply(file));
        }
    }

    private String quads(String store) {
        return run("export", "--store", folder.resolve(store), "--format", "nquads")
                .out();
    }

    @Test
    void whatAModelReadIsAskedForOnceAndTheSameInEveryOrder() throws IOException {
        answerExamples();
        Path key = folder.resolve("key");
        Files.writeString(key, "sk-very-secret\n");
        Result first = run("build", model("model", "first", THREE, "--key-file", key));
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("model: 3 replies, 3000 tokens in, 600 out"), first.err());
        assertKeyIsNowhere(first);
        assertEquals(0, run("check", "--store", folder.resolve("first")).code());
        Result unchanged = run("build", model("model", "first", THREE));
        assertTrue(unchanged.err().contains("3 unchanged"), unchanged.err());
        List<String> backwards = List.of(THREE.get(2), THREE.get(0), THREE.get(1));
        Result second = run("build", model("model", "second", backwards, "--replies", folder.resolve("first/replies")));
        assertEquals(0, second.code(), second.err());
        assertEquals(3, server.requests().size());
        assertEquals(quads("first"), quads("second"));
    }

    private void assertKeyIsNowhere(Result built) throws IOException {
        assertEquals("Bearer sk-very-secret null", server.keys().get(0));
        assertFalse((built.out() + built.err()).contains("secret"));
        try (Stream<Path> files = Files.walk(folder.resolve("first"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("very-secret"), file.toString());
            }
        }
    }

    @Test
    void bothReadersAgreeOrDisagreeOnWhatTheRulesHadReadAlone() throws IOException {
        Path store = store("store");
        run("build", "--store", store, EXAMPLES + THREE.get(0));
        server.then(ModelServer.openAi(Files.readString(REPLIES.resolve(THREE.get(0)))
                .replaceFirst("(?s)(\"trigger\": \"rejected\",\\s*\"status\": )\"Occurred\"", "$1\"Planned\"")));
        Result both = run("build", model("both", "store", THREE.subList(0, 1)));
        assertTrue(both.err().contains("1 stored"), both.err());
        String agreed = rows(store, "events", "reader=both");
        assertTrue(agreed.lines().count() > 2 && agreed.contains("m; rules"), agreed);
        String disagreed = rows(store, "disagreements", "about=status");
        assertTrue(disagreed.contains("summit-announced,status,Occurred,Planned,rejected"), disagreed);
        long all = run("export", "--store", store, "--format", "plover")
                .out()
                .lines()
                .count();
        long rules = records(store, "rules");
        long model = records(store, "model");
        assertEquals(all, rules + model - records(store, "both"));
        long told = rows(store, "events", "minConfidence=0").lines().count();
        assertTrue(agreed.lines().count() < told, told + " " + agreed);
    }

    private String rows(Path store, String query, String parameter) {
        return run("query", query, "--store", store, "--param", parameter, "--format", "csv")
                .out();
    }

    private long records(Path store, String reader) {
        return run("export", "--store", store, "--format", "plover", "--read-by", reader)
                .out()
                .lines()
                .count();
    }

    @Test
    void articlesDoNotLeaveTheMachineUnlessItIsSaid() throws IOException {
        Path store = store("store");
        Object[] command = {
            "--store",
            store,
            "--reader",
            "model",
            "--model",
            "m",
            "--endpoint",
            "https://models.invalid/v1",
            EXAMPLES + THREE.get(0)
        };
        Result refused = run("build", command);
        assertEquals(2, refused.code());
        assertEquals(
                "chancery: the articles would leave this machine for models.invalid; to allow it, add once:"
                        + " --send-texts-to models.invalid",
                refused.err().strip());
        Files.writeString(store.resolve("send-texts-to"), "models.invalid\n");
        assertFalse(run("check", "--store", store).err().contains("leave this machine"));
    }

    @Test
    void aReplyThatIsNoneIsAskedForOnceMoreAndThenTheArticleIsSetAside() throws IOException {
        server.then(ModelServer.openAi("{\"events\": [{\"id\":"), reply(THREE.get(0)));
        assertEquals(
                0, run("build", model("model", "store", THREE.subList(0, 1))).code());
        assertEquals(2, server.requests().size());
        assertTrue(server.requests().get(1).contains("Your reply cannot be read"));
        server.then(ModelServer.openAi("I am sorry."), ModelServer.openAi("I am really sorry."));
        Result failed = run("build", model("model", "store", THREE.subList(1, 2)));
        assertEquals(1, failed.code());
        assertTrue(failed.err().contains("model failed"), failed.err());
    }

    @Test
    void aBudgetStopsCleanlyAndTheNextRunGoesOn() throws IOException {
        answerExamples();
        Result first = run("build", model("model", "store", THREE, "--max-articles", "1"));
        assertEquals(1, first.code());
        assertTrue(first.err().contains("1 stored"), first.err());
        assertTrue(first.err().contains("not asked"), first.err());
        Result second = run("build", model("model", "store", THREE, "--max-tokens", "2000"));
        assertTrue(second.err().contains("2 stored, 1 unchanged"), second.err());
        assertEquals(3, server.requests().size());
    }

    @Test
    void aServerThatIsDownIsAFaultOfTheServerAndNothingIsLost() {
        server.close();
        Result down = run("build", model("model", "store", THREE.subList(0, 1), "--timeout", "1"));
        assertEquals(3, down.code());
        assertTrue(down.err().contains("chancery: the endpoint m at http://127.0.0.1"), down.err());
    }

    @Test
    void thePromptIsShownWithTheNameThatItsReplyIsKeptUnder() throws IOException {
        Result shown = run("prompt", "--model", "m", EXAMPLES + THREE.get(0));
        assertTrue(shown.out().contains("Indonesian President Budi Hartawan and Australian Prime Minister"));
        String name = shown.err().replaceAll("(?s).*kept as (\\w+\\.json).*", "$1");
        String reply = "{\"reply\": \"{\\\"events\\\": [{\\\"id\\\": \\\"e1\\\", \\\"type\\\": \\\"Meeting\\\","
                + " \\\"quotes\\\": [\\\"They met on the moon\\\"]}]}\"}";
        Files.writeString(folder.resolve(name), reply);
        Result read = run(
                "extract",
                "--reader",
                "model",
                "--model",
                "m",
                "--replies",
                folder,
                "--explain",
                EXAMPLES + THREE.get(0));
        assertEquals(0, read.code(), read.err());
        assertTrue(read.err().contains("do not stand in the"), read.err());
    }

    @Test
    void aSecondLookIsReadInThePlaceOfTheFirst() throws IOException {
        String nothing = "{\"events\": []}";
        Path first = Files.writeString(folder.resolve("first.json"), nothing);
        keep(run("prompt", "--model", "m", EXAMPLES + THREE.get(0)), nothing);
        Result second = run("prompt", "--model", "m", "--reply", first, EXAMPLES + THREE.get(0));
        assertTrue(second.out().contains("<reply>\n" + nothing + "\n</reply>"), second.out());
        assertTrue(second.out().contains("Is every act of the sentence there"), second.out());
        keep(second, "{\"events\": [{\"id\": \"e1\", \"type\": \"Meeting\", \"quotes\": [\"They met on the moon\"]}]}");
        String[] reading = {"--reader", "model", "--model", "m", "--replies", folder.toString(), "--explain"};
        assertFalse(extract(reading).err().contains("do not stand"));
        assertTrue(extract(reading, "--second-look").err().contains("do not stand"));
    }

    /** Keeps a reply under the name that {@code prompt} has given. */
    private void keep(Result prompt, String reply) throws IOException {
        String name = prompt.err().replaceAll("(?s).*kept as (\\w+\\.json).*", "$1");
        Files.writeString(folder.resolve(name), "{\"reply\": \"" + reply.replace("\"", "\\\"") + "\"}");
    }

    private Result extract(String[] reading, String... more) {
        return run(
                "extract",
                Stream.of(reading, more, new String[] {EXAMPLES + THREE.get(0)})
                        .flatMap(Arrays::stream)
                        .toArray());
    }

    @Test
    void aModelNeedsANameAndAPlaceToAsk() {
        assertTrue(run("extract", "--reader", "model", EXAMPLES + THREE.get(0))
                .err()
                .contains("needs --model NAME"));
        assertTrue(run("extract", "--reader", "both", "--model", "m", EXAMPLES + THREE.get(0))
                .err()
                .contains("needs --endpoint URL"));
    }
}
