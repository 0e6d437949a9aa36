package org.chancery.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that were given before, so that views that many look at are asked of a store once. */
final class AnswerCache {
    private static final long MOST_BYTES = 64L << 20;

    /**
     * A question.
     *
     * @param name of the query
     * @param parameters those that were set
     * @param version of the store that it is put to
     * @param indexed whether words are found yet
     */
    record Question(String name, Map<String, String> parameters, long version, boolean indexed) {}

    /**
     * An answer as it is sent.
     *
     * @param bound from how many facts it was taken
     */
    record Given(byte[] text, Bound bound) {}

    private final Cache<Question, Given> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Given answer) -> answer.text.length)
            .build();

    /** The answer as it was given, else as it is now; a question that fails is asked again. */
    Given answer(Question question, Supplier<Given> asking) {
        return answers.get(question, asked -> asking.get());
    }
}
