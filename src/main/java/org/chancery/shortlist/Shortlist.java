package org.chancery.shortlist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.chancery.query.Candidates;
import org.chancery.query.NamedQuery;
import org.chancery.shortlist.FactList.Ranked;

/**
 * The facts that can be the answer to one question, newest first; holds within the transaction in which it was made.
 */
public final class Shortlist {
    private final NamedQuery query;
    private final List<Part> parts;
    private final Quads quads;
    private final Node reference;

    /** Facts of a list. */
    record Choice(FactList list, IntPredicate wanted) {}

    /**
     * The facts of one kind among them, out of lists that have none in common.
     *
     * @param whole whether the lists have who is in each
     */
    record Part(Wish wish, List<Choice> choices, boolean whole) {
        private Candidates newest(int most) {
            return new Candidates(wish.variable(), first(most).map(Ranked::fact).toList());
        }

        private Stream<Ranked> first(int most) {
            return choices.stream()
                    .flatMap(choice -> choice.list.first(choice.wanted, wish.order(), most).stream())
                    .sorted(Comparator.comparingInt(Ranked::rank).reversed())
                    .limit(most);
        }

        private Stream<Ranked> all() {
            return choices.stream().flatMap(choice -> choice.list.all(choice.wanted));
        }

        private int count() {
            return choices.stream()
                    .mapToInt(choice -> choice.list.count(choice.wanted))
                    .sum();
        }
    }

    /**
     * A list for one question.
     *
     * @param parts not empty
     * @param quads of the store
     * @param reference the graph of what was known before
     */
    Shortlist(NamedQuery query, List<Part> parts, Quads quads, Node reference) {
        this.query = query;
        this.parts = List.copyOf(parts);
        this.quads = quads;
        this.reference = reference;
    }

    /** How many rows are enough where nobody says. */
    public int enough() {
        return parts.get(0).wish.most();
    }

    /** Whether the answer counts facts, so that not its rows are counted but the facts looked at. */
    public boolean counts() {
        return parts.get(0).wish.among();
    }

    /** How many facts can be the answer. */
    public int size() {
        return parts.stream().mapToInt(Part::count).sum();
    }

    /** The answer itself, as many rows of it as are enough, where the lists have all that the query gives. */
    public Optional<ListedRows> rows() {
        if (parts.stream().anyMatch(part -> !part.whole)) {
            return Optional.empty();
        }
        return switch (query.listed()) {
            case "events" -> Optional.of(events());
            case "dealings" -> Optional.of(dealings());
            default -> Optional.empty();
        };
    }

    private ListedRows events() {
        Quotes quotes = new Quotes(quads);
        boolean quoting = query.columns().contains("quote");
        List<Binding> rows = parts.get(0)
                .first(enough())
                .map(event ->
                        EventLine.of(event, quoting ? quotes.of(event.entry().founder()) : ""))
                .toList();
        return ListedRows.of(query, rows, size());
    }

    private ListedRows dealings() {
        Dealings dealings = new Dealings(new Actors(quads, reference));
        parts.get(0).all().forEach(dealings::add);
        return ListedRows.of(query, dealings.rows(enough()), dealings.size());
    }

    /** The newest of each kind, as many as {@code most}. */
    public List<Candidates> newest(int most) {
        return parts.stream().map(part -> part.newest(most)).toList();
    }
}
