package org.chancery.shortlist;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.chancery.query.Candidates;
import org.chancery.shortlist.FactList.Ranked;

/**
 * The facts that can be the answer to one question, newest first; holds within the transaction in which it was made.
 */
public final class Shortlist {
    private final List<Part> parts;

    /** Facts of a list. */
    record Choice(FactList list, IntPredicate wanted) {}

    /** The facts of one kind among them, out of lists that have none in common. */
    record Part(Wish wish, List<Choice> choices) {
        private Candidates newest(int most) {
            return new Candidates(
                    wish.variable(),
                    choices.stream()
                            .flatMap(choice -> choice.list.first(choice.wanted, wish.order(), most).stream())
                            .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                            .limit(most)
                            .map(Ranked::fact)
                            .toList());
        }
    }

    /** @param parts not empty */
    Shortlist(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** How many rows are enough where nobody says. */
    public int enough() {
        return parts.get(0).wish.most();
    }

    /** Whether the answer counts facts, so that not its rows are counted but the facts looked at. */
    public boolean counts() {
        return parts.get(0).wish.among();
    }

    /** The newest of each kind, as many as {@code most}. */
    public List<Candidates> newest(int most) {
        return parts.stream().map(part -> part.newest(most)).toList();
    }
}
