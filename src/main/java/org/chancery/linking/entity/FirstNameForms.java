package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;

/** Which first names are one: spellings of one name ("Sergei", "Sergey"), and short for another ("Mike", "Michael"). */
final class FirstNameForms {
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, List<String>> sets = new HashMap<>();

    FirstNameForms(Lexicon lexicon) {
        lexicon.words(WordList.FIRST_NAME_SPELLINGS).forEach(this::addSpellings);
        lexicon.words(WordList.SHORT_FIRST_NAMES).forEach(this::addSet);
    }

    private void addSpellings(String line) {
        List<String> names = List.of(line.split(" "));
        names.forEach(name -> spellings.put(name, names.get(0)));
        addSet(line);
    }

    private void addSet(String line) {
        for (String name : PersonNames.words(line)) {
            sets.computeIfAbsent(name, any -> new ArrayList<>()).add(line);
        }
    }

    /** {@code name} with its first word in the spelling that stands for all. */
    String respelled(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? null : spellings.get(name.substring(0, space).toLowerCase(Locale.ROOT));
        return first == null
                ? name
                : first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1) + name.substring(space);
    }

    /** Whether two first names, as {@link PersonNames#words} gives them, may be one person's. */
    boolean areOne(String one, String other) {
        return one.equals(other) || !Collections.disjoint(Set.copyOf(sets(one)), sets(other));
    }

    private List<String> sets(String name) {
        return sets.getOrDefault(name, List.of());
    }
}
