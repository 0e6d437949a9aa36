package org.chancery.interchange;

/** Facts that are no JSON, or not of the form that they must have; the message says where and why, on one line. */
public final class UnreadableFactsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    UnreadableFactsException(String path, String message, Throwable cause) {
        super(message, cause);
        this.path = path;
    }

    /** The way to the fault from the top, e.g. {@code events[3].trigger[0].begin}; empty where it is the whole. */
    public String path() {
        return path;
    }
}
