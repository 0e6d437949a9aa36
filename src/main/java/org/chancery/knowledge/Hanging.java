package org.chancery.knowledge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One change that a {@link TreeRule} makes: a word is hung elsewhere.
 *
 * @param word name of the word in the rule's pattern
 * @param relation its new relation; {@link #KEPT} where it keeps its own
 * @param governor name of the word on which it is hung, {@link #ROOT} for none; with {@link #PLACE} the word whose
 *     governor and relation it takes
 */
public record Hanging(String word, String relation, String governor) {
    /** In place of a relation: the word keeps the one that it has. */
    public static final String KEPT = "";

    /** In place of a relation: the word takes governor and relation of the other one. */
    public static final String PLACE = "for";

    /** In place of a governor: the word becomes the root. */
    public static final String ROOT = "0";

    private static final Pattern NOTATION = Pattern.compile("(\\w+) (?:=([\\w:]*)>|for) (\\w+)");

    /**
     * Reads {@code name =nsubj> verb} (hangs the name on the verb as its subject), {@code name => verb} (hangs it there
     * with the relation that it has), {@code verb =root> 0} or {@code first for last} (puts the first one in the place
     * of the last one).
     *
     * @throws IllegalArgumentException where it is none of these
     */
    public static Hanging parse(String notation) {
        Matcher matcher = NOTATION.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a change: \"" + notation + "\"");
        }
        return new Hanging(matcher.group(1), matcher.group(2) == null ? PLACE : matcher.group(2), matcher.group(3));
    }

    /** The names of the words that it needs. */
    public List<String> names() {
        return Stream.of(word, governor).filter(name -> !name.equals(ROOT)).toList();
    }
}
