package org.chancery.model;

/**
 * How likely a fact is right in everything that it says: 0.8 means that of ten such facts eight are. Null where nothing
 * tells.
 */
final class Confidence {
    private Confidence() {}

    static void check(String fact, Double confidence) {
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence is from 0 to 1: " + confidence + " of " + fact);
        }
    }
}
