package org.chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.chancery.input.Reasons;

/** Makes a store out of a backup. The backup is read from end to end before anything is written. */
final class Restoration {
    private static final int BATCH = 200_000; // quads a transaction

    private final Path file;
    private final Consumer<String> progress;

    Restoration(Path file, Consumer<String> progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * Makes the store in {@code directory}.
     *
     * @param replace whether in place of one that is there
     * @return how many quads it has
     * @throws StoreException if the backup is damaged, there is a store already, or it cannot be written; what was
     *     there is then as it was
     */
    long run(Path directory, boolean replace) {
        try {
            progress.accept("checking " + file);
            Backup.Summary summary = Backup.check(file);
            requireRoom(directory, replace);
            Files.createDirectories(directory);
            StoreLock lock = StoreLock.of(directory);
            try {
                write(directory, summary);
                return summary.quads();
            } finally {
                lock.close();
            }
        } catch (IOException fault) {
            throw new StoreException("the backup " + file + " cannot be restored: " + Reasons.of(fault), fault);
        }
    }

    private static void requireRoom(Path directory, boolean replace) {
        if (StoreDirectory.isVacant(directory)) {
            return;
        }
        if (StoreDirectory.newestGeneration(directory).isEmpty()) {
            throw new StoreException(directory + " holds other things, but no store; name an empty folder");
        }
        if (!replace) {
            throw new StoreException("there is a store in " + directory
                    + " already; name an empty folder, or say --replace to put the backup in its place");
        }
    }

    private void write(Path directory, Backup.Summary summary) throws IOException {
        try {
            Path next = Generations.begin(directory);
            load(next, summary);
            Snapshot.of(next).requireSound(progress);
            Generations.finish(next);
        } catch (IOException | RuntimeException | Error fault) { // a full disk is an InternalError here
            Generations.discard(directory);
            throw fault instanceof StoreException known
                    ? known
                    : new StoreException("the backup " + file + " cannot be restored: " + Reasons.of(fault), fault);
        }
        Generations.deleteOlder(directory);
    }

    private void load(Path folder, Backup.Summary summary) throws IOException {
        DatasetGraphTDB dataset = Layout.make(folder);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            Change mark = Mark.of(summary.referenceGraph());
            Txn.executeWrite(dataset, () -> mark.applyTo(dataset));
            Batches batches = new Batches(dataset);
            RDFParser.source(in).lang(Lang.NQUADS).parse(batches);
            batches.flush();
        } finally {
            StoreConnection.internalExpel(dataset.getLocation(), true);
        }
    }

    /** Nothing is parsed inside a transaction. */
    private final class Batches extends StreamRDFBase {
        private final DatasetGraphTDB dataset;
        private final List<Quad> batch = new ArrayList<>();
        private long written;

        Batches(DatasetGraphTDB dataset) {
            this.dataset = dataset;
        }

        @Override
        public void quad(Quad quad) {
            batch.add(quad);
            if (batch.size() >= BATCH) {
                flush();
            }
        }

        void flush() {
            Txn.executeWrite(dataset, () -> batch.forEach(dataset::add));
            written += batch.size();
            batch.clear();
            progress.accept(written + " quads restored");
        }
    }
}
