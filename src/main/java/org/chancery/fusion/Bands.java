package org.chancery.fusion;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys of which sets that have much in common share one, most likely. Of two sets that have the share {@code s} in
 * common, {@code 1 - (1 - s^rows)^count} find each other: many rows keep apart what is little alike, and then many keys
 * are needed.
 *
 * @param count how many keys a set has
 * @param rows how many smallest hashes a key is made of
 */
record Bands(int count, int rows) {
    /**
     * The keys, for sets that are told within some days: two share one, or have two that are beside each other.
     *
     * @param days how far apart the days may lie
     */
    Set<String> keys(String prefix, Set<String> elements, String published, int days) {
        SimilarityHashPolicy policy = SimilarityHashing.superMinHash(count * rows, 32);
        byte[] signature =
                policy.createHasher().compute(ElementHashProvider.ofCollection(List.copyOf(elements), Hash::bits));
        Set<String> keys = new TreeSet<>();
        for (int band = 0; band < count; band++) {
            StringBuilder words = new StringBuilder(prefix).append('|').append(band);
            for (int i = 0; i < rows; i++) {
                words.append(' ').append(policy.getComponent(signature, band * rows + i));
            }
            keys.add(SpanKey.of(words.toString(), day(published), days));
        }
        return keys;
    }

    private static LocalDate day(String published) {
        return published.equals(ArticleInGraph.UNDATED) ? null : LocalDate.parse(published);
    }
}
