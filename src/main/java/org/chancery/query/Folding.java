package org.chancery.query;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared where a user types a name: without case and accents. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** Of {@code Hélène}: {@code helene}. */
    public static String of(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Whether {@code part} is in {@code text} for one who cares neither for case nor for accents. */
    public static boolean contains(String text, String part) {
        return of(text).contains(of(part));
    }
}
