package org.chancery.model;

/**
 * A stretch of an article's text, half-open.
 *
 * @param begin first position, in UTF-16 units, zero-based
 * @param end position after the last one, in UTF-16 units; not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + "," + end + ")");
        }
    }

    /** The words that this span names in {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** In the order of the text; of two that begin together, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
