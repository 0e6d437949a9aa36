package org.chancery.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The short forms of a trigger's notation: {@code launch|open <@inquiry|probe>} stands for a trigger with each of the
 * verbs, and in its brackets {@code @inquiry} for the words of the list of that name.
 *
 * @param lists word lists by name
 */
record TriggerNotation(Map<String, Set<String>> lists) {
    /** The triggers that {@code notation} stands for, without short forms. */
    List<String> expand(String notation) {
        int bracket = notation.indexOf('<');
        String words = bracket < 0 ? notation : notation.substring(0, bracket);
        String barred = notation.contains("<!") ? "!" : "";
        String objects = bracket < 0
                ? ""
                : "<" + barred + objects(notation.substring(bracket + 1).replaceAll("[!>]", "")) + ">";
        List<String> expanded = List.of("");
        for (String word : words.strip().split("\\s+")) {
            expanded = expanded.stream()
                    .flatMap(before -> Arrays.stream(word.split("\\|")).map(form -> before + form + " "))
                    .toList();
        }
        return expanded.stream().map(form -> form + objects).toList();
    }

    private String objects(String notation) {
        return Arrays.stream(notation.split("\\|"))
                .flatMap(word -> word.startsWith("@") ? list(word.substring(1)).stream().sorted() : List.of(word).stream())
                .collect(Collectors.joining("|"));
    }

    private Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("unknown word list @" + name);
        }
        return list;
    }
}
