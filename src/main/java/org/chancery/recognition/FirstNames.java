package org.chancery.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;

/**
 * First names with the gender that they nearly always go with: those of the lexicon, and a list that comes with the
 * models of CoreNLP. A word that is a family name where that stands first says nothing.
 */
final class FirstNames {
    private static final String LIST = "/edu/stanford/nlp/models/gender/first_name_map_small";

    private final Map<String, String> genders = new HashMap<>();

    FirstNames(Lexicon lexicon) {
        readList();
        lexicon.words(WordList.MALE_FIRST_NAMES).forEach(name -> genders.put(name, "male"));
        lexicon.words(WordList.FEMALE_FIRST_NAMES).forEach(name -> genders.put(name, "female"));
        lexicon.words(WordList.FAMILY_NAMES_FIRST).forEach(genders::remove);
    }

    private void readList() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FirstNames.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            in.lines()
                    .map(line -> line.toLowerCase(Locale.ROOT).split("\t"))
                    .filter(fields -> fields.length == 2)
                    .forEach(fields -> genders.put(fields[0], fields[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code male}, {@code female} or null. */
    String gender(String firstName) {
        return genders.get(firstName.toLowerCase(Locale.ROOT));
    }
}
