package org.chancery.server;

import jakarta.servlet.http.HttpServletResponse;

/**
 * How much an answer is of all that there is: no answer is cut short without saying so.
 *
 * @param facts from how many facts it was taken, or how many rows it has
 * @param of how many there are
 */
record Bound(int facts, int of) {
    /** Of an answer that is whole. */
    static final Bound NONE = new Bound(0, 0);

    /** Says from how many facts an answer was taken, where there are more. */
    static final String NEWEST = "Chancery-Newest-Facts";

    /** Says then how many there are. */
    static final String ALL = "Chancery-Facts";

    boolean isReached() {
        return facts < of;
    }

    /** Says so in the head of the answer. */
    void tell(HttpServletResponse response) {
        if (isReached()) {
            response.setHeader(NEWEST, Integer.toString(facts));
            response.setHeader(ALL, Integer.toString(of));
        }
    }
}
