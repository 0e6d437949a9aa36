package org.chancery.annotation.parsing;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The hidden layer of the network: each feature adds its share. Shares are worked out when they are first needed and
 * kept. May be used by many threads.
 *
 * <p>Shares of the pairs that the model lists are summed up in doubles, others are rounded to floats: so did CoreNLP,
 * and trees must not change.
 */
final class HiddenLayer {
    private static final int ROUNDED = 8192; // shares that are kept; a power of two

    private final ParserModel model;
    private final short[] slots; // 1 + place in precise, by pair; 0 where rounded
    private final AtomicReferenceArray<double[]> precise = new AtomicReferenceArray<>(ParserModel.PRECISE);
    private final AtomicReferenceArray<Rounded> rounded = new AtomicReferenceArray<>(ROUNDED);

    /** @param share of floats, as doubles, which are added faster */
    private record Rounded(int pair, double[] share) {}

    HiddenLayer(ParserModel model) {
        this.model = model;
        slots = new short[model.embeddings.length / model.embedding * Features.COUNT];
        for (int i = 0; i < model.precise.length; i++) {
            slots[model.precise[i]] = (short) (i + 1);
        }
    }

    /** The activations of the layer. */
    double[] of(int[] features) {
        double[] sum = new double[model.hidden];
        for (int place = 0; place < features.length; place++) {
            int pair = features[place] * features.length + place;
            if (slots[pair] > 0) {
                add(precise(features[place], place, slots[pair] - 1), sum);
            } else {
                add(rounded(features[place], place, pair), sum);
            }
        }
        for (int i = 0; i < sum.length; i++) {
            double value = sum[i] + model.bias[i];
            sum[i] = value * value * value;
        }
        return sum;
    }

    private static void add(double[] share, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += share[i];
        }
    }

    private double[] precise(int symbol, int place, int slot) {
        double[] share = precise.get(slot);
        if (share == null) {
            share = share(symbol, place);
            precise.set(slot, share);
        }
        return share;
    }

    private double[] rounded(int symbol, int place, int pair) {
        int slot = (pair * 0x9e3779b1 >>> 16) & ROUNDED - 1;
        Rounded kept = rounded.get(slot);
        if (kept == null || kept.pair != pair) {
            kept = new Rounded(pair, round(share(symbol, place)));
            rounded.set(slot, kept);
        }
        return kept.share;
    }

    private double[] share(int symbol, int place) {
        double[] share = new double[model.hidden];
        for (int k = 0; k < model.embedding; k++) {
            float number = model.embeddings[symbol * model.embedding + k];
            float[] weights = model.inner[place * model.embedding + k];
            for (int i = 0; i < share.length; i++) {
                share[i] += weights[i] * number; // a product of floats
            }
        }
        return share;
    }

    private static double[] round(double[] share) {
        for (int i = 0; i < share.length; i++) {
            share[i] = (float) share[i];
        }
        return share;
    }
}
