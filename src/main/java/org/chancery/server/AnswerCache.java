package org.chancery.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that were given a moment ago, so that views that many look at are asked of the store once. */
final class AnswerCache {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 64L << 20;

    /** A question: the query's name and the parameters that were set. */
    record Question(String name, Map<String, String> parameters) {}

    private final Cache<Question, byte[]> answers = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, byte[] answer) -> answer.length)
            .build();

    /** The answer as it was, else as it is now; a question that fails is asked again. */
    byte[] answer(Question question, Supplier<byte[]> asking) {
        return answers.get(question, asked -> asking.get());
    }
}
