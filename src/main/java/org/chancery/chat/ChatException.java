package org.chancery.chat;

/** A model's server cannot be used: it is down, or refuses us. The message says which, why, and what helps. */
public final class ChatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ChatException(String message) {
        super(message);
    }

    public ChatException(String message, Throwable cause) {
        super(message, cause);
    }
}
