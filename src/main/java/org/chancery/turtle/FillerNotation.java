package org.chancery.turtle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.knowledge.FillerReading;
import org.chancery.knowledge.FillerTest;

/**
 * Reads what may fill a slot.
 *
 * <pre>
 * reading = source {"if" tests} ["unless" tests]
 * tests   = test {"|" test}
 * test    = name | "@" word list
 * </pre>
 *
 * A source is a {@link FillerReading.Source}, a name a {@link FillerTest.Kind}, both in lower case; {@code @list} asks
 * whether the head is one of the words of that list. {@code words if somebody unless date|@no-targets} are the words of
 * a noun for somebody, but not of one of the list {@code no-targets}.
 *
 * @param lists word lists by name
 */
record FillerNotation(Map<String, Set<String>> lists) {
    private static final Pattern READING = Pattern.compile("(\\w+)((?: if [\\w@|-]+)*)(?: unless ([\\w@|-]+))?");
    private static final Pattern CONDITION = Pattern.compile(" if ([\\w@|-]+)");

    FillerReading parse(String notation) {
        Matcher matcher = READING.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a reading (source if test|test unless test): " + notation);
        }
        List<List<FillerTest>> conditions = new ArrayList<>();
        Matcher condition = CONDITION.matcher(matcher.group(2));
        while (condition.find()) {
            conditions.add(tests(condition.group(1)));
        }
        return new FillerReading(
                constant(FillerReading.Source.class, matcher.group(1)),
                conditions,
                matcher.group(3) == null ? List.of() : tests(matcher.group(3)));
    }

    private List<FillerTest> tests(String notation) {
        return Arrays.stream(notation.split("\\|")).map(this::test).toList();
    }

    private FillerTest test(String term) {
        return term.startsWith("@")
                ? new FillerTest(FillerTest.Kind.WORD, list(term.substring(1)))
                : new FillerTest(constant(FillerTest.Kind.class, term), Set.of());
    }

    /** The words of the list of that name. */
    Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("unknown word list " + name);
        }
        return words;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String term) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each ->
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word " + term + " in a reading"));
    }
}
