package org.chancery.query;

/** A SPARQL endpoint that does not answer, or answers with a fault. */
public final class EndpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
