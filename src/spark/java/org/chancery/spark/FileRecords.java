package org.chancery.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.chancery.corpus.Corpus;
import org.chancery.input.LookAhead;
import org.chancery.model.Outcome;
import scala.Tuple2;

/** The records of one file after the other, as the reader of all other commands gives them; one file is open. */
final class FileRecords extends LookAhead<Tuple2<RecordKey, Outcome>> {
    private final Iterator<FoundFile> files;
    private final Configuration hadoop;
    private FoundFile file;
    private OpenFile open;
    private Stream<Outcome> outcomes = Stream.empty();
    private Iterator<Outcome> records = Collections.emptyIterator();
    private long number;

    FileRecords(Iterator<FoundFile> files, Configuration hadoop) {
        this.files = files;
        this.hadoop = hadoop;
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> outcomes.close());
    }

    @Override
    protected Tuple2<RecordKey, Outcome> advance() {
        while (!hasMore() && files.hasNext()) {
            outcomes.close();
            open(files.next());
        }
        return hasMore() ? Records.keyed(records.next(), file.number(), ++number) : null;
    }

    private boolean hasMore() {
        boolean more = records.hasNext();
        if (open != null) {
            open.check();
        }
        return more;
    }

    private void open(FoundFile next) {
        file = next;
        open = new OpenFile(file, hadoop);
        outcomes = Corpus.standard().read(open.input());
        records = outcomes.iterator();
        number = 0;
    }
}
