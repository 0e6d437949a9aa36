package org.chancery.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a user types, as a query of Lucene: all words must be there, each at least by its beginning. */
public final class SearchWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST = 8;
    private static final String NOTHING = "+a -a";

    private SearchWords() {}

    /** For example {@code +helen* +vass*}; where the user typed no word, one that finds nothing. */
    public static String query(String typed) {
        List<String> words = WORD.matcher(typed)
                .results()
                .map(MatchResult::group)
                .limit(MOST)
                .toList();
        return words.isEmpty()
                ? NOTHING
                : words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }
}
