package org.chancery.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with JSON, without the inner names of the library that reads it. */
public final class JsonSyntax {
    private static final Map<Pattern, String> WORDS = words();
    private static final Pattern INNER =
            Pattern.compile("\\s*(?:[:;(,]\\s*[^:;(]*(?:`|Feature|Constraints|start marker|was expecting)|`).*");

    private JsonSyntax() {}

    /** The message of the library in a few plain words. */
    public static String plain(String message) {
        String first = message.lines().findFirst().orElse("not readable");
        for (Map.Entry<Pattern, String> each : WORDS.entrySet()) {
            if (each.getKey().matcher(first).find()) {
                return each.getValue();
            }
        }
        return INNER.matcher(first).replaceFirst("").strip();
    }

    private static Map<Pattern, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Trailing token", "something follows the record; each needs a line of its own");
        words.put("nesting depth", "nested too deeply");
        words.put("Number value length|number length", "a number with too many digits");
        words.put("Unexpected end-of-input", "the record is cut off");
        words.put("Illegal unquoted character|CTRL-CHAR", "a line end or control character stands bare in a string");
        words.put("Non-standard token|Unrecognized token", "words without quotation marks");
        words.put("Unexpected character", "a character that cannot stand here");
        words.put("Unrecognized character escape", "a backslash before a character that needs none");
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        words.forEach((pattern, plain) -> patterns.put(Pattern.compile(pattern), plain));
        return patterns;
    }
}
