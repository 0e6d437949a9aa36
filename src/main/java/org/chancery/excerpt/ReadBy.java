package org.chancery.excerpt;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Vocabulary;
import org.chancery.model.Reading;

/** By whose reading facts are chosen. */
public enum ReadBy {
    ANYBODY,
    /** Those that the rules read, with others or alone. */
    RULES,
    /** Those that a language model read, with the rules or alone. */
    MODEL,
    /** Those that the rules and a language model read alike. */
    BOTH;

    /** Whether the fact is chosen; one that names no reader is one of the rules. */
    boolean admits(Node fact, GraphReader graph) {
        List<String> readers = graph.objects(fact, Vocabulary.READ_BY).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
        boolean rules = readers.isEmpty() || readers.contains(Reading.RULES);
        boolean model = readers.stream().anyMatch(reader -> !reader.equals(Reading.RULES));
        return switch (this) {
            case ANYBODY -> true;
            case RULES -> rules;
            case MODEL -> model;
            case BOTH -> rules && model;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
