package org.chancery.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.chancery.mapping.IriMinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is given to {@code spark-submit}. */
@Command(
        name = "org.chancery.spark.ExtractJob",
        description = {
            "Reads articles on all machines of a Spark cluster and writes what they say.",
            "Into the output folder go facts/ (as \"chancery extract --format json\" writes them, for \"chancery load\"),"
                    + " nquads/ (the articles' graphs), dead-letters/ (what could not be read, and why), warnings/ and"
                    + " counts.json. The lines are those that one machine would have written, however many there were."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 done, also where records were rejected; 1 the job failed; 2 wrong use.",
            "",
            "Examples:",
            "  spark-submit --class org.chancery.spark.ExtractJob … --output hdfs:///facts hdfs:///news",
            "  spark-submit --class org.chancery.spark.ExtractJob … --output s3a://b/facts 's3a://b/news/2025-*.jsonl.gz'"
        })
public final class ExtractJob implements Callable<Integer> {
    private static final int SHARES_A_CORE = 10; // so that none waits long for the last
    private static final long SHARE = 4 << 20; // bytes: about a thousand articles, minutes of work
    private static final long MOST_SHARES = 20_000; // the driver keeps a book on each
    private static final int HELP_WIDTH = 110;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "Folder to write, on any file system that Hadoop knows; it must not be there yet.")
    private String output;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many shares the articles are dealt out; what a machine is at when it fails is done"
                    + " again (default: one for each 4 MB to read, and at least 10 a core).")
    private Integer partitions;

    @Option(names = "--gzip", description = "Compress what is written.")
    private boolean gzip;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Turtle file of your own with further lexicon entries and tree rules, and the classes of new"
                    + " event types; Spark brings it to all machines.")
    private List<java.nio.file.Path> lexicons = List.of();

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            description = "What the IRIs of all entities and facts begin with (default: ${DEFAULT-VALUE}).",
            defaultValue = IriMinter.DEFAULT_BASE)
    private String base;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files, folders and patterns on any file system that Hadoop knows: whatever \"chancery build\""
                    + " reads, and Parquet with the columns text and, where there are any, id, title, published, source,"
                    + " url, language, author.")
    private List<String> paths;

    private ExtractJob() {}

    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != 0) {
            System.exit(code); // the end of main is the only one that every cluster takes for success
        }
    }

    /** Runs the job; gives the exit code. */
    static int run(String... arguments) {
        return new CommandLine(new ExtractJob()).setUsageHelpWidth(HELP_WIDTH).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        SparkSession spark = SparkSession.builder().appName("chancery").getOrCreate();
        try {
            Counts counts = extract(spark);
            spec.commandLine().getOut().println(counts.words());
            return 0;
        } finally {
            spark.stop();
        }
    }

    private Counts extract(SparkSession spark) throws IOException {
        Configuration hadoop = spark.sparkContext().hadoopConfiguration();
        Path folder = new Path(output);
        if (folder.getFileSystem(hadoop).exists(folder)) {
            throw wrong("--output " + output + ": there is something already");
        }
        lexicons.forEach(file -> spark.sparkContext().addFile(file.toString()));
        List<String> names = lexicons.stream().map(file -> file.getFileName().toString()).toList();
        List<FoundFile> files = files(hadoop);
        long size = files.stream().mapToLong(FoundFile::size).sum();
        int shares = partitions == null ? shares(size, spark.sparkContext().defaultParallelism()) : partitions;
        return new Extract(new Settings(base, names), shares, gzip).run(files, folder, spark);
    }

    /** Into how many shares so many bytes are dealt out; a cluster may not know all of its cores yet. */
    static int shares(long size, int cores) {
        return (int) Math.max(SHARES_A_CORE * cores, Math.min(size / SHARE, MOST_SHARES));
    }

    private List<FoundFile> files(Configuration hadoop) throws IOException {
        try {
            List<FoundFile> files = FoundFiles.behind(paths, hadoop);
            if (files.isEmpty()) {
                throw wrong("there are no files in " + String.join(", ", paths));
            }
            return files;
        } catch (FileNotFoundException fault) {
            throw wrong(fault.getMessage());
        }
    }

    private void checkOptions() {
        if (partitions != null && partitions < 1) {
            throw wrong("--partitions must be 1 or more: " + partitions);
        }
        try {
            new IriMinter(base);
        } catch (IllegalArgumentException fault) {
            throw wrong(fault.getMessage());
        }
        for (java.nio.file.Path lexicon : lexicons) {
            if (!Files.isReadable(lexicon)) {
                throw wrong("--lexicon cannot be read: " + lexicon);
            }
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
