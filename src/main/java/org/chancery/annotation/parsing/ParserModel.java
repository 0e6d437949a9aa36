package org.chancery.annotation.parsing;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The numbers that a parser was trained to. */
final class ParserModel {
    /** Of so many pairs of a symbol and a place the share in the hidden layer is kept in full precision. */
    static final int PRECISE = 20_000;

    final ModelWords words;
    final ModelWords tags;
    final ModelWords labels;

    /** Numbers that stand for one symbol. */
    final int embedding;

    /** Size of the hidden layer. */
    final int hidden;

    /** The embeddings of words, tags and labels, one after the other. */
    final float[] embeddings;

    /** A row for each number of each feature: its weights in the hidden layer. */
    final float[][] inner;

    final float[] bias;

    /** A row for each part of the hidden layer: its weights for the transitions. */
    final double[][] outer;

    /** Symbol times places plus place, where the share is kept in full precision. */
    final int[] precise;

    private ParserModel(NumberText text) throws IOException {
        int[] sizes = {text.setting(), text.setting(), text.setting()};
        embedding = text.setting();
        hidden = text.setting();
        int places = text.setting();
        int precisePairs = text.setting();
        embeddings = new float[(sizes[0] + sizes[1] + sizes[2]) * embedding];
        words = vocabulary(text, 0, sizes[0]);
        tags = vocabulary(text, sizes[0], sizes[1]);
        labels = vocabulary(text, sizes[0] + sizes[1], sizes[2]);
        inner = new float[embedding * places][hidden];
        for (float[] row : inner) {
            text.fill(row, 0, hidden);
        }
        bias = new float[hidden];
        text.fill(bias, 0, hidden);
        outer = outer(text, 2 * labels.arcs() + 1);
        precise = new int[Math.min(PRECISE, precisePairs)];
        for (int i = 0; i < precise.length; i++) {
            precise[i] = text.integer();
        }
    }

    /**
     * The model in a file on the class path.
     *
     * @throws IOException if it is not there, or not a model
     */
    static ParserModel read(String resource) throws IOException {
        try (InputStream file = ParserModel.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new FileNotFoundException(resource);
            }
            return new ParserModel(new NumberText(new GZIPInputStream(new BufferedInputStream(file), 1 << 16)));
        }
    }

    private ModelWords vocabulary(NumberText text, int from, int size) throws IOException {
        Map<String, Integer> symbols = new HashMap<>(2 * size);
        String[] names = new String[size];
        for (int i = 0; i < size; i++) {
            names[i] = text.word();
            symbols.put(names[i], from + i);
            text.fill(embeddings, (from + i) * embedding, embedding);
        }
        return new ModelWords(symbols, names, from);
    }

    private double[][] outer(NumberText text, int transitions) throws IOException {
        double[][] rows = new double[hidden][transitions];
        for (double[] row : rows) {
            for (int i = 0; i < transitions; i++) {
                row[i] = text.number();
            }
        }
        return rows;
    }
}
