package org.chancery.export;

import com.fasterxml.jackson.annotation.JsonProperty;
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

    /** What fills an argument of an event. */
    static PloverEntity of(Node argument, GraphReader graph) {
        Node filler = graph.object(argument, Vocabulary.FILLER);
        Node office = graph.object(graph.object(argument, Vocabulary.CAPACITY), Vocabulary.OFFICE_HELD);
        return new PloverEntity(
                code(argument, filler, graph),
                graph.value(filler, Vocabulary.SECTOR),
                graph.value(argument, Vocabulary.WORDS),
                graph.value(filler, RDFS.Nodes.label),
                wikidata(filler, graph),
                graph.value(office, RDFS.Nodes.label));
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
