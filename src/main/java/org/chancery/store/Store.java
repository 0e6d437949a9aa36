package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.input.Reasons;

/**
 * The graph of many articles on disk. One thread writes; it must not be interrupted.
 *
 * <p>Whoever keeps {@link #dataset()} must fetch it again after a {@link StoreException}.
 */
public final class Store implements AutoCloseable {
    private final StoreLock lock;
    private final Connection connection;
    private final Node referenceGraph;
    private Derivation derivation = Derivation.NONE;
    private Consumer<Collection<Quad>> listener = quads -> {};

    private Store(StoreLock lock, Connection connection, Node referenceGraph) {
        this.lock = lock;
        this.connection = connection;
        this.referenceGraph = referenceGraph;
    }

    /** This store, from now on keeping what {@code derivation} computes in step with every change. */
    public Store deriving(Derivation derivation) {
        this.derivation = derivation;
        return this;
    }

    /** This store, from now on telling {@code listener} which quads each write takes away or adds, before it does. */
    public Store telling(Consumer<Collection<Quad>> listener) {
        this.listener = listener;
        return this;
    }

    /**
     * Opens a store that is there.
     *
     * @throws StoreException if there is none, it is damaged, or another process has it
     */
    public static Store open(Path directory) {
        StoreDirectory.check(directory);
        StoreLock lock = StoreLock.of(directory);
        try {
            Journal.repair(directory);
            Connection connection = new Connection(directory.toString());
            return new Store(lock, connection, referenceGraph(directory, connection));
        } catch (StoreException fault) {
            lock.close();
            throw fault;
        } catch (RuntimeException fault) {
            lock.close();
            throw new StoreException("the store " + directory + " cannot be opened: " + fault.getMessage(), fault);
        }
    }

    /**
     * Opens the store, or makes it where there is none yet.
     *
     * @param referenceGraph name of the graph of what was known before; says which base IRI the store is for
     * @throws StoreException as {@link #open} does, and if the store was made for another base IRI
     */
    public static Store openOrCreate(Path directory, Node referenceGraph) {
        if (StoreDirectory.isVacant(directory)) {
            return create(directory, referenceGraph);
        }
        Store store = open(directory);
        if (!store.referenceGraph.equals(referenceGraph)) {
            store.close();
            throw new StoreException("the store " + directory + " was made for another base IRI: it has "
                    + store.referenceGraph + ", not " + referenceGraph);
        }
        return store;
    }

    private static Node referenceGraph(Path directory, Connection connection) {
        try {
            Mark mark = connection
                    .read(Mark::in)
                    .orElseThrow(() -> new StoreException(directory
                            + " holds a TDB2 database, but not one of Chancery, or one that was damaged: its mark is missing."
                            + " If its making was stopped, delete the folder and build again"));
            if (mark.version() != Mark.VERSION) {
                String other = mark.version() < Mark.VERSION ? "an older" : "a newer";
                throw new StoreException("the store " + directory + " was made by " + other + " Chancery (version "
                        + mark.version() + " of the store, not " + Mark.VERSION
                        + "); build a new one from its articles, in another folder");
            }
            Generations.deleteOlder(directory); // left where the process was killed behind the making of a newer one
            return mark.referenceGraph();
        } catch (IOException fault) {
            connection.close();
            throw new StoreException("old data in " + directory + " cannot be deleted: " + Reasons.of(fault), fault);
        } catch (StoreException fault) {
            connection.close();
            throw fault;
        }
    }

    private static Store create(Path directory, Node referenceGraph) {
        try {
            Files.createDirectories(directory);
        } catch (IOException fault) {
            throw new StoreException("the folder " + directory + " cannot be made: " + fault.getMessage(), fault);
        }
        StoreLock lock = StoreLock.of(directory);
        try {
            Path first = Generations.begin(directory);
            Snapshot.of(first).write(Mark.of(referenceGraph));
            Generations.finish(first);
            return new Store(lock, new Connection(directory.toString()), referenceGraph);
        } catch (IOException | RuntimeException | Error fault) { // a full disk is an InternalError here
            lock.close();
            throw new StoreException("the store " + directory + " cannot be made: " + Reasons.of(fault), fault);
        }
    }

    /** The dataset, for reading only. */
    public DatasetGraph dataset() {
        return connection.dataset();
    }

    /** Name of the graph of what was known before. */
    public Node referenceGraph() {
        return referenceGraph;
    }

    /** What the store holds, for look-ups. */
    public Contents contents() {
        return new Contents(connection, referenceGraph);
    }

