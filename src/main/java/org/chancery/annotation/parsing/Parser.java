package org.chancery.annotation.parsing;

import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses sentences, each word getting a head and a label. Costs half a second to open; safe for use by many threads.
 */
public final class Parser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    private static final int ROOT_ARC = 0; // the first label

    private static Parser english;

    private final ParserModel model;
    private final HiddenLayer hidden;

    private Parser(ParserModel model) {
        this.model = model;
        hidden = new HiddenLayer(model);
    }

    /**
     * The English parser, opened once.
     *
     * @throws UncheckedIOException if its model cannot be read
     */
    public static synchronized Parser open() {
        if (english == null) {
            try {
                english = new Parser(ParserModel.read(MODEL));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return english;
    }

    /**
     * The tree of a sentence.
     *
     * @param words as they are written
     * @param tags Penn Treebank tags, as many
     * @return an arc for each word, in their order
     * @throws RuntimeInterruptedException if the thread is interrupted, as the other annotators do
     */
    public List<Arc> parse(List<String> words, List<String> tags) {
        Features features = new Features(model, words, tags);
        Configuration state = new Configuration(words.size());
        while (!state.isDone()) {
            if (Thread.interrupted()) {
                throw new RuntimeInterruptedException();
            }
            step(state, features);
        }
        return arcs(state, words.size());
    }

    private List<Arc> arcs(Configuration state, int length) {
        List<Arc> arcs = new ArrayList<>(length);
        for (int word = 1; word <= length; word++) {
            arcs.add(new Arc(state.head(word), model.labels.label(state.arc(word))));
        }
        return arcs;
    }

    private void step(Configuration state, Features features) {
        if (state.height() > 2) {
            choose(state, scores(features.of(state)));
        } else if (state.isBufferEmpty()) {
            state.rightArc(ROOT_ARC);
        } else {
            state.shift();
        }
    }

    /** Takes the transition with the highest score, of equal ones the first; no word but the last hangs on the root. */
    private void choose(Configuration state, double[] scores) {
        int labels = model.labels.arcs();
        int last = state.isBufferEmpty() ? 2 * labels - 1 : 2 * labels;
        int best = ROOT_ARC + 1;
        for (int each = best + 1; each <= last; each++) {
            if (each != labels + ROOT_ARC && scores[each] > scores[best]) {
                best = each;
            }
        }
        if (best == 2 * labels) {
            state.shift();
        } else if (best < labels) {
            state.leftArc(best);
        } else {
            state.rightArc(best - labels);
        }
    }

    /** Transitions are added up side by side, each in the order of the hidden layer. */
    private double[] scores(int[] features) {
        double[] activations = hidden.of(features);
        double[] scores = new double[model.outer[0].length];
        for (int j = 0; j < activations.length; j++) {
            double activation = activations[j];
            double[] weights = model.outer[j];
            for (int i = 0; i < scores.length; i++) {
                scores[i] += activation * weights[i];
            }
        }
        return scores;
    }
}
