package org.chancery.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Phrases and what they stand for, looked up over the tokens of a sentence whatever the tokeniser makes of them. */
final class PhraseTable {
    private static final int LONGEST = 9;

    private final Map<String, List<String>> phrases = new HashMap<>();

    void add(String phrase, String key) {
        List<String> keys = phrases.computeIfAbsent(phrase.replace('’', '\''), any -> new ArrayList<>());
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    List<String> keys(String phrase) {
        return phrases.getOrDefault(phrase, List.of());
    }

    /** How the words of a token are written for the look-up. */
    interface Form {
        String of(Token token);
    }

    /** A phrase found: its last token and its keys. */
    record Match(int last, List<String> keys) {}

    /** The longest phrase that begins at token {@code first}, or null. */
    Match longest(Sentence sentence, int first, Form form) {
        return longest(sentence, first, sentence.tokens().size(), form);
    }

    /** The longest phrase from token {@code first} that ends before token {@code end}, or null. */
    Match longest(Sentence sentence, int first, int end, Form form) {
        List<Token> tokens = sentence.tokens();
        StringBuilder phrase = new StringBuilder();
        Match longest = null;
        for (int last = first; last < end && last < first + LONGEST; last++) {
            if (last > first
                    && tokens.get(last).span().begin()
                            > tokens.get(last - 1).span().end()) {
                phrase.append(' ');
            }
            phrase.append(form.of(tokens.get(last)));
            List<String> keys = phrases.get(phrase.toString());
            if (keys != null) {
                longest = new Match(last, keys);
            }
        }
        return longest;
    }
}
