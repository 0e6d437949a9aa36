package org.chancery.grounding;

/** A reply has not the form that it was asked for; the message says what is wrong, on one line. */
final class UnreadableReplyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableReplyException(String message) {
        super(message);
    }

    UnreadableReplyException(String message, Throwable cause) {
        super(message, cause);
    }
}
