package org.chancery.turtle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short forms of a trigger's notation: {@code launch|set up <@inquiry|probe>} stands for a trigger with each of the
 * phrases, {@code (go|be) on <strike>} for one with each word of the group, and in the brackets {@code @inquiry} for
 * the words of the list of that name.
 *
 * @param lists word lists by name
 */
record TriggerNotation(Map<String, Set<String>> lists) {
    private static final Pattern GROUP = Pattern.compile("([^(]*)\\(([^)]*)\\)(.*)");

    /** The triggers that {@code notation} stands for, without short forms. */
    List<String> expand(String notation) {
        int bracket = notation.indexOf('<');
        String words = bracket < 0 ? notation : notation.substring(0, bracket);
        String barred = notation.contains("<!") ? "!" : "";
        String objects = bracket < 0
                ? ""
                : "<" + barred + objects(notation.substring(bracket + 1).replaceAll("[!>]", "")) + ">";
        return phrases(words).stream()
                .map(phrase -> phrase.strip() + " " + objects)
                .toList();
    }

    /** What a group in parentheses and, outside of one, a bar between phrases stand for. */
    private static List<String> phrases(String words) {
        Matcher group = GROUP.matcher(words);
        if (group.find()) {
            return Arrays.stream(group.group(2).split("\\|"))
                    .flatMap(form -> phrases(group.group(1) + form + group.group(3)).stream())
                    .toList();
        }
        return Arrays.asList(words.split("\\|"));
    }

    private String objects(String notation) {
        return Arrays.stream(notation.split("\\|"))
                .flatMap(word ->
                        word.startsWith("@") ? list(word.substring(1)).stream().sorted() : List.of(word).stream())
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
