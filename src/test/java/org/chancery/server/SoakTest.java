package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.chancery.fusion.MadeQuestions;
import org.chancery.fusion.MadeWorld;
import org.chancery.golden.Golden;
import org.chancery.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirty-two clients ask whatever can be asked, while articles are stored: no error, and memory that does not grow. Run
 * with {@code mvn test -Pfaults -Dtest=SoakTest -Dsoak.minutes=30}.
 */
@Tag("faults")
class SoakTest {
    private static final int CLIENTS = 32;
    private static final int ARTICLES = 200;
    private static final int BATCH = 5;
    private static final Duration LENGTH = Duration.ofMinutes(Integer.getInteger("soak.minutes", 5));
    private static final Duration BETWEEN_BATCHES = Duration.ofSeconds(10);
    private static final double GROWTH = 1.1;
    private static final List<String> FILES = List.of(
            "/",
            "/explorer/app.js",
            "/explorer/chancery.css",
            "/explorer/lib/d3.js",
            "/health",
            "/ontology",
            "/queries");
    private static final String SPARQL = "/chancery/sparql?query=";
    private static final List<String> QUERIES = List.of(
            "SELECT * { ?e a <https://w3id.org/chancery/ontology#FusedEvent> } LIMIT 20",
            "SELECT (COUNT(*) AS ?n) { ?e <https://w3id.org/chancery/ontology#status> ?s } ",
            "CONSTRUCT { ?e a ?t } { ?e a ?t } LIMIT 50",
            "DESCRIBE <https://w3id.org/chancery/id/state/Arvonia>");

    @TempDir
    Path folder;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final MadeWorld world = new MadeWorld(3);
    private volatile boolean going = true;

    @Test
    void many_ask_while_one_writes() throws Exception {
        world.load(folder.resolve("store"), ARTICLES);
        List<Long> heaps = new ArrayList<>();
        try (Store store = Store.open(folder.resolve("store"));
                ChanceryServer server =
                        ChanceryServer.start(store.dataset(), store.referenceGraph(), ServerOptions.onPort(0))) {
            store.telling(server::changing);
            Web web = new Web(server.address());
            web.awaitSearch();
            List<Thread> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> new Thread(() -> ask(web, new Random(client)), "client " + client))
                    .toList();
            clients.forEach(Thread::start);
            write(store, heaps);
            going = false;
            for (Thread client : clients) {
                client.join();
            }
        }
        System.out.printf(
                "%d answers, %d articles more, heap after collection %s MB%n",
                answers.get(),
                (heaps.size() - 1) * BATCH,
                heaps.stream().map(bytes -> bytes >> 20).toList());
        assertEquals(List.of(), faults.stream().limit(5).toList());
        assertTrue(flat(heaps), "memory grows: " + heaps);
    }

    /** The same few articles anew and anew, told otherwise: the store stays as large as it is. */
    private void write(Store store, List<Long> heaps) throws InterruptedException {
        Instant end = Instant.now().plus(LENGTH);
        for (int batch = 0; Instant.now().isBefore(end); batch++) {
            int first = ARTICLES + batch % 2 * BATCH;
            store.put(IntStream.range(first, first + BATCH)
                    .mapToObj(world::article)
                    .map(Golden::triples)
                    .toList());
            store.remove("w" + (ARTICLES + (batch + 1) % 2 * BATCH));
            Thread.sleep(BETWEEN_BATCHES.toMillis());
            System.gc();
            heaps.add(liveBytes());
        }
    }

    /** What the last collection left. */
    private static long liveBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    /** The middle of the last third is not larger than that of the third before, but for a tenth. */
    private static boolean flat(List<Long> heaps) {
        int third = heaps.size() / 3;
        long before = median(heaps.subList(third, 2 * third));
        return median(heaps.subList(2 * third, heaps.size())) <= before * GROWTH;
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private void ask(Web web, Random random) {
        List<String> nothing = List.of("urn:x:nothing");
        MadeQuestions questions = new MadeQuestions(
                world,
                ARTICLES,
                Map.of("event", nothing, "report", nothing, "person", nothing, "article", nothing),
                random);
        List<String> names = new ArrayList<>(questions.named().keySet());
        List<String> views = new ArrayList<>(questions.views().keySet());
        while (going) {
            List<String> paths = switch (random.nextInt(5)) {
                case 0 -> List.of(FILES.get(random.nextInt(FILES.size())));
                case 1 -> List.of(SPARQL + Web.encode(QUERIES.get(random.nextInt(QUERIES.size()))));
                case 2 ->
                    questions
                            .views()
                            .get(views.get(random.nextInt(views.size())))
                            .get();
                case 3 -> List.of("/data/article/w" + random.nextInt(ARTICLES) + ".ttl");
                default ->
                    questions
                            .named()
                            .get(names.get(random.nextInt(names.size())))
                            .get();
            };
            paths.forEach(path -> ask(web, path));
        }
    }

    private void ask(Web web, String path) {
        try {
            HttpResponse<String> answer = web.get(path);
            answers.incrementAndGet();
            if (answer.statusCode() != 200) {
                faults.add(answer.statusCode() + " " + path + " " + answer.body());
            }
        } catch (Exception fault) {
            faults.add(path + " " + fault);
        }
    }
}
