package org.chancery.query;

/** A question that cannot be asked as it was: an unknown name, a wrong parameter, a fault in the query. */
public final class QueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryException(String message) {
        super(message);
    }

    public QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
