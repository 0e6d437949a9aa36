package org.chancery.annotation.parsing;

import java.util.Map;

/**
 * Words, tags or labels, as numbers.
 *
 * @param numbers number by symbol
 * @param symbols in the order of their numbers
 * @param first number of the first one
 */
record ModelWords(Map<String, Integer> numbers, String[] symbols, int first) {
    static final String NONE = "-NULL-";
    static final String ROOT = "-ROOT-";
    static final String UNKNOWN = "-UNKNOWN-";

    /** The number of a symbol, that of the unknown one where it is not known. */
    int number(String symbol) {
        Integer number = numbers.get(symbol);
        return number == null ? numbers.get(UNKNOWN) : number;
    }

    /** How many labels an arc may have; the first symbol is for no label. */
    int arcs() {
        return symbols.length - 1;
    }

    /** The label of an arc, from 0. */
    String label(int arc) {
        return symbols[arc + 1];
    }
}
