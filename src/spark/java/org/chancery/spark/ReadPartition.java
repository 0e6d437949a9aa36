package org.chancery.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.chancery.cli.RuleReading;
import org.chancery.cli.RuleReading.Read;
import org.chancery.corpus.SeenArticles;
import org.chancery.input.LookAhead;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Rejected;
import scala.Tuple2;

/**
 * What is to be written of the records of a partition, which come in the order of their keys: one article after the
 * other, and at the end the counts. They are counted in what is written, since a task may run twice and only one run of
 * it stays.
 */
final class ReadPartition extends LookAhead<Tuple2<Part, String>> {
    private final Iterator<Tuple2<RecordKey, Outcome>> records;
    private final RuleReading reading;
    private final WrittenLines lines = new WrittenLines();
    private final Deque<Tuple2<Part, String>> written = new ArrayDeque<>();
    private Counts counts = Counts.NONE;
    private String id;
    private SeenArticles seen;

    ReadPartition(Iterator<Tuple2<RecordKey, Outcome>> records, RuleReading reading) {
        this.records = records;
        this.reading = reading;
    }

    @Override
    protected Tuple2<Part, String> advance() {
        while (written.isEmpty() && records.hasNext()) {
            Tuple2<RecordKey, Outcome> next = records.next();
            take(next._1().id(), next._2());
        }
        return written.isEmpty() ? last(new Tuple2<>(Part.COUNTS, counts.json())) : written.removeFirst();
    }

    private void take(String next, Outcome record) {
        if (!next.equals(id)) {
            id = next;
            seen = new SeenArticles();
        }
        Optional<Outcome> judged = seen.judge(record);
        if (judged.isEmpty()) {
            counts = counts.plus(new Counts(1, 0, 1, 0, 0));
        } else if (judged.get() instanceof Accepted accepted) {
            write(accepted);
        } else if (judged.get() instanceof Rejected rejected) {
            write(rejected);
        }
    }

    private void write(Accepted accepted) {
        accepted.warnings().forEach(warning -> write(Part.WARNINGS, lines.of(accepted.place(), warning)));
        Read read = reading.read(accepted);
        if (read.rejected() != null) {
            write(read.rejected());
            return;
        }
        write(Part.FACTS, lines.of(read.facts()));
        write(Part.QUADS, lines.of(read.graph()));
        counts = counts.plus(new Counts(1, 1, 0, 0, read.facts().factIds().size()));
    }

    private void write(Rejected rejected) {
        write(Part.DEAD_LETTERS, lines.of(rejected));
        counts = counts.plus(new Counts(1, 0, 0, 1, 0));
    }

    private void write(Part part, String text) {
        written.addLast(new Tuple2<>(part, text));
    }
}
