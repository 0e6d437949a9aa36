package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Outcome;

/** Reads one format. */
interface ArticleReader {
    /** The outcomes of a file that is not empty, in their order there; the iterator may read on from the bytes. */
    Iterator<Outcome> read(Input input, InputStream bytes) throws IOException, Fault;
}
