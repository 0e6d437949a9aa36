package org.chancery.annotation.parsing;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Words and numbers with blanks between them, read byte by byte: there are six million of them. */
final class NumberText {
    private static final int MOST_DIGITS = 7; // of a number below 2^24, which a float holds exactly
    private static final float[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    NumberText(InputStream in) {
        this.in = in;
    }

    /** The next word. */
    String word() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (int next = afterBlanks(); next > ' '; next = next()) {
            word.write(next);
        }
        return word.toString(StandardCharsets.UTF_8);
    }

    /** The number behind the equals sign of the next word. */
    int setting() throws IOException {
        String word = word();
        return Integer.parseInt(word.substring(word.indexOf('=') + 1));
    }

    /** The next whole number. */
    int integer() throws IOException {
        return (int) number();
    }

    /**
     * The next number, without an exponent and of few digits: digits and power of ten are both exact, so that their
     * quotient is the float that is nearest.
     */
    float number() throws IOException {
        int next = afterBlanks();
        boolean negative = next == '-';
        int digits = 0;
        int decimals = -1;
        for (next = negative ? next() : next; next > ' '; next = next()) {
            decimals += decimals >= 0 || next == '.' ? 1 : 0;
            digits = next == '.' ? digits : with(next, digits);
        }
        float number = decimals <= 0 ? digits : digits / POWERS[decimals];
        return negative ? -number : number;
    }

    private static int with(int digit, int digits) throws IOException {
        if (digit < '0' || digit > '9' || digits >= POWERS[MOST_DIGITS - 1]) {
            throw new IOException("not a number of few digits in the parser's model");
        }
        return digits * 10 + digit - '0';
    }

    private int afterBlanks() throws IOException {
        int next = next();
        while (next >= 0 && next <= ' ') {
            next = next();
        }
        if (next < 0) {
            throw new EOFException("the parser's model is cut off");
        }
        return next;
    }

    private int next() throws IOException {
        if (at == end) {
            end = in.read(buffer);
            at = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[at++] & 0xff;
    }

    /** All numbers of {@code numbers}, one after the other. */
    void fill(float[] numbers, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            numbers[i] = number();
        }
    }
}
