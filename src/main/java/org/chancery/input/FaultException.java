package org.chancery.input;

import java.io.IOException;

/** Carries a fault through a stream whose reader knows none. */
final class FaultException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    FaultException(Fault fault) {
        super(fault.getMessage());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
