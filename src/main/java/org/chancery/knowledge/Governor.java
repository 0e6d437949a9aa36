package org.chancery.knowledge;

import java.util.Arrays;
import java.util.Set;
import org.chancery.model.Certainty;
import org.chancery.model.Status;

/**
 * Words that change how far the event below them has come: "plan to", "may", "cancel", "no".
 *
 * @param id local name
 * @param position where the words stand to the event
 * @param words base forms
 * @param status the status that they give
 * @param certainty the certainty that they give, or null where they leave it
 */
public record Governor(String id, Position position, Set<String> words, Status status, Certainty certainty) {
    /** Where the words stand to the event. */
    public enum Position {
        /** A verb or noun whose complement or object is the event: "plan to meet", "cancel the meeting". */
        ABOVE,
        /**
         * A verb whose clause, or object behind a preposition, is the event: "aim to meet", not "the talks aimed at".
         */
        COMPLEMENT,
        /** A verb whose infinitive is the event: "warned them to leave", not "warned of an attack". */
        INFINITIVE,
        /** A modal or adverb that depends on the event: "may meet". */
        BELOW,
        /** A verb whose subject is the event: "the talks collapsed". */
        PREDICATE,
        /** A noun's modifier: "planned meeting". */
        MODIFIER
    }

    /** The governor that is not there. */
    public static final Governor NONE = new Governor("", Position.ABOVE, Set.of(), null, null);

    public Governor {
        words = Set.copyOf(words);
    }

    /** Whether there is such a governor: false for {@link #NONE} only. */
    public boolean exists() {
        return status != null;
    }

    /** Whether it gives one of {@code any}. */
    public boolean gives(Status... any) {
        return Arrays.asList(any).contains(status);
    }
}
