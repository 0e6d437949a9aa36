package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job on a cluster of which a machine fails. */
class ClusterTest {
    private static final int PARTITIONS = 24;
    private static final int HALF = PARTITIONS / 3; // what the killed one had done is lost in part, and done again

    @TempDir
    static Path folder;

    @Test
    void a_worker_that_is_killed_half_way_leaves_no_trace() throws IOException, InterruptedException {
        Path articles = WrittenNews.folder(folder.resolve("news"));
        Written expected = Written.byOneMachine(articles, folder.resolve("store"));
        Path output = folder.resolve("out");
        Killing killing;
        try (Cluster cluster = Cluster.start(folder.resolve("spark"), 2)) {
            killing = new Killing(cluster);
            SparkSession spark = SparkSession.builder().config(conf(cluster)).getOrCreate();
            spark.sparkContext().addSparkListener(killing);
            String[] job = {"--partitions", "" + PARTITIONS, "--output", output.toString(), articles.toString()};
            assertEquals(0, ExtractJob.run(job));
        }
        assertEquals(1, killing.removed.get(), "executors that were lost before the end");
        assertTrue(killing.ended.get() >= PARTITIONS, killing.ended + " parts");
        assertEquals(expected, Written.byMany(output));
    }

    private static SparkConf conf(Cluster cluster) {
        return new SparkConf(false)
                .setMaster(cluster.address())
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.cores", "1")
                .set("spark.executor.memory", "2g")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                // both are to have a part in it
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s");
    }

    /** Kills a worker that has done its part, when some of the parts are written. */
    private static final class Killing extends SparkListener {
        private final Cluster cluster;
        private final AtomicInteger ended = new AtomicInteger();
        private final AtomicInteger removed = new AtomicInteger();

        private Killing(Cluster cluster) {
            this.cluster = cluster;
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskType().equals("ResultTask") && end.reason().toString().equals("Success")
                    && ended.incrementAndGet() == HALF) {
                cluster.kill(end.taskInfo().executorId());
            }
        }

        @Override
        public void onExecutorRemoved(SparkListenerExecutorRemoved executor) {
            if (ended.get() < PARTITIONS) {
                removed.incrementAndGet();
            }
        }
    }
}
