package org.chancery.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file to read, wherever it lies.
 *
 * @param number in the order in which files are read
 * @param place its path with its file system, e.g. {@code hdfs://name/news/a.jsonl}
 * @param below its path below what the user named, with its extension
 * @param size in bytes
 */
record FoundFile(int number, String place, String below, long size) implements Serializable {
    boolean isParquet() {
        return place.toLowerCase(Locale.ROOT).endsWith(".parquet");
    }
}
