package org.chancery.shortlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.chancery.shortlist.Entry.Party;

/** All facts of a kind, in memory, in the order of their days, the newest first. */
final class FactList {
    private final Quads quads;
    private final Listing listing;
    private final Words words;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<NodeId, Node> marks = new HashMap<>();
    private final Map<Order, int[]> orders = new EnumMap<>(Order.class);
    private final Map<NodeId, Set<NodeId>> features = new HashMap<>();

    /**
     * A fact, and when it is, or what else it is ordered by.
     *
     * @param rank larger for what comes first
     */
    record Ranked(FactList list, Entry entry, int rank) {
        /** The fact itself; within a transaction. */
        Node fact() {
            return list.quads.nodes().getNodeForNodeId(entry.thing());
        }

        /** The number in the store of one of its terms. */
        NodeId id(int word) {
            return list.words.id(word);
        }

        /** One of its terms; within a transaction. */
        Node term(int word) {
            return list.quads.nodes().getNodeForNodeId(id(word));
        }
    }

    /** What a fact is, how far it has come, how sure it is. */
    enum Mark {
        TYPE,
        STATUS,
        STAGE,
        CERTAINTY
    }

    /** In what order facts come. */
    enum Order {
        /** By the first possible day, else the last, else that on which they were told. */
        TOLD,
        /** By the first possible day, else the last; then those without a day. */
        DATED,
        /** By the day on which they were last told. */
        REPORTED,
        /** By how many independent sources tell them. */
        SOURCES
    }

    FactList(Quads quads, Listing listing) {
        this.quads = quads;
        this.listing = listing;
        this.words = new Words(quads.nodes());
    }

    Words words() {
        return words;
    }

    /** Takes a row, within the transaction in which it was read. */
    void add(Row row) {
        Node[] own = {mark(row.type), mark(row.status), mark(row.stage), mark(row.certainty)};
        int[] numbers = row.words.stream().mapToInt(words::number).toArray();
        List<Party> parties = row.parties.stream()
                .filter(part -> part.words != null)
                .map(this::party)
                .toList();
        int title = number(row.title);
        entries.add(new Entry(
                row.thing,
                own,
                row.begin,
                row.end,
                row.told,
                row.sources,
                row.reports,
                numbers,
                title,
                row.founder,
                parties));
    }

    private Party party(Row.Part part) {
        return new Party(mark(part.role), number(part.filler), number(part.words));
    }

    private int number(NodeId term) {
        return term == null ? Entry.NONE : words.number(term);
    }

    private Node mark(NodeId term) {
        return term == null ? null : marks.computeIfAbsent(term, quads.nodes()::getNodeForNodeId);
    }

    /** Puts them in order. */
    void finish() {
        for (Order order : Order.values()) {
            orders.put(order, order(order));
        }
    }

    private int[] order(Order order) {
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> rank(row, order))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int rank(int row, Order order) {
        Entry entry = entries.get(row);
        return switch (order) {
            case TOLD -> Entry.first(entry.begin(), entry.end(), entry.told());
            case DATED -> entry.earliest();
            case REPORTED -> entry.told();
            case SOURCES -> entry.sources();
        };
    }

    /** Facts that have one of these words. */
    IntPredicate having(BitSet wanted) {
        return row -> {
            for (int word : entries.get(row).words()) {
                if (wanted.get(word)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** Events with somebody of such a name; where it is not known who is in them, facts with such words. */
    IntPredicate naming(BitSet wanted) {
        return listing != Listing.FUSED_EVENT
                ? having(wanted)
                : row -> entries.get(row).parties().stream().anyMatch(party -> wanted.get(party.words()));
    }

    /** Facts with such a mark. */
    IntPredicate marked(Mark mark, Predicate<Node> wanted) {
        Map<Node, Boolean> known = new HashMap<>();
        return row -> {
            Node own = entries.get(row).mark(mark);
            return own != null && known.computeIfAbsent(own, wanted::test);
        };
    }

    /** Facts that may lie between two days by whichever of their days a query goes; one without a day may. */
    IntPredicate between(int since, int until) {
        return row -> {
            Entry entry = entries.get(row);
            int last = entry.end() == Row.NO_DAY ? Math.max(entry.begin(), entry.told()) : entry.end();
            int first = entry.begin() == Row.NO_DAY ? earlier(entry.end(), entry.told()) : entry.begin();
            return last == Row.NO_DAY || last >= since && first <= until;
        };
    }

    private static int earlier(int one, int other) {
        return one == Row.NO_DAY || other == Row.NO_DAY ? Math.max(one, other) : Math.min(one, other);
    }

    /** Facts that may lie between two days by their own days, not by that on which they were told. */
    IntPredicate dated(int since, int until, boolean undated) {
        return row -> {
            Entry entry = entries.get(row);
            int last = entry.latest();
            return last == Row.NO_DAY ? undated : last >= since && entry.earliest() <= until;
        };
    }

    /** Facts that were still told on that day, or of which it is not known. */
    IntPredicate toldSince(int day) {
        return row -> entries.get(row).told() >= day || entries.get(row).told() == Row.NO_DAY;
    }

    /** Facts that were last told on that day or before, or of which it is not known. */
    IntPredicate toldBy(int day) {
        return row -> entries.get(row).told() <= day;
    }

    /** Facts that so many independent sources tell. */
    IntPredicate sources(int least) {
        return row -> entries.get(row).sources() >= least;
    }

    /** Facts that so many articles tell. */
    IntPredicate reports(int least) {
        return row -> entries.get(row).reports() >= least;
    }

    /** These facts only. */
    IntPredicate only(Set<NodeId> things) {
        return row -> things.contains(entries.get(row).thing());
    }

    /** Finds beforehand where a term is: that takes a walk through all that have it; within a transaction. */
    void find(NodeId term) {
        Set<NodeId> found = new HashSet<>();
        quads.having(term, (graph, thing) -> found.add(listing == Listing.GRAPH ? graph : thing));
        features.put(term, found);
    }

    /** Facts, or graphs of articles, in which a term is found as a property or a value; within a transaction. */
    IntPredicate with(NodeId term) {
        Set<NodeId> found = features.get(term);
        return found == null ? row -> quads.has(listing, entries.get(row).thing(), term) : only(found);
    }

    /** The newest that are wanted, as many as {@code most}; within a transaction. */
    List<Ranked> first(IntPredicate wanted, Order order, int most) {
        return Arrays.stream(orders.get(order))
                .filter(wanted)
                .limit(most)
                .mapToObj(row -> new Ranked(this, entries.get(row), rank(row, order)))
                .toList();
    }

    /** All that are wanted, in no order; within a transaction. */
    Stream<Ranked> all(IntPredicate wanted) {
        return IntStream.range(0, entries.size())
                .filter(wanted)
                .mapToObj(row -> new Ranked(this, entries.get(row), Row.NO_DAY));
    }

    /** How many are wanted; within a transaction. */
    int count(IntPredicate wanted) {
        return (int) IntStream.range(0, entries.size()).filter(wanted).count();
    }
}
