package org.chancery.fusion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that counts in an article for telling who somebody is. Those of equal profile are one, in however many articles.
 *
 * @param kind {@code Person} or {@code Organization}
 * @param name as the article writes it
 * @param surnameOnly whether nothing but a family name is known
 * @param states IRIs of the states that the person serves or belongs to
 * @param offices IRIs of the offices held
 * @param titles folded names of offices whose body is not known, and of those of {@code offices}
 * @param trade the field of what the article calls somebody who is not in public office, or empty
 * @param year of the article, or 0
 * @param company IRIs of the states that the article names; only where {@code states} tells too little
 * @param known IRI of the gazetteer's entity of that name, or empty
 * @param own key of the article where equality with others would prove nothing, or empty
 */
record AgentProfile(
        String kind,
        String name,
        boolean surnameOnly,
        Set<String> states,
        Set<String> offices,
        Set<String> titles,
        String trade,
        int year,
        Set<String> company,
        String known,
        String own) {
    /** Begins the key of those of whom nothing but the family name is known. */
    static final String SURNAME = "surname|";

    /** Begins the key of those with a full name, by the family name in it. */
    static final String FAMILY = "family|";

    /** Begins the key of those with a family name only who are one if they are nobody with a full name. */
    static final String ALONE = "alone|";

    private static final String FIELD = "\t";
    private static final String ELEMENT = " ";

    AgentProfile {
        states = new TreeSet<>(states);
        offices = new TreeSet<>(offices);
        titles = new TreeSet<>(titles);
        company = new TreeSet<>(company);
    }

    boolean isPerson() {
        return kind.equals("Person");
    }

    /** The kind, with first and last word of a person's name or all of an organization's. */
    String nameKey() {
        List<String> parts = Names.parts(name);
        return isPerson()
                ? "person|" + parts.get(0) + " " + parts.get(parts.size() - 1)
                : "organization|" + String.join(" ", parts);
    }

    /** What stands between first and last word of the name. */
    String middle() {
        List<String> parts = Names.parts(name);
        return parts.size() < 3 ? "" : String.join(" ", parts.subList(1, parts.size() - 1));
    }

    /**
     * Under which it is looked up: a full name by itself, and by its family name for those of whom no more is known.
     */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        if (!isPerson()) {
            keys.add(nameKey());
        } else if (surnameOnly) {
            keys.add(SURNAME + family());
            keys.add(ALONE + aloneKey());
        } else {
            keys.add(nameKey());
            keys.add(FAMILY + family());
        }
        if (!known.isEmpty()) {
            keys.add("known|" + known);
        }
        return keys;
    }

    String family() {
        return Names.family(name);
    }

    /** Those of equal key are one where they are nobody with a full name: who holds the same office, else none. */
    String aloneKey() {
        String which =
                offices.isEmpty() ? own + states + titles : offices.iterator().next();
        return family() + "|" + which;
    }

    /** The one line that {@link #parse} reads. */
    String line() {
        List<String> fields = List.of(
                kind,
                name.replaceAll("\\s+", " "),
                Boolean.toString(surnameOnly),
                join(states),
                join(offices),
                join(titles),
                trade,
                Integer.toString(year),
                join(company),
                known,
                own);
        return String.join(FIELD, fields);
    }

    static AgentProfile parse(String line) {
        String[] fields = line.split(FIELD, -1);
        return new AgentProfile(
                fields[0],
                fields[1],
                Boolean.parseBoolean(fields[2]),
                split(fields[3]),
                split(fields[4]),
                split(fields[5]),
                fields[6],
                Integer.parseInt(fields[7]),
                split(fields[8]),
                fields[9],
                fields[10]);
    }

    private static String join(Collection<String> elements) {
        return String.join(ELEMENT, elements);
    }

    private static Set<String> split(String field) {
        List<String> elements = new ArrayList<>(List.of(field.split(ELEMENT)));
        elements.removeIf(String::isEmpty);
        return new TreeSet<>(elements);
    }
}
