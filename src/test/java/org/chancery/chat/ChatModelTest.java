package org.chancery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.chat.ModelServer.Answer;
import org.chancery.reader.Prompt;
import org.chancery.reader.UnansweredException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatModelTest {
    private static final String KEY = "sk-secret-0123456789";
    private static final Retry QUICK = new Retry(3, Duration.ofMillis(5), Duration.ofSeconds(2));
    private static final String FACTS = "{\"events\":[]}";

    private final ModelServer server = new ModelServer();
    private final Budget budget = Budget.endless();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private ChatModel model(Protocol protocol, Budget spent) {
        return model(protocol, spent, Duration.ofSeconds(5));
    }

    private ChatModel model(Protocol protocol, Budget spent, Duration timeout) {
        Endpoint endpoint = new Endpoint(server.address(), protocol, "m", Map.of(), KEY);
        return new ChatModel(
                "m", Map.of(), new Replies(List.of(folder)), new ChatConnection(endpoint, QUICK, timeout), spent);
    }

    private ChatModel model() {
        return model(new OpenAiProtocol(), budget);
    }

    private static Prompt prompt(String article) {
        return new Prompt("Read.", article, "{\"type\":\"object\"}", null, null);
    }

    private JsonNode request(int index) throws IOException {
        return new ObjectMapper().readTree(server.requests().get(index).split("\n", 2)[1]);
    }

    @Test
    void speaksChatCompletionsWithTheSchemaOfTheReply() throws IOException {
        server.then(ModelServer.openAi(FACTS));
        assertEquals(FACTS, model().reply(prompt("An article.")));
        assertTrue(server.requests().get(0).startsWith("/v1/chat/completions"));
        assertEquals("An article.", request(0).at("/messages/1/content").asText());
        assertEquals(
                "object",
                request(0).at("/response_format/json_schema/schema/type").asText());
        assertEquals("Bearer " + KEY + " null", server.keys().get(0));
        assertEquals("model: 1 reply, 1000 tokens in, 200 out; 0 replies kept from before", budget.summary());
    }

    @Test
    void speaksMessagesWithTheSchemaAsThatOfATool() throws IOException {
        server.then(ModelServer.anthropic(FACTS));
        assertEquals(FACTS, model(new AnthropicProtocol(), budget).reply(prompt("An article.")));
        assertTrue(server.requests().get(0).startsWith("/v1/messages"));
        assertEquals("object", request(0).at("/tools/0/input_schema/type").asText());
        assertEquals("null " + KEY, server.keys().get(0));
        assertEquals("model: 1 reply, 1000 tokens in, 200 out; 0 replies kept from before", budget.summary());
    }

    @Test
    void aSecondAttemptHasTheFormerReplyAndItsFault() throws IOException {
        server.then(ModelServer.openAi(FACTS));
        model().reply(prompt("An article.").again("{\"events\"", "it ends in the middle"));
        assertEquals("{\"events\"", request(0).at("/messages/2/content").asText());
        assertTrue(request(0).at("/messages/3/content").asText().contains("it ends in the middle"));
    }

    @Test
    void whatWasAnsweredOnceIsNotAskedAgain() {
        server.then(ModelServer.openAi(FACTS));
        model().reply(prompt("An article."));
        assertEquals(FACTS, model().reply(prompt("An article.")));
        assertEquals(1, server.requests().size());
    }

    @Test
    void aReplyThatIsOnlyHalfThereIsAskedForAgain() throws IOException {
        server.always(ModelServer.openAi(FACTS));
        Files.writeString(folder.resolve(model().key(prompt("An article.")) + ".json"), "{\"reply\": \"{\\\"ev");
        assertEquals(FACTS, model().reply(prompt("An article.")));
    }

    @Test
    void keptRepliesNeedNoServer() {
        server.then(ModelServer.openAi(FACTS));
        model().reply(prompt("An article."));
        ChatModel alone = new ChatModel("m", Map.of(), new Replies(List.of(folder)), null, budget);
        assertEquals(FACTS, alone.reply(prompt("An article.")));
        assertThrows(UnansweredException.class, () -> alone.reply(prompt("Another article.")));
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() {
        server.then(new Answer(429, "slow down", List.of("Retry-After", "1"), 0), ModelServer.openAi(FACTS));
        long begin = System.nanoTime();
        assertEquals(FACTS, model().reply(prompt("An article.")));
        assertTrue(System.nanoTime() - begin >= 1_000_000_000L);
    }

    @Test
    void aDateToWaitForCountsFromTheServersOwn() {
        server.then(
                new Answer(503, "", List.of("Retry-After", "Wed, 01 Jan 2020 00:00:01 GMT", "Date", "x"), 0),
                ModelServer.openAi(FACTS));
        assertEquals(FACTS, model().reply(prompt("An article.")));
    }

    @Test
    void aFaultOfTheServerIsTriedAgainAndThenGivenUp() {
        server.then(new Answer(500, "oops"), ModelServer.openAi(FACTS));
        assertEquals(FACTS, model().reply(prompt("An article.")));
        server.always(new Answer(500, "{\"error\": {\"message\": \"out of\\nmemory\"}}"));
        UnansweredException fault =
                assertThrows(UnansweredException.class, () -> model().reply(prompt("Another article.")));
        assertEquals("the endpoint 127.0.0.1 answers: 500 out of memory", fault.getMessage());
    }

    @Test
    void anAnswerThatDoesNotComeIsGivenUp() {
        server.always(new Answer(200, "late", List.of(), 3_000));
        ChatModel model = model(new OpenAiProtocol(), budget, Duration.ofMillis(100));
        UnansweredException fault = assertThrows(UnansweredException.class, () -> model.reply(prompt("An article.")));
        assertTrue(fault.getMessage().startsWith("no answer from 127.0.0.1 within"), fault.getMessage());
    }

    @Test
    void aRefusalIsNoReply() {
        server.then(
                new Answer(200, "{\"choices\": [{\"message\": {\"content\": null, \"refusal\": \"I will not.\"}}]}"));
        UnansweredException fault = assertThrows(UnansweredException.class, () -> model().reply(prompt("An article.")));
        assertEquals("the model refused: I will not.", fault.getMessage());
    }

    @Test
    void aServerThatRefusesUsIsNotAskedAgainAndTheKeyIsNotShown() {
        server.always(new Answer(401, "{\"error\": {\"message\": \"wrong key " + KEY + "\"}}"));
        ChatModel model = model();
        ChatException fault = assertThrows(ChatException.class, () -> model.reply(prompt("An article.")));
        assertTrue(fault.getMessage().contains("refuses: 401 wrong key (key)"), fault.getMessage());
        assertThrows(ChatException.class, () -> model.reply(prompt("Another article.")));
        assertEquals(1, server.requests().size());
    }

    @Test
    void aServerThatIsDownIsSaidToBe() {
        server.close();
        ChatException fault = assertThrows(ChatException.class, () -> model().reply(prompt("An article.")));
        assertTrue(fault.getMessage().contains("does not answer"), fault.getMessage());
    }

    @Test
    void anAnswerFromElsewhereIsNotFollowed() {
        server.always(new Answer(302, "", List.of("Location", "http://example.org/"), 0));
        assertThrows(ChatException.class, () -> model().reply(prompt("An article.")));
    }

    @Test
    void theKeyIsInNoFile() throws IOException {
        server.then(ModelServer.openAi(FACTS));
        model().reply(prompt("An article."));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(KEY));
            }
        }
        assertFalse(new Endpoint(server.address(), new OpenAiProtocol(), "m", Map.of(), KEY)
                .toString()
                .contains(KEY));
    }

    @Test
    void twoHundredQuestionsAtOnceStayWithinTheBudget() throws Exception {
        server.always(ModelServer.openAi(FACTS));
        Budget small = new Budget(120_000, Long.MAX_VALUE); // of 1,200 tokens a reply
        ChatModel model = model(new OpenAiProtocol(), small);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<String>> questions = IntStream.range(0, 200)
                .mapToObj(i -> (Callable<String>) () -> model.reply(prompt("Article " + i)))
                .toList();
        long answered = threads.invokeAll(questions).stream()
                .filter(future -> {
                    try {
                        return future.get().equals(FACTS);
                    } catch (Exception spent) {
                        return false;
                    }
                })
                .count();
        threads.shutdown();
        assertTrue(answered >= 100 && answered < 108, "answered " + answered);
        assertEquals(answered, server.requests().size());
    }

    @Test
    void anAddressMustBeOneAndHaveNoSecretInIt() {
        for (String address : List.of("localhost:11434", "ftp://localhost/", "https://key@example.org/v1")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Endpoint(URI.create(address), new OpenAiProtocol(), "m", Map.of(), null));
        }
    }
}
