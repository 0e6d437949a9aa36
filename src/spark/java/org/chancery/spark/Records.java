package org.chancery.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import scala.Tuple2;

/** All records of all files: articles, or reasons why there is none. */
final class Records {
    private static final int MOST_TASKS = 10_000; // of one file or more

    private Records() {}

    static JavaPairRDD<RecordKey, Outcome> of(List<FoundFile> files, SparkSession spark) {
        List<FoundFile> tables = files.stream().filter(FoundFile::isParquet).toList();
        List<FoundFile> others = files.stream().filter(file -> !file.isParquet()).toList();
        if (tables.isEmpty()) {
            return read(others, spark);
        }
        JavaPairRDD<RecordKey, Outcome> rows = RowRecords.of(tables, spark);
        return others.isEmpty() ? rows : rows.union(read(others, spark));
    }

    private static JavaPairRDD<RecordKey, Outcome> read(List<FoundFile> files, SparkSession spark) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        int tasks = Math.max(1, Math.min(files.size(), MOST_TASKS));
        return context.parallelize(files, tasks)
                .mapPartitionsToPair(some -> new FileRecords(some, hadoop.value().value()));
    }

    /** A record under its key. */
    static Tuple2<RecordKey, Outcome> keyed(Outcome outcome, int file, long number) {
        String id = outcome instanceof Accepted accepted ? accepted.article().id() : outcome.place();
        return new Tuple2<>(new RecordKey(id, file, number), outcome);
    }
}
