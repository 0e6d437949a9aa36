package org.chancery.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** BCP 47 tags of languages that are told by their words or their script. */
final class LanguageTags {
    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = Map.of(
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.HIRAGANA, "ja",
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.DEVANAGARI, "hi");

    private LanguageTags() {}

    /** The tag of the language with this English name, else the likeliest for the script of the text. */
    static String of(String name, String text) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> Locale.forLanguageTag(tag)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equals(name))
                .findFirst()
                .orElseGet(() -> byScript(text));
    }

    private static String byScript(String text) {
        Map<Character.UnicodeScript, Long> scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .collect(Collectors.groupingBy(script -> script, Collectors.counting()));
        return scripts.entrySet().stream()
                .max(Map.Entry.<Character.UnicodeScript, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> BY_SCRIPT.getOrDefault(entry.getKey(), "und"))
                .orElse("und");
    }
}
