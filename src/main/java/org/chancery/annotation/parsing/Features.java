package org.chancery.annotation.parsing;

import java.util.List;

/** What the network is told of a configuration: 18 words, their tags, and 12 labels. */
final class Features {
    static final int COUNT = 48;

    private static final int WORDS = 18;
    private static final int CHILDREN = 6; // where they begin, and how many of each of two words

    private final int[] words;
    private final int[] tags;
    private final int noLabel; // the numbers of the labels follow

    /** Numbers of the words of a sentence; the first is for no word, the second for the root. */
    Features(ParserModel model, List<String> words, List<String> tags) {
        this.words = numbers(model.words, words);
        this.tags = numbers(model.tags, tags);
        this.noLabel = model.labels.first();
    }

    private static int[] numbers(ModelWords vocabulary, List<String> symbols) {
        int[] numbers = new int[symbols.size() + 2];
        numbers[0] = vocabulary.number(ModelWords.NONE);
        numbers[1] = vocabulary.number(ModelWords.ROOT);
        for (int i = 0; i < symbols.size(); i++) {
            numbers[i + 2] = vocabulary.number(symbols.get(i));
        }
        return numbers;
    }

    int[] of(Configuration state) {
        int[] features = new int[COUNT];
        for (int i = 0; i < 3; i++) {
            word(features, i, state.stack(2 - i));
            word(features, 3 + i, state.buffer(i));
        }
        for (int depth = 0; depth < 2; depth++) {
            children(features, CHILDREN * (1 + depth), state.stack(depth), state);
        }
        return features;
    }

    private void children(int[] features, int from, int word, Configuration state) {
        int left = state.left(word, 0);
        int right = state.right(word, 0);
        child(features, from, left, state);
        child(features, from + 1, right, state);
        child(features, from + 2, state.left(word, 1), state);
        child(features, from + 3, state.right(word, 1), state);
        child(features, from + 4, state.left(left, 0), state);
        child(features, from + 5, state.right(right, 0), state);
    }

    private void child(int[] features, int at, int word, Configuration state) {
        word(features, at, word);
        features[2 * WORDS - CHILDREN + at] = noLabel + 1 + state.arc(word);
    }

    private void word(int[] features, int at, int word) {
        features[at] = words[word + 1];
        features[WORDS + at] = tags[word + 1];
    }
}
