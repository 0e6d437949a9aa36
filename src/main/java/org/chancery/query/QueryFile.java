package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a query file. Its head is Markdown behind {@code #}:
 *
 * <pre>
 * # # Who holds which office
 * #
 * # **Question** Who holds which office of which state or body?
 * #
 * # **Theme** 6 People and their offices
 * #
 * # **Parameters**
 * # - `person` (text, "") a part of the person's name
 * #
 * # **Columns** article, person, office, body
 * </pre>
 */
final class QueryFile {
    private static final Pattern PARAMETER =
            Pattern.compile("- `(?<name>\\w+)` \\((?<type>[\\w ]+), \"(?<standard>[^\"]*)\"\\) (?<meaning>.+)");
    private static final Pattern PART = Pattern.compile("\\*\\*(?<part>\\w+)\\*\\*(?<rest>.*)");

    private QueryFile() {}

    /** A file without a head is a query without parameters. */
    static NamedQuery parse(String name, String text) {
        List<String> head = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .toList();
        String title = head.isEmpty() ? name : head.get(0).replaceFirst("^#\\s*", "");
        return new NamedQuery(
                name,
                title,
                String.join(" ", part(head, "Question")),
                String.join(" ", part(head, "Theme")),
                part(head, "Parameters").stream()
                        .map(line -> parameter(name, line))
                        .toList(),
                String.join(" ", part(head, "Columns")),
                String.join(" ", part(head, "Candidates")),
                String.join(" ", part(head, "Listed")),
                text);
    }

    private static List<String> part(List<String> head, String name) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : head) {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                inside = part.group("part").equals(name);
                line = part.group("rest").strip();
            }
            if (inside && !line.isEmpty()) {
                lines.add(line);
            }
        }
        return joinContinuations(lines);
    }

    /** A parameter may go on over several lines; each begins with a dash. */
    private static List<String> joinContinuations(List<String> lines) {
        String joined = lines.stream()
                .map(line -> line.startsWith("- ") ? "\n" + line : " " + line)
                .collect(Collectors.joining());
        return joined.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Parameter parameter(String query, String line) {
        Matcher parameter = PARAMETER.matcher(line);
        if (!parameter.matches()) {
            throw new QueryException(
                    "the head of the query " + query + " has a parameter that cannot be read: " + line);
        }
        return new Parameter(
                parameter.group("name"),
                Parameter.Type.of(parameter.group("type")),
                parameter.group("standard"),
                parameter.group("meaning"));
    }
}
