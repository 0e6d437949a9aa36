package org.chancery.cli;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.store.Growth;
import org.chancery.store.Store;
import org.chancery.store.StoreException;

/**
 * Compacts a store while much is put into it, so that its size keeps to what it holds. That is done when the data are
 * three times as large as the last compaction left them, so that all compactions together cost no more than a fixed
 * share of what was written; and behind a run that has let them grow by a fifth itself. Used by the one thread that
 * writes.
 */
final class Tidying {
    private static final long SMALL = 50_000_000; // bytes; less is not worth it
    private static final double WHILE_GROWING = 2; // times what the last compaction left, beyond it
    private static final double AT_END = 0.2;

    private final Store store;
    private final long small;
    private final Consumer<String> teller;
    private final BooleanSupplier unwanted;
    private long begun;
    private boolean gaveUp;

    /**
     * @param teller takes a line on what was done
     * @param unwanted whether there is to be no compaction, or no more of it; asked again and again
     */
    Tidying(Store store, Consumer<String> teller, BooleanSupplier unwanted) {
        this(store, SMALL, teller, unwanted);
    }

    /** @param small a store of so many bytes is left as it is */
    Tidying(Store store, long small, Consumer<String> teller, BooleanSupplier unwanted) {
        this.store = store;
        this.small = small;
        this.teller = teller;
        this.unwanted = unwanted;
        this.begun = store.bytes();
    }

    /** Something was put. */
    void afterBatch() {
        Growth growth = store.growth();
        compactBeyond(base(growth) * (1 + WHILE_GROWING), growth);
    }

    /** All was put. */
    void atEnd() {
        Growth growth = store.growth();
        compactBeyond(Math.max(begun, base(growth)) + base(growth) * AT_END, growth);
    }

    private double base(Growth growth) {
        return Math.max(small, growth.packed());
    }

    private void compactBeyond(double bytes, Growth growth) {
        if (growth.bytes() <= bytes || gaveUp || unwanted.getAsBoolean()) {
            return;
        }
        try {
            requireRoom(growth);
            store.compact(step -> requireWanted());
            begun = store.bytes();
            teller.accept(
                    "the store was compacted: " + Bytes.of(growth.bytes()) + " before, " + Bytes.of(begun) + " now");
        } catch (StoreException fault) {
            giveUp(fault);
        }
    }

    /** Goes on without; nothing is lost. */
    private void giveUp(StoreException fault) {
        gaveUp = true;
        if (!unwanted.getAsBoolean()) {
            teller.accept("warning: the store could not be compacted and grows on: " + fault.getMessage());
        }
    }

    private static void requireRoom(Growth growth) {
        if (growth.free() < growth.bytes()) {
            throw new StoreException("the disk has no room for " + Bytes.of(growth.bytes()) + " more");
        }
    }

    private void requireWanted() {
        if (unwanted.getAsBoolean()) {
            throw new StoreException("asked to end");
        }
    }
}
