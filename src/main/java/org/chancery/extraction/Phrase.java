package org.chancery.extraction;

import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Words of the lexicon that stand in a row in a sentence: "press conference". */
final class Phrase {
    private Phrase() {}

    /** Whether {@code words} end in {@code token}. Names are written with a capital in the lexicon as well. */
    static boolean endsAt(Tree graph, int token, String words) {
        String[] parts = words.split(" ");
        int first = first(token, words);
        boolean all = first >= 0 && isHead(graph, token, parts[parts.length - 1]);
        for (int i = 0; all && i < parts.length - 1; i++) {
            Token word = graph.token(first + i);
            all = word.word().equalsIgnoreCase(parts[i]) || word.lemma().equalsIgnoreCase(parts[i]);
        }
        return all;
    }

    /** The first token of {@code words} that end in {@code token}; negative where the sentence is too short. */
    static int first(int token, String words) {
        return token - (int) words.chars().filter(letter -> letter == ' ').count();
    }

    /** "The Post" is a newspaper, and no post. */
    private static boolean isHead(Tree graph, int token, String word) {
        String written = graph.token(token).word();
        boolean name = token > 0 && Character.isUpperCase(written.charAt(0));
        return written.equals(word) || !name && graph.token(token).lemma().equalsIgnoreCase(word);
    }
}
