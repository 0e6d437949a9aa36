package org.chancery.shortlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/** The quads of a store by the numbers that TDB2 gives to terms: no term is made that is not needed. */
final class Quads {
    private static final int DAY = "2000-01-01".length();

    private final NodeTupleTable table;
    private final Map<NodeId, Integer> days = new HashMap<>();

    Quads(DatasetGraphTDB dataset) {
        this.table = dataset.getQuadTable().getNodeTupleTable();
    }

    NodeTable nodes() {
        return table.getNodeTable();
    }

    /** The number of a term; one that nothing has where the store does not know it. */
    NodeId number(Node term) {
        return nodes().getNodeIdForNode(term);
    }

    /** All things of a class, each with its graph. */
    void ofType(NodeId rdfType, NodeId type, BiConsumer<NodeId, NodeId> reader) {
        for (Iterator<Tuple<NodeId>> quads = table.find(NodeId.NodeIdAny, NodeId.NodeIdAny, rdfType, type);
                quads.hasNext(); ) {
            Tuple<NodeId> quad = quads.next();
            reader.accept(quad.get(0), quad.get(1));
        }
    }

    /** What a graph says of a thing: properties with their values. */
    void about(NodeId graph, NodeId thing, BiConsumer<NodeId, NodeId> reader) {
        for (Iterator<Tuple<NodeId>> quads = table.find(graph, thing, NodeId.NodeIdAny, NodeId.NodeIdAny);
                quads.hasNext(); ) {
            Tuple<NodeId> quad = quads.next();
            reader.accept(quad.get(2), quad.get(3));
        }
    }

    /** The values of a property of a thing; of any thing, where it is {@link NodeId#NodeIdAny}. */
    void values(NodeId graph, NodeId thing, NodeId property, Consumer<NodeId> reader) {
        for (Iterator<Tuple<NodeId>> quads = table.find(graph, thing, property, NodeId.NodeIdAny); quads.hasNext(); ) {
            reader.accept(quads.next().get(3));
        }
    }

    /** The things that have this property, or anything as that value, and the graphs that say so. */
    void having(NodeId term, BiConsumer<NodeId, NodeId> reader) {
        for (Iterator<Tuple<NodeId>> quads = Iter.concat(
                        table.find(NodeId.NodeIdAny, NodeId.NodeIdAny, term, NodeId.NodeIdAny),
                        table.find(NodeId.NodeIdAny, NodeId.NodeIdAny, NodeId.NodeIdAny, term));
                quads.hasNext(); ) {
            Tuple<NodeId> quad = quads.next();
            reader.accept(quad.get(0), quad.get(1));
        }
    }

    /** Whether a fact, or the graph of an article, has a term as a property or a value. */
    boolean has(Listing listing, NodeId thing, NodeId term) {
        NodeId graph = listing == Listing.GRAPH ? thing : NodeId.NodeIdAny;
        NodeId subject = listing == Listing.GRAPH ? NodeId.NodeIdAny : thing;
        return table.find(graph, subject, term, NodeId.NodeIdAny).hasNext()
                || table.find(graph, subject, NodeId.NodeIdAny, term).hasNext();
    }

    /** Whether a graph says that a thing is of this class. */
    boolean isOfType(ThingInGraph place, NodeId rdfType, NodeId type) {
        return table.find(number(place.graph()), number(place.thing()), rdfType, type)
                .hasNext();
    }

    /** Whether any graph says that a thing is of this class. */
    boolean isOfType(NodeId thing, NodeId rdfType, NodeId type) {
        return table.find(NodeId.NodeIdAny, thing, rdfType, type).hasNext();
    }

    int integer(NodeId number) {
        return ((Number) nodes().getNodeForNodeId(number).getLiteralValue()).intValue();
    }

    /** A day as the number of days since 1970. */
    int day(NodeId date) {
        return days.computeIfAbsent(date, id -> {
            String written = nodes().getNodeForNodeId(id).getLiteralLexicalForm();
            return Optional.of(written)
                    .filter(day -> day.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                    .map(day -> (int) LocalDate.parse(day.substring(0, DAY)).toEpochDay())
                    .orElse(Row.NO_DAY);
        });
    }
}
