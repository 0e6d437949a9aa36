package org.chancery.store;

import static org.chancery.store.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GH-3877: an aborted write, then a read and a write in the same process, loses the store; unless it is expelled. */
class AbortedWriteTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 3_000, 20_000})
    void a_write_that_fails_half_way_leaves_the_store_as_it_was_and_ready(int quadsBeforeTheFault) {
        Connection connection = new Connection(folder.toString());
        connection.write(additions("before", 1_000));
        Change failing =
                new Change(List.of(), new FailingList(additions("lost", 20_000).additions(), quadsBeforeTheFault));
        assertThrows(StoreException.class, () -> connection.write(failing));
        assertEquals(1_003, count(connection));
        connection.write(additions("after", 1_000));
        connection.close();

        Connection reopened = new Connection(folder.toString());
        assertEquals(2_006, count(reopened));
        reopened.close();
    }

    @Test
    void an_error_of_the_machine_is_healed_like_an_exception() {
        Connection connection = new Connection(folder.toString());
        List<Quad> failing = new FailingList(additions("lost", 20_000).additions(), 19_999) {
            @Override
            RuntimeException fault() {
                throw new InternalError("a fault occurred in an unsafe memory access operation");
            }
        };
        assertThrows(StoreException.class, () -> connection.write(new Change(List.of(), failing)));
        connection.write(additions("after", 10));
        assertEquals(13, count(connection));
        connection.close();
    }

    /** When this fails, TDB2 has been mended and the expelling may go. */
    @Test
    void without_expelling_the_store_is_lost() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.executeWrite(dataset, () -> additions("before", 20_000).applyTo(dataset));
        dataset.begin(TxnType.WRITE);
        additions("lost", 20_000).applyTo(dataset);
        dataset.abort();
        dataset.end();
        assertThrows(RuntimeException.class, () -> {
            Txn.executeRead(dataset, () -> dataset.find().forEachRemaining(quad -> {}));
            Txn.executeWrite(dataset, () -> additions("after", 1_000).applyTo(dataset));
            TDBInternal.expel(dataset, true);
            Connection reopened = new Connection(folder.toString());
            count(reopened);
        });
        TDBInternal.expel(dataset, true); // and no other: stores of other tests are open
    }

    private static Change additions(String id, int facts) {
        ArticleTriples article = article(id, "1", facts);
        List<Quad> quads = article.triples().stream()
                .map(triple -> new Quad(article.graph(), triple))
                .toList();
        return new Change(List.of(), quads);
    }

    private static int count(Connection connection) {
        return connection.read(dataset -> {
            int[] count = {0};
            dataset.find().forEachRemaining(quad -> count[0]++);
            return count[0];
        });
    }

    /** Fails where a disk would. */
    private static class FailingList extends AbstractList<Quad> {
        private final List<Quad> quads;
        private final int good;

        FailingList(List<Quad> quads, int good) {
            this.quads = quads;
            this.good = good;
        }

        @Override
        public Quad get(int index) {
            if (index >= good) {
                throw fault();
            }
            return quads.get(index);
        }

        RuntimeException fault() {
            return new IllegalStateException("no more");
        }

        @Override
        public int size() {
            return quads.size();
        }
    }
}
