package org.chancery.annotation.parsing;

/**
 * What a word hangs on.
 *
 * @param head counted from 1; 0 for the root of the sentence
 * @param label relation of Universal Dependencies
 */
public record Arc(int head, String label) {}
