package org.chancery.chat;

import java.util.Map;
import java.util.TreeMap;
import org.chancery.reader.LanguageModel;
import org.chancery.reader.Prompt;
import org.chancery.reader.PromptHash;
import org.chancery.reader.UnansweredException;

/** A language model whose replies are kept: what was asked before is not asked again. */
public final class ChatModel implements LanguageModel {
    /** Most tokens of a reply: some 150 facts. */
    static final int LONGEST_REPLY = 16_000;

    private final String name;
    private final Replies replies;
    private final ChatConnection connection;
    private final Budget budget;
    private final Map<String, String> parameters;

    /**
     * A model.
     *
     * @param name as the server calls it
     * @param parameters further ones of the request, as JSON values by name; they go into what replies are kept under
     * @param connection to the server; null where only kept replies are used
     */
    public ChatModel(
            String name, Map<String, String> parameters, Replies replies, ChatConnection connection, Budget budget) {
        this.name = name;
        this.parameters = new TreeMap<>(parameters);
        this.replies = replies;
        this.connection = connection;
        this.budget = budget;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String signature() {
        return name + " temperature=0 max_tokens=" + LONGEST_REPLY + (parameters.isEmpty() ? "" : " " + parameters);
    }

    /** What the reply to {@code prompt} is kept under. */
    public String key(Prompt prompt) {
        return PromptHash.hex(
                signature(),
                prompt.instructions(),
                prompt.schema(),
                prompt.article(),
                prompt.former(),
                prompt.request());
    }

    @Override
    public String reply(Prompt prompt) {
        String key = key(prompt);
        ChatReply kept = replies.find(key).orElse(null);
        if (kept != null) {
            budget.keep();
            return kept.text();
        }
        if (connection == null) {
            throw new UnansweredException("no reply is kept for it, and there is no endpoint to ask");
        }
        budget.check();
        ChatReply reply = connection.ask(prompt);
        replies.keep(key, signature(), reply);
        budget.spend(reply);
        return reply.text();
    }
}
