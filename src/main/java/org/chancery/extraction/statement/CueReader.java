package org.chancery.extraction.statement;

import java.util.Optional;
import org.chancery.syntax.Word;

/** Reads the statements of one kind of cue. */
interface CueReader {
    /** Whether {@code word} is a cue of this kind. */
    boolean knows(Word word);

    /** The statement that {@code cue} reports; nothing where it reports none. */
    Optional<DraftStatement> read(Word cue);
}
