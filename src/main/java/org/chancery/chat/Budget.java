package org.chancery.chat;

import java.util.concurrent.atomic.AtomicLong;

/** How much may be asked for, and what has been. May be used by several threads. */
public final class Budget {
    private final long mostTokens;
    private final long mostArticles;
    private final AtomicLong inputTokens = new AtomicLong();
    private final AtomicLong outputTokens = new AtomicLong();
    private final AtomicLong articles = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();

    /**
     * A budget of which nothing is spent.
     *
     * @param mostTokens after which nothing more is asked; answers under way are still paid for
     * @param mostArticles how many articles are read
     */
    public Budget(long mostTokens, long mostArticles) {
        this.mostTokens = mostTokens;
        this.mostArticles = mostArticles;
    }

    /** One that never ends. */
    public static Budget endless() {
        return new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * Called before an article is read.
     *
     * @throws BudgetSpentException if it is one too many
     */
    public void beginArticle() {
        if (articles.incrementAndGet() > mostArticles) {
            throw new BudgetSpentException("the budget of " + mostArticles + " articles is spent");
        }
    }

    /** Called before a request. */
    void check() {
        if (inputTokens.get() + outputTokens.get() >= mostTokens) {
            throw new BudgetSpentException("the budget of " + mostTokens + " tokens is spent");
        }
    }

    void spend(ChatReply reply) {
        requests.incrementAndGet();
        inputTokens.addAndGet(reply.inputTokens());
        outputTokens.addAndGet(reply.outputTokens());
    }

    /** A reply that was kept from before cost nothing. */
    void keep() {
        kept.incrementAndGet();
    }

    /** What has been spent, in a line. */
    public String summary() {
        return "model: %s, %d tokens in, %d out; %s kept from before"
                .formatted(replies(requests.get()), inputTokens.get(), outputTokens.get(), replies(kept.get()));
    }

    private static String replies(long count) {
        return count == 1 ? "1 reply" : count + " replies";
    }
}
