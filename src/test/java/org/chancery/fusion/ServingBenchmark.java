package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sys.JenaSystem;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.server.Web;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times each named question and each view of the explorer over HTTP, on a store of made news, each time with other
 * parameters, so that no answer is one that was given before; and what of it was work of this process's processor,
 * which other work on the machine does not change. Not run by the build: {@code mvn test -Dtest=ServingBenchmark
 * -Dfacts=1000000 -Dstore=FOLDER -Drounds=20 -Donly=timeline|network}. A store that is in the folder is taken as it is;
 * without a folder one is made and thrown away.
 */
class ServingBenchmark {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int SAMPLE = 400;
    private static final String PREFIX = "PREFIX chy: <https://w3id.org/chancery/ontology#>"
            + " PREFIX schema: <https://schema.org/> SELECT ?thing ";
    private static final Map<String, String> THINGS = Map.of(
            "event", "{ ?thing a chy:FusedEvent }",
            "report", "{ ?thing a chy:Event }",
            "person", "{ ?thing a chy:FusedPerson }",
            "article", "{ ?thing a schema:NewsArticle }");

    @TempDir
    Path temporary;

    @Test
    void measure() throws Exception {
        JenaSystem.init();
        int facts = Integer.getInteger("facts", 50_000);
        String given = System.getProperty("store");
        Path folder = given == null ? temporary.resolve("store") : Path.of(given);
        if (!Files.exists(folder)) {
            long begin = System.nanoTime();
            MadeWorld.of(facts).load(folder, facts / MadeWorld.FACTS);
            System.out.printf("loaded in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
        }
        try (Store store = Store.open(folder)) {
            ServerOptions options = ServerOptions.onPort(0).within(Duration.ofMinutes(2));
            long begin = System.nanoTime();
            try (ChanceryServer server = ChanceryServer.start(store.dataset(), store.referenceGraph(), options)) {
                new Web(server.address()).awaitSearch();
                System.out.printf("all is in memory after %.1f s%n", (System.nanoTime() - begin) / 1e9);
                measure(server, MadeWorld.of(facts), (int) store.contents().articleCount());
            }
        }
    }

    private static void measure(ChanceryServer server, MadeWorld world, int articles) throws Exception {
        Map<String, List<String>> things = new HashMap<>();
        for (String kind : THINGS.keySet()) {
            things.put(kind, sample(server, THINGS.get(kind)));
        }
        Random random = new Random(7);
        MadeQuestions questions = new MadeQuestions(world, articles, things, random);
        System.out.printf("%d articles, %d facts%n", articles, articles * MadeWorld.FACTS);
        System.out.println("| | median ms | 95 of 100 ms | of the processor: median ms | 95 of 100 ms | KB |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        time(server, questions.named());
        time(server, questions.views());
    }

    private static List<String> sample(ChanceryServer server, String pattern) throws Exception {
        String answer = new Web(server.address()).ask(PREFIX + pattern + " LIMIT " + SAMPLE * 50);
        List<String> iris = Arrays.stream(answer.split("\""))
                .filter(part -> part.startsWith("https://"))
                .distinct()
                .collect(Collectors.toList());
        Collections.shuffle(iris, new Random(1));
        return List.copyOf(iris.subList(0, Math.min(SAMPLE, iris.size())));
    }

    private static void time(ChanceryServer server, Map<String, Supplier<List<String>>> asked) throws Exception {
        String only = System.getProperty("only", ".*");
        for (Map.Entry<String, Supplier<List<String>>> one : asked.entrySet()) {
            if (!one.getKey().matches(only)) {
                continue;
            }
            int rounds = Integer.getInteger("rounds", 20);
            List<Double> times = new ArrayList<>();
            List<Double> work = new ArrayList<>();
            long bytes = 0;
            ask(server, one.getValue().get());
            for (int round = 0; round < rounds; round++) {
                List<String> paths = one.getValue().get();
                long begin = System.nanoTime();
                long before = PROCESS.getProcessCpuTime();
                bytes += ask(server, paths);
                work.add((PROCESS.getProcessCpuTime() - before) / 1e6);
                times.add((System.nanoTime() - begin) / 1e6);
            }
            System.out.printf(
                    "| %s | %.0f | %.0f | %.0f | %.0f | %.1f |%n",
                    one.getKey(),
                    quantile(times, 50),
                    quantile(times, 95),
                    quantile(work, 50),
                    quantile(work, 95),
                    bytes / 1024.0 / rounds);
        }
    }

    private static double quantile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** Asks at once, as a browser does, and waits for the last. */
    private static long ask(ChanceryServer server, List<String> paths) {
        List<CompletableFuture<HttpResponse<byte[]>>> answers = paths.stream()
                .map(path -> HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", "application/sparql-results+json")
                        .build())
                .map(request -> CLIENT.sendAsync(request, BodyHandlers.ofByteArray()))
                .toList();
        long bytes = 0;
        for (int i = 0; i < answers.size(); i++) {
            HttpResponse<byte[]> answer = answers.get(i).join();
            assertEquals(200, answer.statusCode(), () -> paths + new String(answer.body()));
            bytes += answer.body().length;
        }
        return bytes;
    }
}
