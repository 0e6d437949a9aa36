package org.chancery.annotation.parsing;

import java.util.Arrays;

/** How far the parse of a sentence has come. Words are counted from 1; 0 is the root, {@link #NONE} no word. */
final class Configuration {
    static final int NONE = -1;

    private final int[] stack;
    private int height = 1;
    private int front = 1; // first word of the buffer
    private final int length;
    private final int[] heads;
    private final int[] arcs;
    private final int[][] left = new int[2][]; // the outermost child on that side, and the one within it
    private final int[][] right = new int[2][];

    /** @param length of the sentence, in words */
    Configuration(int length) {
        this.length = length;
        stack = new int[length + 1];
        heads = none();
        arcs = none();
        for (int rank = 0; rank < 2; rank++) {
            left[rank] = none();
            right[rank] = none();
        }
    }

    private int[] none() {
        int[] words = new int[length + 1];
        Arrays.fill(words, NONE);
        return words;
    }

    int height() {
        return height;
    }

    boolean isBufferEmpty() {
        return front > length;
    }

    boolean isDone() {
        return height == 1 && isBufferEmpty();
    }

    /** The word so deep in the stack, 0 being the uppermost. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NONE;
    }

    /** The word so far behind in the buffer. */
    int buffer(int distance) {
        return front + distance <= length ? front + distance : NONE;
    }

    /** The outermost child to the left ({@code rank} 0), or the next within. */
    int left(int word, int rank) {
        return word < 0 ? NONE : left[rank][word];
    }

    /** The outermost child to the right ({@code rank} 0), or the next within. */
    int right(int word, int rank) {
        return word < 0 ? NONE : right[rank][word];
    }

    int head(int word) {
        return heads[word];
    }

    /** The label of the arc to {@code word}, or {@link #NONE}. */
    int arc(int word) {
        return word < 0 ? NONE : arcs[word];
    }

    void shift() {
        stack[height++] = front++;
    }

    /** The second word of the stack becomes a child of the uppermost. */
    void leftArc(int arc) {
        int child = stack(1);
        attach(child, stack(0), arc, left);
        stack[height - 2] = stack[height - 1];
        height--;
    }

    /** The uppermost word of the stack becomes a child of the second. */
    void rightArc(int arc) {
        attach(stack(0), stack(1), arc, right);
        height--;
    }

    private void attach(int child, int head, int arc, int[][] children) {
        heads[child] = head;
        arcs[child] = arc;
        children[1][head] = children[0][head];
        children[0][head] = child; // a later one stands further out
    }
}
