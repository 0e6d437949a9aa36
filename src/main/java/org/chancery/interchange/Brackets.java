package org.chancery.interchange;

/** Counts the brackets of JSON line by line; those in strings are text. */
final class Brackets {
    private int open;
    private boolean inString;
    private boolean escaped;

    void read(String line) {
        for (int i = 0; i < line.length(); i++) {
            char each = line.charAt(i);
            if (inString) {
                inString = escaped || each != '"';
                escaped = !escaped && each == '\\';
            } else {
                inString = each == '"';
                open += each == '{' || each == '[' ? 1 : each == '}' || each == ']' ? -1 : 0;
            }
        }
        inString = false; // no string of JSON goes over a line
        escaped = false;
    }

    boolean areClosed() {
        return open <= 0;
    }

    void reset() {
        open = 0;
    }
}
