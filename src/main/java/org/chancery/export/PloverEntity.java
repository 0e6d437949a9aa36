package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Party;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * One who acts or is acted upon. What is not known is null.
 *
 * @param code ISO 3166-1 alpha-3 of the state that it is or belongs to, or the code of an organisation
 * @param sector e.g. {@code GOV}
 * @param text the article's words
 * @param name its name
 * @param identifier Wikidata item
 * @param office in which it acts
 * @param id its IRI; not written
 */
record PloverEntity(
        String code,
        String sector,
        @JsonProperty("entity_text") String text,
        String name,
        @JsonProperty("identifier_id") String identifier,
        String office,
        @JsonIgnore String id) {
    private static final String PRONOUN = "pronoun";

    /** What fills an argument of an event. */
    static PloverEntity of(Node argument, GraphReader graph) {
        Node filler = graph.object(argument, Vocabulary.FILLER);
        Node tenure = graph.object(argument, Vocabulary.CAPACITY);
        Node office = graph.object(tenure, Vocabulary.OFFICE_HELD);
        Party party = Party.of(filler, tenure, graph);
        return new PloverEntity(
                party.code(),
                party.sector(),
                words(argument, filler, graph),
                party.name(),
                party.wikidata(),
                graph.value(office, RDFS.Nodes.label),
                party.id());
    }

    /** Whether the two are one: by identity, else by name. */
    boolean isSameAs(PloverEntity other) {
        return id != null
                ? id.equals(other.id)
                : other.id == null && nameOrWords().equals(other.nameOrWords());
    }

    /** Whether event data would show the two as one: the same code, and no two sectors that keep them apart. */
    boolean looksLike(PloverEntity other) {
        boolean oneSector = sector == null || other.sector == null || sector.equals(other.sector);
        return isSameAs(other) || code != null && code.equals(other.code) && oneSector;
    }

    /** The words of the argument; where they are a pronoun, those that it stands for. */
    private static String words(Node argument, Node filler, GraphReader graph) {
        String words = graph.words(argument);
        boolean pronoun = PRONOUN.equals(graph.value(argument, Vocabulary.REASON));
        return pronoun && filler != null ? firstName(filler, graph).orElse(words) : words;
    }

    private static Optional<String> firstName(Node filler, GraphReader graph) {
        return graph.subjects(Vocabulary.REFERS_TO, filler).stream()
                .filter(mention ->
                        !"Pronoun".equals(GraphReader.localName(graph.object(mention, Vocabulary.MENTION_FORM))))
                .min(Comparator.comparing(words -> graph.number(words, Standards.START)))
                .map(words -> graph.value(words, Standards.EXACT));
    }

    String nameOrWords() {
        return name != null ? name : text;
    }
}