    /**
     * Stores these articles in one transaction, each in place of what the store had of it. Hundreds at a time are
     * cheap, one at a time is not.
     *
     * @return how many of them were new or had changed
     */
    public int put(Collection<ArticleTriples> articles) {
        List<Change> changes = connection.read(dataset -> {
            List<Change> found = new ArrayList<>();
            for (ArticleTriples article : articles) {
                Change change = Change.replacing(dataset, article.graph(), article.triples());
                if (!change.isEmpty()) {
                    found.add(change);
                }
            }
            return found;
        });
        write(Change.all(changes));
        return changes.size();
    }

    /**
     * Stores what was known before, in place of what the store had.
     *
     * @return whether anything had changed
     */
    public boolean putReference(Collection<Triple> triples) {
        return put(referenceGraph, triples);
    }

    /**
     * Stores a graph that is not that of an article, in place of what the store had of it.
     *
     * @return whether anything had changed
     */
    public boolean put(Node graph, Collection<Triple> triples) {
        Set<Triple> wanted = new LinkedHashSet<>(triples);
        Change change = connection.read(dataset -> Change.replacing(dataset, graph, wanted));
        write(change);
        return !change.isEmpty();
    }

    /**
     * Takes an article out, and exactly what it said.
     *
     * @return whether the store had it
     */
    public boolean remove(String article) {
        Optional<StoredArticle> stored = contents().find(article);
        stored.ifPresent(
                found -> write(connection.read(dataset -> Change.replacing(dataset, found.graph(), Set.of()))));
        return stored.isPresent();
    }

    /** How many quads of what is derived are not as they would be if it were computed anew from all articles. */
    public int outOfStep() {
        return connection.read(dataset -> {
            Pending pending = new Pending(dataset, new Change(List.of(), List.of()));
            derivation.update(pending, Set.of(referenceGraph));
            return pending.change().removals().size()
                    + pending.change().additions().size();
        });
    }

    /**
     * Writes the data anew without gaps, checks what was written, and takes it in place of the old. Who has the
     * {@link #dataset()} keeps it, and finds the same in it.
     *
     * @param progress takes a line for each step
     * @throws StoreException if that fails, or somebody is reading; the store is then as it was
     */
    public void compact(Consumer<String> progress) {
        connection.renew(next -> {
            new Packing(connection.dataset(), next, progress).run();
            Snapshot packed = Snapshot.of(next);
            connection.read(original -> {
                packed.requireCopy(original, progress);
                return null;
            });
            Growth.note(next, packed.bytes());
        });
    }

    /**
     * Writes all that the store holds into a file, reads it back, and only then gives it its name.
     *
     * @param file is replaced where it is there
     * @return how many quads it has
     * @throws StoreException if it cannot be written; a file of this name is then as it was
     */
    public long backup(Path file) {
        return connection.read(dataset -> {
            try {
                return Backup.write(dataset, referenceGraph, file).quads();
            } catch (IOException fault) {
                throw new StoreException("the backup " + file + " cannot be written: " + Reasons.of(fault), fault);
            }
        });
    }

    /**
     * Makes a store out of a backup.
     *
     * @param replace whether in place of a store that is there
     * @return how many quads it has
     * @throws StoreException if the backup is damaged or there is something in the folder that must not go
     */
    public static long restore(Path file, Path directory, boolean replace, Consumer<String> progress) {
        return new Restoration(file, progress).run(directory, replace);
    }

    /**
     * Bytes on the disk: those of the blocks that are in use, and of the names. Files may seem longer than they are.
     */
    public long bytes() {
        return connection.read(dataset -> Indexes.bytes(TDBInternal.getDatasetGraphTDB(dataset)));
    }

    /** How far the data have grown since they were last compacted. */
    public Growth growth() {
        return connection.read(dataset -> {
            DatasetGraphTDB data = TDBInternal.getDatasetGraphTDB(dataset);
            return Growth.of(Path.of(data.getLocation().getDirectoryPath()), Indexes.bytes(data));
        });
    }

    /**
     * Reads every record, and compares every index with every other.
     *
     * @return what is wrong, a line each
     */
    public List<String> verify(Consumer<String> progress) {
        return connection.read(dataset -> {
            List<String> faults = new ArrayList<>(new Verification(dataset, progress).run());
            faults.addAll(new ArticleRecords(dataset, referenceGraph).faults());
            return faults;
        });
    }

    /** All is computed before the transaction begins, what is derived too. */
    private void write(Change change) {
        if (change.isEmpty()) {
            return;
        }
        Change whole = connection.read(dataset -> {
            Pending pending = new Pending(dataset, change);
            derivation.update(pending, change.graphs());
            return pending.change();
        });
        if (!whole.isEmpty()) {
            listener.accept(whole.quads());
            connection.write(whole);
        }
    }

    @Override
    public void close() {
        connection.close();
        lock.close();
    }
}
