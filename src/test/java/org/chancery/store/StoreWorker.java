package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/** A process that changes a store without end, and says before and behind each step what it does. Made to be killed. */
final class StoreWorker {
    static final int ARTICLES = 30;
    static final int FACTS = 60;

    /** Has the store grow without end. */
    static final String NO_COMPACT = "--no-compact";

    private StoreWorker() {}

    /** @param arguments folder of the store, seed of what is done, {@link #NO_COMPACT} where that is wanted */
    public static void main(String[] arguments) {
        Random random = new Random(Long.parseLong(arguments[1]));
        boolean compacting = !List.of(arguments).contains(NO_COMPACT);
        try (Store store = Store.openOrCreate(Path.of(arguments[0]), REFERENCE)) {
            System.out.println("ready");
            while (true) {
                step(store, random, compacting);
            }
        }
    }

    private static void step(Store store, Random random, boolean compacting) {
        switch (random.nextInt(12)) {
            case 0 -> {
                if (compacting) {
                    say("compact", () -> store.compact(progress -> {}));
                }
            }
            case 1, 2 -> {
                String article = "a" + random.nextInt(ARTICLES);
                say("set " + article + ":0", () -> store.remove(article));
            }
            case 3 -> {
                String reason = "reason " + random.nextInt(1000);
                say(
                        "decide",
                        () -> store.put(
                                NodeFactory.createURI(Articles.BASE + "graph/human/decisions"),
                                Set.of(Triple.create(
                                        REFERENCE, RDFS.Nodes.label, NodeFactory.createLiteralString(reason)))));
            }
            default -> put(store, random);
        }
    }

    private static void put(Store store, Random random) {
        List<ArticleTriples> batch = new ArrayList<>();
        StringBuilder words = new StringBuilder("set");
        int first = random.nextInt(ARTICLES);
        int version = 1 + random.nextInt(3);
        for (int i = 0; i <= random.nextInt(5); i++) {
            String id = "a" + (first + i) % ARTICLES;
            batch.add(article(id, Integer.toString(version), FACTS));
            words.append(' ').append(id).append(':').append(version);
        }
        say(words.toString(), () -> store.put(batch));
    }

    private static void say(String what, Runnable step) {
        System.out.println("begin " + what);
        step.run();
        System.out.println("done " + what);
    }
}
