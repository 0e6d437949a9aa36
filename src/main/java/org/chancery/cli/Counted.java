package org.chancery.cli;

/** Numbers of things in words: "1 article", "2 articles". */
final class Counted {
    private Counted() {}

    static String of(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
