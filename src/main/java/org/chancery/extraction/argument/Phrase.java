package org.chancery.extraction.argument;

import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** Words of the lexicon that stand in a row in a sentence: "press conference". */
public final class Phrase {
    private Phrase() {}

    /** The words in the sentence, where {@code words} end in {@code last}; none where they do not. */
    public static WordSet endingAt(Word last, String words) {
        String[] parts = words.split(" ");
        boolean fits = isHead(last, parts[parts.length - 1]);
        Word first = last;
        for (int i = parts.length - 2; fits && i >= 0; i--) {
            first = first.previous();
            fits = first.form().equalsIgnoreCase(parts[i]) || first.lemma().equalsIgnoreCase(parts[i]);
        }
        return fits ? WordSet.between(first, last) : WordSet.EMPTY;
    }

    /** Names are written with a capital in the lexicon as well: "The Post" is a newspaper, and no post. */
    private static boolean isHead(Word head, String word) {
        boolean name =
                head.previous().exists() && Character.isUpperCase(head.form().charAt(0));
        return head.form().equals(word) || !name && head.lemma().equalsIgnoreCase(word);
    }
}
