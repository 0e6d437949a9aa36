package org.chancery.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.sys.JenaSystem;
import org.apache.spark.SparkFiles;
import org.chancery.cli.RuleReading;

/**
 * How articles are read, the same on each machine.
 *
 * @param base what the IRIs of all entities and facts begin with
 * @param lexicons names of the user's own lexicon files, which Spark has brought to each machine
 */
record Settings(String base, List<String> lexicons) implements Serializable {
    private static final Map<Settings, RuleReading> OPEN = new ConcurrentHashMap<>();

    /** What reads the articles, one in each process: its models take a gigabyte. */
    RuleReading reading() {
        return OPEN.computeIfAbsent(this, Settings::open);
    }

    private static RuleReading open(Settings settings) {
        JenaSystem.init();
        List<Path> files =
                settings.lexicons().stream().map(SparkFiles::get).map(Path::of).toList();
        return RuleReading.open(settings.base(), files);
    }
}
