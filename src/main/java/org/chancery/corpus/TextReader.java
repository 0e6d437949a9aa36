package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;

/** A file that is one article's text, headline and dateline included where it has them. */
final class TextReader implements ArticleReader {
    private static final int MOST_BYTES_A_CHARACTER = 3; // UTF-8, in UTF-16 units
    private static final int MARK = 3;

    private final Admission admission;

    TextReader(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Iterator<Outcome> read(Input input, InputStream bytes) throws IOException, Fault {
        int most =
                (int) Math.min(Integer.MAX_VALUE - 16L, MARK + (long) MOST_BYTES_A_CHARACTER * admission.longestText());
        byte[] content = bytes.readNBytes(most + 1);
        if (content.length > most) {
            throw admission.tooLong();
        }
        String text = Encoding.decode(content);
        if (text.isBlank()) {
            throw new Fault(Issue.EMPTY, "nothing but blanks");
        }
        return List.of(admission.admit(input, input.place(), ArticleDraft.of(input.id(), text)))
                .iterator();
    }
}
