package org.chancery.grounding;

import java.util.List;

/**
 * What a language model says about an article: quotes where facts have places, names of its own where facts have ids.
 * Nothing of it is believed before it has been found in the text.
 */
record Reply(List<Office> offices, List<Said> statements, List<Act> events, List<Link> relations) {
    Reply {
        offices = given(offices);
        statements = given(statements);
        events = given(events);
        relations = given(relations);
    }

    /** Somebody, by the words that stand for them and the name that the article has for them elsewhere, or null. */
    record Party(String words, String name, String kind) {}

    record Office(String person, String office, String of, String manner, String quote) {}

    record Said(
            String id,
            Party speaker,
            List<String> content,
            String stance,
            String medium,
            Party onBehalfOf,
            Party addressee,
            Party place,
            String when,
            String reportedIn) {
        Said {
            content = given(content);
        }
    }

    record Act(
            String id,
            String type,
            List<String> quotes,
            String trigger,
            String status,
            String certainty,
            String polarity,
            String when,
            String formerly,
            List<Side> sides,
            List<Source> accordingTo) {
        Act {
            quotes = given(quotes);
            sides = given(sides);
            accordingTo = given(accordingTo);
        }
    }

    record Side(String role, String words, String name, String kind, String event) {
        Party party() {
            return new Party(words, name, kind);
        }
    }

    record Source(String words, String name, String kind, String statement) {
        Party party() {
            return new Party(words, name, kind);
        }
    }

    record Link(String type, String from, String to, String quote) {}

    private static <T> List<T> given(List<T> list) {
        return list == null
                ? List.of()
                : list.stream().filter(item -> item != null).toList();
    }
}
