package org.chancery.linking.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.model.Tenure;

/** The dated list of office holders, asked only where an article leaves something open. */
public final class OfficeHolders {
    private static final Pattern NUMBER = Pattern.compile("[ivx]+");

    private final Map<String, List<OfficeHolder>> byOffice = new HashMap<>();
    private final Set<String> familyNamesFirst;
    private final Map<OfficeHolder, List<String>> names = new HashMap<>();
    private final Map<List<String>, Boolean> female = new HashMap<>();

    /** @param familyNamesFirst family names that stand before the given one: "Kim", "Park" */
    public OfficeHolders(List<OfficeHolder> holders, Set<String> familyNamesFirst) {
        this.familyNamesFirst = familyNamesFirst.stream()
                .map(name -> PersonNames.words(name).get(0))
                .collect(Collectors.toSet());
        for (OfficeHolder holder : holders) {
            byOffice.computeIfAbsent(holder.office(), any -> new ArrayList<>()).add(holder);
            names.put(holder, PersonNames.words(holder.person()));
            female.put(names.get(holder), holder.female());
        }
    }

    /** Whether one of this full name surely held an office of the list on {@code day}. */
    public boolean isIncumbent(List<String> name, LocalDate day) {
        return day != null
                && names.entrySet().stream()
                        .anyMatch(entry ->
                                entry.getValue().equals(name) && entry.getKey().heldOn(day));
    }

    /** Whether the one of this name in the list is a woman; null for a name that it does not have. */
    public Boolean isWoman(String name) {
        return female.get(PersonNames.words(name));
    }

    /**
     * Those named {@code name} who held one of {@code offices}, on {@code day} where it is given and the office is not
     * over.
     */
    public List<OfficeHolder> named(String name, Collection<String> offices, LocalDate day, Tenure.Manner manner) {
        List<String> words = PersonNames.words(name);
        return offices.stream()
                .flatMap(office -> byOffice.getOrDefault(office, List.of()).stream())
                .filter(holder -> isNamed(words, holder))
                .filter(holder -> day == null || fits(holder, day, manner))
                .toList();
    }

    /** Those of this surname who surely held an office of the list on {@code day}. */
    public List<OfficeHolder> bearing(List<String> surname, LocalDate day) {
        return names.keySet().stream()
                .filter(holder -> holder.heldOn(day) && isNamed(surname, holder))
                .toList();
    }

    private boolean isNamed(List<String> words, OfficeHolder holder) {
        List<String> full = names.get(holder);
        boolean numbered = full.size() == 2 && NUMBER.matcher(full.get(1)).matches();
        return PersonNames.isFormOf(words, full)
                || numbered && words.equals(full.subList(0, 1))
                || PersonNames.soundsLike(words, full)
                || isFamilyNameFirst(words, full);
    }

    private boolean isFamilyNameFirst(List<String> words, List<String> full) {
        return full.size() > 1 && words.equals(full.subList(0, 1)) && familyNamesFirst.contains(words.get(0));
    }

    private static boolean fits(OfficeHolder holder, LocalDate day, Tenure.Manner manner) {
        return switch (manner) {
            case INCUMBENT, ACTING -> holder.heldOn(day);
            case FORMER -> !holder.heldOn(day) && holder.heldBefore(day);
            case DESIGNATE -> !holder.heldOn(day) && !holder.heldBefore(day);
        };
    }

    /** The only one who surely held one of {@code offices} of {@code body} on {@code day}, or null. */
    public OfficeHolder on(LocalDate day, Collection<String> offices, String body) {
        if (day == null) {
            return null;
        }
        List<OfficeHolder> found = offices.stream()
                .flatMap(office -> byOffice.getOrDefault(office, List.of()).stream())
                .filter(holder -> holder.body().equals(body) && holder.heldOn(day))
                .toList();
        return found.stream().map(OfficeHolder::person).distinct().count() == 1 ? found.get(0) : null;
    }

    /** The one body of {@code holders}, or null where they disagree. */
    public static String body(List<OfficeHolder> holders) {
        Set<String> bodies = holders.stream().map(OfficeHolder::body).collect(Collectors.toSet());
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    /** The one name of {@code holders}, or null where they disagree. */
    public static String person(List<OfficeHolder> holders) {
        Set<String> people = holders.stream().map(OfficeHolder::person).collect(Collectors.toSet());
        return people.size() == 1 ? people.iterator().next() : null;
    }
}
