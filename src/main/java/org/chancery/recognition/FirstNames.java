package org.chancery.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** First names with the gender that they nearly always go with; the list comes with the models of CoreNLP. */
final class FirstNames {
    private static final String LIST = "/edu/stanford/nlp/models/gender/first_name_map_small";

    private final Map<String, String> genders;

    FirstNames() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FirstNames.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            genders = in.lines()
                    .map(line -> line.toLowerCase(Locale.ROOT).split("\t"))
                    .filter(fields -> fields.length == 2)
                    .collect(Collectors.toUnmodifiableMap(
                            fields -> fields[0], fields -> fields[1], (one, other) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code male}, {@code female} or null. */
    String gender(String firstName) {
        return genders.get(firstName.toLowerCase(Locale.ROOT));
    }
}
