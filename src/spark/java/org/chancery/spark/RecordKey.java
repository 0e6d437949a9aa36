package org.chancery.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a record stands among all that is read; in this order one machine would read those of an id.
 *
 * @param id of the article; the place, where there is none
 * @param file number of the file
 * @param record number in the file
 */
record RecordKey(String id, int file, long record) implements Serializable, Comparable<RecordKey> {
    private static final Comparator<RecordKey> ORDER = Comparator.comparing(RecordKey::id)
            .thenComparingInt(RecordKey::file)
            .thenComparingLong(RecordKey::record);

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }
}
