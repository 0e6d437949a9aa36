package org.chancery.grounding;

/** Why a fact, or a part of one, does not stand. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }
}
