package org.chancery.syntax.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.syntax.pattern.WordTest.Attribute;
import org.chancery.syntax.pattern.WordTest.Feature;

/**
 * Reads the tests of a pattern's words, {@code tag:VBD|VBN !entity:O @tells-fact}.
 *
 * @param lists word lists by name
 */
record WordTestNotation(Map<String, Set<String>> lists) {
    /** Takes the tests from the front of {@code parts}; {@link WordTest#ANY} where there are none. */
    WordTest read(Deque<String> parts) {
        List<Feature> features = new ArrayList<>();
        while (!parts.isEmpty() && parts.peek().matches("!?(@|[a-z]+:).*")) {
            features.add(feature(parts.pop()));
        }
        return new WordTest(features);
    }

    private Feature feature(String notation) {
        boolean wanted = !notation.startsWith("!");
        String test = wanted ? notation : notation.substring(1);
        if (test.startsWith("@")) {
            return new Feature(Attribute.LEMMA, wanted, list(test.substring(1)), List.of());
        }
        int colon = test.indexOf(':');
        String values = test.substring(colon + 1);
        if (values.startsWith("@")) {
            return new Feature(attribute(test.substring(0, colon)), wanted, list(values.substring(1)), List.of());
        }
        Map<Boolean, List<String>> affixed = Arrays.stream(values.split("\\|"))
                .collect(Collectors.partitioningBy(value -> value.startsWith("*") || value.endsWith("*")));
        return new Feature(
                attribute(test.substring(0, colon)), wanted, Set.copyOf(affixed.get(false)), affixed.get(true));
    }

    private static Attribute attribute(String name) {
        return Arrays.stream(Attribute.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown attribute " + name));
    }

    private Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("unknown word list @" + name);
        }
        return list;
    }
}
