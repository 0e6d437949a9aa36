package org.chancery.knowledge;

import java.util.Objects;
import org.chancery.model.Standing;

/**
 * What an operator says of the event below it, after the implication signatures of Nairn, Condoravdi and Karttunen
 * (<i>Computing relative polarity for textual inference</i>, 2006), with a standing in place of their plus, minus and
 * nought. Whoever <i>manages</i> to do something does it and whoever does not manage does not: {@code Occurred |
 * Denied}. Whoever <i>refuses</i> does not, but whoever does not refuse may: {@code Denied | Possible}.
 *
 * <p>Notation: {@code affirmed}, for words that nothing negates, {@code affirmed | negated} or {@code affirmed |
 * negated | open}, each a {@link Standing#parse standing}.
 *
 * @param affirmed where the operator itself is a fact: "refused to meet"
 * @param negated where the operator is negated: "did not refuse to meet"
 * @param open where the operator is neither, "wants them to stop firing", because it takes for granted what is so; null
 *     where that follows from {@link Standings}
 */
public record Signature(Standing affirmed, Standing negated, Standing open) {
    public Signature {
        Objects.requireNonNull(affirmed, "affirmed");
        Objects.requireNonNull(negated, "negated");
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException if it has more than three columns, or one of them is no standing
     */
    public static Signature parse(String notation) {
        String[] columns = notation.split("\\|");
        if (columns.length > 3) {
            throw new IllegalArgumentException("a signature is affirmed | negated | open, not " + notation);
        }
        return new Signature(
                Standing.parse(columns[0]),
                columns.length > 1 ? Standing.parse(columns[1]) : Standing.UNTOLD,
                columns.length == 3 ? Standing.parse(columns[2]) : null);
    }
}
