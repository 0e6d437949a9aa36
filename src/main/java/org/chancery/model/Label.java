package org.chancery.model;

import java.util.List;

/**
 * Words that the recognition stage takes for a name, an office or a noun for those who act.
 *
 * @param sentence number of the sentence
 * @param first index of the first token
 * @param last index of the last token
 * @param kind what the words are
 * @param keys what they may stand for, best first: ids of the gazetteer's entities, slug of an office or agent noun;
 *     {@code male} or {@code female} for the name of a person whose first name says it; empty for other names that the
 *     gazetteer does not have
 */
public record Label(int sentence, int first, int last, Kind kind, List<String> keys) {
    /** What words are. */
    public enum Kind {
        PERSON_NAME,
        KNOWN_NAME,
        ADJECTIVE,
        INHABITANT,
        ORGANIZATION_NAME,
        PLACE_NAME,
        OFFICE,
        AGENT_NOUN
    }

    public Label {
        keys = List.copyOf(keys);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }
}
