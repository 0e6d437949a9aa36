package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** A JSON file: one object, an array of objects, or several of these one after the other. */
final class JsonReader implements ArticleReader {
    private static final int LONGEST_FILE = 256; // MB; JSON lines may be of any length

    private final Admission admission;

    JsonReader(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Iterator<Outcome> read(Input input, InputStream bytes) throws IOException, Fault {
        String text = Encoding.decode(WholeFile.read(bytes, LONGEST_FILE));
        var records = new JsonIterator(input, JsonRecord.VALUE.createParser(text), admission);
        if (!records.hasNext()) {
            throw new Fault(Issue.EMPTY, "no record in it");
        }
        return records;
    }
}
