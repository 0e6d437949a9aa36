package org.chancery.extraction.draft;

/**
 * What the text says of an event noun's coming about.
 *
 * @param held that it came about: "the summit was held"
 * @param failed that it did not
 * @param awaited that it is still to come about: "if the talks take place"
 * @param moved that its time is another than the one said before: "will now take place in June"
 * @param postponed that it was put off, its time here being the one that it had before
 */
public record Course(boolean held, boolean failed, boolean awaited, boolean moved, boolean postponed) {
    /** The text says nothing of it. */
    public static final Course UNTOLD = new Course(false, false, false, false, false);

    /** The same, put off. */
    public Course putOff() {
        return new Course(held, failed, awaited, moved, true);
    }
}
