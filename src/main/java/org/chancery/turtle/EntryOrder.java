package org.chancery.turtle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.LexicalEntry;

/**
 * The order in which entries are tried where the same words evoke two of them: an entry stands before those that its
 * {@code lex:before} names, and otherwise where it is read. Of readings that are equally good the first one counts, so
 * this order must not rest on the names of files.
 */
final class EntryOrder {
    private final Map<String, SubjectDescription> described = new HashMap<>();
    private final Map<String, Set<String>> earlier = new HashMap<>();

    /** Takes in the entry {@code name} and what it stands before. */
    void add(String name, SubjectDescription description) {
        described.put(name, description);
        description
                .localNames(LexiconEntries.LEX + "before")
                .forEach(later -> earlier.computeIfAbsent(later, any -> new LinkedHashSet<>())
                        .add(name));
    }

    /**
     * The entries in their order.
     *
     * @throws OntologyException if {@code lex:before} names no entry, or leads in a circle
     */
    List<LexicalEntry> sorted(List<LexicalEntry> entries) {
        check();
        Map<String, List<LexicalEntry>> parts = new LinkedHashMap<>();
        entries.forEach(entry ->
                parts.computeIfAbsent(entry.id(), any -> new ArrayList<>()).add(entry));
        Set<String> placed = new LinkedHashSet<>();
        parts.keySet().forEach(name -> place(name, placed, new HashSet<>()));
        return placed.stream().flatMap(name -> parts.get(name).stream()).toList();
    }

    /** Places {@code name} behind all that must stand before it; {@code below} are those that wait for it. */
    private void place(String name, Set<String> placed, Set<String> below) {
        SubjectDescription description = described.get(name);
        if (!below.add(name)) {
            throw description.error("lex:before leads back to it");
        }
        for (String first : earlier.getOrDefault(name, Set.of())) {
            if (!placed.contains(first)) {
                place(first, placed, below);
            }
        }
        below.remove(name);
        placed.add(name);
    }

    private void check() {
        earlier.forEach((later, names) -> {
            if (!described.containsKey(later)) {
                throw described.get(names.iterator().next()).error("lex:before names no entry: lex:" + later);
            }
        });
    }
}
