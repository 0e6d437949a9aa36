package org.chancery.knowledge;

/** How the clause of an operator stands itself, which bears on what it says of the event below: "may agree to meet". */
public enum Embedding {
    /** It is told as a fact: "agreed to meet". */
    ASSERTED,
    /** It is negated: "did not agree to meet". */
    NEGATED,
    /** It is the content of what is denied or turned down: "rejected demands that they meet". */
    REFUSED,
    /** It is asked: "whether they agreed to meet". */
    ASKED,
    /** It is a condition: "if they agree to meet". */
    CONDITION,
    /** It is told as a thought: "would agree to meet". */
    HYPOTHETICAL,
    /** It is still to come: "will agree to meet". */
    FUTURE,
    /** It is a time to come: "until they agree to meet". */
    AHEAD,
    /** It is what something else is done for: "flew there to agree to meet". */
    PURPOSE,
    /** It is wished or asked for: "wants them to agree to meet". */
    WISHED,
    /** It is only possible: "may agree to meet". */
    POSSIBLE,
    /** It is named and not told: "to agree to meet is hard". */
    UNTOLD
}
