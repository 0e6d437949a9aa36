package org.chancery.spark;

import org.apache.spark.Partitioner;

/** Deals records out so that those of an id come together, on every machine in the same way. */
final class ById extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int partitions;

    ById(int partitions) {
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return Math.floorMod(((RecordKey) key).id().hashCode(), partitions);
    }
}
