package org.chancery.extraction.speaker;

import java.util.List;
import java.util.Set;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/**
 * Those who are quoted as saying something: "Kyodo quoted Abe as saying", "Abe was cited by Kyodo as saying".
 *
 * @param quotingVerbs base forms
 */
record QuotedSources(Grammar grammar, Set<String> quotingVerbs) {
    private static final int FARTHEST = 12;

    /** The heads of those who are quoted as {@code verb}; none where nobody is. */
    List<Word> of(Word verb) {
        Word quoting = verb.isTagged("VBG") && verb.previous().lower().equals("as") ? verb : Word.NONE;
        while (quoting.exists() && verb.distance(quoting) > -FARTHEST && !quoting.in(quotingVerbs)) {
            quoting = quoting.previous();
        }
        return quoting.in(quotingVerbs) ? grammar.objects(quoting) : List.of();
    }
}
