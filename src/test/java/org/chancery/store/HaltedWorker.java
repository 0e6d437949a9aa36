package org.chancery.store;

import static org.chancery.store.Articles.REFERENCE;
import static org.chancery.store.Articles.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A process that stores articles and dies without warning while it replaces them: when something stands in the journal,
 * so many nanoseconds later, or, every other time, when the commit stands there. What it leaves is what a killed
 * process leaves at its worst.
 */
final class HaltedWorker {
    static final int ARTICLES = 8;
    static final int FACTS = 40;
    private static final int LONGEST = 2_000_000; // nanoseconds
    private static final int HEADER = 16;
    private static final int COMMIT = 3;

    private HaltedWorker() {}

    /** @param arguments folder of the store, seed of how long it lives */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        boolean committed = seed % 2 == 1;
        int later = committed ? 0 : new Random(seed).nextInt(LONGEST);
        try (Store store = Store.openOrCreate(folder, REFERENCE)) {
            store.put(articles("1"));
            new Thread(() -> haltWithin(folder.resolve("Data-0001/journal.jrnl"), committed, later)).start();
            store.put(articles("2"));
        }
    }

    static List<ArticleTriples> articles(String version) {
        return IntStream.range(0, ARTICLES)
                .mapToObj(number -> article("a" + number, version, FACTS))
                .toList();
    }

    private static void haltWithin(Path journal, boolean committed, int later) {
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
            while (committed ? !endsInCommit(channel) : channel.size() == 0) {
                Thread.onSpinWait();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        long end = System.nanoTime() + later;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(1);
    }

    /** A commit is a header without data. */
    private static boolean endsInCommit(FileChannel journal) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        long size = journal.size();
        return size >= HEADER
                && journal.read(header, size - HEADER) == HEADER
                && header.getInt(0) <= 0
                && header.getInt(8) == COMMIT;
    }
}
