package org.chancery.chat;

/** Nothing more may be asked for; the message says of what, on one line. */
public final class BudgetSpentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BudgetSpentException(String message) {
        super(message);
    }
}
