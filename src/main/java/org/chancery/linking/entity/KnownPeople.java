package org.chancery.linking.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.model.EntityKind;

/**
 * By which one name a person is known in all articles, however one of them writes it: that of the lists of people and
 * office holders where exactly one there fits the full name, else the name itself in its usual spelling.
 */
final class KnownPeople {
    private static final Set<String> PARTICLES = Set.of("al", "el");
    private static final String AMBIGUOUS = "";

    private final FirstNameForms firstNames;
    private final Map<List<String>, String> byName = new HashMap<>();
    private final Map<String, Set<String>> bySurname = new HashMap<>();

    KnownPeople(List<KnownEntity> gazetteer, List<OfficeHolder> holders, FirstNameForms firstNames) {
        this.firstNames = firstNames;
        holders.forEach(holder -> add(holder.person(), holder.person()));
        gazetteer.stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .forEach(entity -> entity.names().forEach(name -> add(name, entity.name())));
    }

    private void add(String written, String name) {
        List<String> words = words(written);
        if (words.size() > 1) {
            byName.merge(words, name, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            bySurname.computeIfAbsent(last(words), any -> new LinkedHashSet<>()).add(name);
        }
    }

    /** The name of the lists for the one of the full name {@code written}, else {@code written} itself. */
    String name(String written) {
        String listed = listed(words(written));
        return listed == null ? written : listed;
    }

    /** The name for all articles: that of the lists, else the usual spelling without a middle initial. */
    String identity(String written) {
        String listed = listed(words(written));
        return listed != null
                ? listed
                : firstNames
                        .respelled(written)
                        .replaceFirst("^(\\p{Lu}\\p{L}+) \\p{Lu}\\.? (\\p{Lu}[\\p{L}'’-]+)$", "$1 $2")
                        .replaceAll("\\b[Ee]l-", "al-");
    }

    /** Whether both names may be one person's in one article. */
    boolean areOne(List<String> one, List<String> other) {
        if (one.size() < 2 || other.size() < 2) {
            return false;
        }
        String listed = listed(plain(one));
        return listed != null && listed.equals(listed(plain(other)))
                || one.size() == other.size() && differInFirstName(one, other);
    }

    private String listed(List<String> words) {
        String exact = byName.get(words);
        if (exact != null || words.size() < 2) {
            return AMBIGUOUS.equals(exact) ? null : exact;
        }
        String reversed = words.size() == 2 ? byName.get(List.of(words.get(1), words.get(0))) : null;
        if (reversed != null && !reversed.equals(AMBIGUOUS)) {
            return reversed;
        }
        return onlyFitting(words);
    }

    /** The one name of the list with the same last word that {@code words} may be a form of, or null. */
    private String onlyFitting(List<String> words) {
        List<String> fitting = bySurname.getOrDefault(last(words), Set.of()).stream()
                .filter(name -> fits(words, words(name)))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private boolean fits(List<String> words, List<String> full) {
        return full.size() > 1
                && (PersonNames.isFormOf(words, full)
                        || PersonNames.isFormOf(full, words)
                        || PersonNames.soundsLike(words, full)
                        || differInFirstName(words, full));
    }

    private boolean differInFirstName(List<String> one, List<String> other) {
        boolean brief = one.size() == 2 || other.size() == 2;
        boolean rest = one.subList(1, one.size()).equals(other.subList(1, other.size()));
        return (brief && last(one).equals(last(other)) || rest) && firstNames.areOne(one.get(0), other.get(0));
    }

    private static List<String> words(String name) {
        return plain(PersonNames.words(name));
    }

    private static List<String> plain(List<String> words) {
        List<String> plain =
                words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return plain.isEmpty() ? words : plain;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
