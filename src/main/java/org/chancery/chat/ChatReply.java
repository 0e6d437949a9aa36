package org.chancery.chat;

/**
 * A model's reply.
 *
 * @param text as it came
 * @param inputTokens tokens of the question, as the server counts them; 0 where it does not say
 * @param outputTokens tokens of the reply, likewise
 */
public record ChatReply(String text, long inputTokens, long outputTokens) {
    long tokens() {
        return inputTokens + outputTokens;
    }
}
