package org.chancery.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapred.FileOutputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * The job: files, read and dealt out by id, become parts in a folder. Nothing but the list of the files and the counts
 * comes to the driver.
 *
 * @param settings how articles are read
 * @param partitions into how many parts they are dealt out
 * @param gzip whether what is written is compressed
 */
record Extract(Settings settings, int partitions, boolean gzip) {
    /** Writes all that {@code files} say into {@code output}, which is not there yet. */
    Counts run(List<FoundFile> files, Path output, SparkSession spark) throws IOException {
        Settings each = settings; // alone goes to the machines
        Records.of(files, spark)
                .repartitionAndSortWithinPartitions(new ById(partitions))
                .mapPartitionsToPair(sorted -> new ReadPartition(sorted, each.reading()))
                .saveAsHadoopFile(output.toString(), Part.class, String.class, PartFiles.class, job(spark));
        return counted(output, JavaSparkContext.fromSparkContext(spark.sparkContext()));
    }

    private JobConf job(SparkSession spark) {
        JobConf job = new JobConf(spark.sparkContext().hadoopConfiguration());
        if (gzip) {
            FileOutputFormat.setOutputCompressorClass(job, GzipCodec.class);
        }
        return job;
    }

    /** Puts the sum of all parts' counts in their place. */
    private static Counts counted(Path output, JavaSparkContext context) throws IOException {
        Path parts = new Path(output, Part.COUNTS.folder());
        Counts counts = context.textFile(parts.toString()).map(Counts::parse).reduce(Counts::plus);
        Configuration hadoop = context.hadoopConfiguration();
        FileSystem files = output.getFileSystem(hadoop);
        try (OutputStream file = files.create(new Path(output, "counts.json"))) {
            file.write((counts.json() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        files.delete(parts, true);
        return counts;
    }
}
