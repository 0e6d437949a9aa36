package org.chancery.page;

/**
 * A paragraph, heading or list item of a page.
 *
 * @param tag of the element that holds it: {@code p}, {@code h2}, {@code li}, {@code div} …
 * @param text on one line, blanks folded, not empty
 * @param linked how many of its characters are links or times, from 0 to 1
 */
record Block(String tag, String text, double linked) {
    private static final double MOSTLY = 0.9;

    boolean isHeading() {
        return tag.matches("h[1-6]");
    }

    /** Whether it does nothing but lead elsewhere, or tell the time. */
    boolean isLink() {
        return linked >= MOSTLY;
    }

    int words() {
        return text.split(" ").length;
    }
}
