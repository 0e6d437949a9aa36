package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
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
 */
record PloverEntity(
        String code,
        String sector,
        @JsonProperty("entity_text") String text,
        String name,
        @JsonProperty("identifier_id") String identifier,
        String office) {
    private static final int LONGEST_CHAIN = 5;
    private static final String PRONOUN = "pronoun";

    /** What fills an argument of an event. */
    static PloverEntity of(Node argument, GraphReader graph) {
        Node filler = graph.object(argument, Vocabulary.FILLER);
        Node office = graph.object(graph.object(argument, Vocabulary.CAPACITY), Vocabulary.OFFICE_HELD);
        return new PloverEntity(
                code(argument, filler, graph),
                graph.value(filler, Vocabulary.SECTOR),
                words(argument, filler, graph),
                graph.value(filler, RDFS.Nodes.label),
                wikidata(filler, graph),
                graph.value(office, RDFS.Nodes.label));
    }

    /** The words of the argument; where they are a pronoun, those that it stands for. */
    private static String words(Node argument, Node filler, GraphReader graph) {
        String words = graph.value(argument, Vocabulary.WORDS);
        boolean pronoun = PRONOUN.equals(graph.value(argument, Vocabulary.REASON));
        return pronoun && filler != null ? firstName(filler, graph).orElse(words) : words;
    }

    private static Optional<String> firstName(Node filler, GraphReader graph) {
        return graph.subjects(Vocabulary.REFERS_TO, filler).stream()
                .filter(mention ->
                        !"Pronoun".equals(PloverExporter.localName(graph.object(mention, Vocabulary.MENTION_FORM))))
                .map(mention -> graph.object(graph.object(mention, Vocabulary.HAS_EVIDENCE), Standards.HAS_SELECTOR))
                .min(Comparator.comparing(selector -> graph.number(selector, Standards.START)))
                .map(selector -> graph.value(selector, Standards.EXACT));
    }

    /** Its own, else that of the state or body in whose office it acts. */
    private static String code(Node argument, Node filler, GraphReader graph) {
        String own = code(filler, graph);
        Node tenure = graph.object(argument, Vocabulary.CAPACITY);
        return own != null || tenure == null ? own : code(graph.object(tenure, Standards.ORGANIZATION), graph);
    }

    private static String code(Node entity, GraphReader graph) {
        Node candidate = entity;
        for (int i = 0; candidate != null && i < LONGEST_CHAIN; i++) {
            String state = graph.value(candidate, Vocabulary.ISO_CODE);
            String code = state != null ? state : graph.value(candidate, Vocabulary.CODE);
            if (code != null) {
                return code;
            }
            candidate = graph.object(candidate, Vocabulary.AFFILIATED_WITH);
        }
        return null;
    }

    String nameOrWords() {
        return name != null ? name : text;
    }

    private static String wikidata(Node entity, GraphReader graph) {
        Node item = graph.object(entity, OWL.sameAs.asNode());
        return item != null && item.isURI() && item.getURI().startsWith(Standards.WIKIDATA)
                ? item.getURI().substring(Standards.WIKIDATA.length())
                : null;
    }
}
