package org.chancery.shortlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.fusion.FusionTerms;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/** Reads a list out of a store: each fact, its days, and the words by which queries ask for it. */
final class FactListReader {
    private final Quads quads;
    private final NodeId reference;
    private final NodeId label;
    private final Map<NodeId, Consumer<NodeId>> event = new HashMap<>();
    private final Map<NodeId, Consumer<NodeId>> fusedEvent = new HashMap<>();
    private final Map<NodeId, Consumer<NodeId>> statement = new HashMap<>();
    private final Map<NodeId, Consumer<NodeId>> tenure = new HashMap<>();
    private final Map<NodeId, Consumer<NodeId>> article = new HashMap<>();
    private NodeId graph;
    private Row row;

    FactListReader(DatasetGraphTDB dataset, Node reference) {
        this.quads = new Quads(dataset);
        this.reference = quads.number(reference);
        this.label = quads.number(RDFS.Nodes.label);
        nameEvents();
        nameStatements();
        Consumer<NodeId> words = word -> row.words.add(word);
        on(tenure, Standards.MEMBER, this::labelOf);
        on(tenure, Standards.ORGANIZATION, this::labelOf);
        on(article, Standards.DATE_PUBLISHED, day -> row.told = quads.day(day));
        on(article, DCTerms.identifier.asNode(), words);
        on(article, Standards.PUBLISHER, words);
        for (var facts : List.of(event, statement, tenure)) {
            on(facts, Vocabulary.ARTICLE, text -> read(text, article));
        }
    }

    private void nameEvents() {
        Consumer<NodeId> words = word -> row.words.add(word);
        Map<NodeId, Consumer<NodeId>> passage = new HashMap<>();
        on(passage, Standards.EXACT, words);
        Map<NodeId, Consumer<NodeId>> argument = new HashMap<>();
        on(argument, Vocabulary.HAS_EVIDENCE, part -> read(part, passage));
        on(argument, Vocabulary.FILLER, words.andThen(this::labelOf));
        Map<NodeId, Consumer<NodeId>> voice = new HashMap<>();
        on(voice, Vocabulary.HAS_EVIDENCE, part -> read(part, passage));
        on(voice, Vocabulary.SOURCE, this::labelOf);
        Map<NodeId, Consumer<NodeId>> fusedArgument = new HashMap<>();
        on(fusedArgument, Vocabulary.ROLE, role -> row.lastParty().role = role);
        on(fusedArgument, Vocabulary.WORDS, words.andThen(name -> row.lastParty().words = name));
        on(fusedArgument, Vocabulary.FILLER, words.andThen(filler -> row.lastParty().filler = filler));
        on(event, Vocabulary.ARGUMENT_OF_EVENT, part -> read(part, argument));
        on(event, Vocabulary.ATTRIBUTION_OF_EVENT, part -> read(part, voice));
        on(fusedEvent, Vocabulary.ARGUMENT_OF_EVENT, part -> {
            row.parties.add(new Row.Part());
            read(part, fusedArgument);
        });
        NodeId certainty = quads.number(Vocabulary.CERTAINTY);
        on(fusedEvent, FusionTerms.FOUNDED_ON, founder -> {
            row.founder = founder;
            quads.values(NodeId.NodeIdAny, founder, certainty, sure -> row.certainty = sure);
        });
        on(fusedEvent, FusionTerms.SIDE, side -> quads.values(reference, side, label, words));
        on(fusedEvent, FusionTerms.STAGE_OF, stage -> row.stage = stage);
        on(fusedEvent, FusionTerms.LAST_REPORTED, day -> row.told = quads.day(day));
        on(fusedEvent, FusionTerms.INDEPENDENT_SOURCES, number -> row.sources = quads.integer(number));
        on(fusedEvent, FusionTerms.REPORTS, number -> row.reports = quads.integer(number));
        on(fusedEvent, RDFS.Nodes.label, words.andThen(title -> row.title = title));
        for (var events : List.of(event, fusedEvent)) {
            on(events, Standards.EVENT_TYPE, type -> row.type = type);
            on(events, Vocabulary.STATUS, status -> row.status = status);
            date(events);
        }
    }

    private void nameStatements() {
        Consumer<NodeId> words = word -> row.words.add(word);
        Map<NodeId, Consumer<NodeId>> time = new HashMap<>();
        date(time);
        Map<NodeId, Consumer<NodeId>> capacity = new HashMap<>();
        on(capacity, Standards.ORGANIZATION, this::labelOf);
        on(statement, Vocabulary.STANCE, stance -> row.type = stance);
        on(statement, Vocabulary.TIME, part -> read(part, time));
        on(statement, Vocabulary.CAPACITY, part -> read(part, capacity));
        on(statement, Vocabulary.QUOTE, words);
        on(statement, Vocabulary.SPEAKER_WORDS, words);
        on(statement, Vocabulary.SPEAKER, this::labelOf);
        on(statement, Vocabulary.ON_BEHALF_OF, this::labelOf);
        on(statement, Vocabulary.ABOUT, this::labelOf);
    }

    private void date(Map<NodeId, Consumer<NodeId>> readers) {
        on(readers, Standards.EARLIEST_BEGIN, day -> row.begin = quads.day(day));
        on(readers, Standards.LATEST_END, day -> row.end = quads.day(day));
    }

    private void on(Map<NodeId, Consumer<NodeId>> readers, Node property, Consumer<NodeId> reader) {
        readers.put(quads.number(property), reader);
    }

    /**
     * Reads the whole list; within a transaction.
     *
     * @param wanted asked now and then; the list is cut short where it no longer holds
     */
    FactList read(Listing listing, BooleanSupplier wanted) {
        FactList list = new FactList(quads, listing);
        NodeId type = quads.number(RDF.Nodes.type);
        quads.ofType(type, quads.number(listing.type()), (where, thing) -> {
            if (wanted.getAsBoolean()) {
                list.add(row(listing, where, thing));
            }
        });
        list.finish();
        return list;
    }

    /** Reads of the list what is in these places; within a transaction. */
    FactList read(Listing listing, Set<ThingInGraph> places) {
        FactList list = new FactList(quads, listing);
        NodeId type = quads.number(RDF.Nodes.type);
        NodeId wanted = quads.number(listing.type());
        for (ThingInGraph place : places) {
            if (quads.isOfType(place, type, wanted)) {
                list.add(row(listing, quads.number(place.graph()), quads.number(place.thing())));
            }
        }
        list.finish();
        return list;
    }

    private Row row(Listing listing, NodeId where, NodeId thing) {
        graph = where;
        row = new Row(listing == Listing.GRAPH ? where : thing);
        read(thing, readers(listing));
        if (listing == Listing.GRAPH) {
            quads.values(graph, NodeId.NodeIdAny, quads.number(Vocabulary.REFERS_TO), this::labelOf);
        }
        return row;
    }

    private Map<NodeId, Consumer<NodeId>> readers(Listing listing) {
        return switch (listing) {
            case FUSED_EVENT -> fusedEvent;
            case EVENT -> event;
            case STATEMENT -> statement;
            case TENURE -> tenure;
            case ARTICLE, GRAPH -> article;
        };
    }

    private void labelOf(NodeId thing) {
        quads.values(graph, thing, label, word -> row.words.add(word));
    }

    private void read(NodeId thing, Map<NodeId, Consumer<NodeId>> readers) {
        quads.about(graph, thing, (property, value) -> {
            Consumer<NodeId> reader = readers.get(property);
            if (reader != null) {
                reader.accept(value);
            }
        });
    }
}
