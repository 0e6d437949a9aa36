package org.chancery.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.chancery.Pipeline;
import org.chancery.SecondReader;
import org.chancery.chat.Budget;
import org.chancery.chat.BudgetSpentException;
import org.chancery.chat.ChatException;
import org.chancery.mapping.ContentHash;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Issue;
import org.chancery.model.Outcome.Rejected;
import org.chancery.reader.Questioning;
import org.chancery.reader.UnansweredException;

/** Reads the facts out of articles. May be used by several threads. */
final class FactReading {
    private final Knowledge knowledge;
    private final GraphBuilder builder;
    private final Questioning questioning;
    private final boolean withRules;
    private final Budget budget;
    private Pipeline pipeline;
    private SecondReader secondReader;
    private volatile ChatException fault;

    /** By the rules. */
    FactReading(Knowledge knowledge) {
        this(knowledge, null, null);
    }

    /**
     * By whom the options say.
     *
     * @param options null for the rules alone
     * @param store folder of the store that keeps a model's replies, or null
     */
    FactReading(Knowledge knowledge, ReaderOptions options, Path store) {
        this.knowledge = knowledge;
        this.builder = new GraphBuilder(knowledge);
        this.budget = options == null ? Budget.endless() : options.budget();
        this.questioning = options != null && options.asksModel() ? questioning(knowledge, options, store) : null;
        this.withRules = options != null && options.asksRules();
    }

    private static Questioning questioning(Knowledge knowledge, ReaderOptions options, Path store) {
        return new Questioning(
                options.model(store),
                knowledge.promptWriter(),
                Questioning.LONGEST,
                options.secondLook ? knowledge.secondLook() : null);
    }

    /** What articles are stored under that are read now. */
    String contentHash(Article article) {
        return questioning == null
                ? ContentHash.of(article)
                : ContentHash.of(article, SecondReader.readers(questioning, withRules));
    }

    /**
     * Says at the end of a run what the model has cost.
     *
     * @return the exit code, where the model's server had no fault
     * @throws ChatException if it is down or refuses us
     */
    int end(Terminal terminal, int code) {
        if (questioning != null) {
            terminal.err().println(budget.summary());
        }
        if (fault != null) {
            throw fault;
        }
        return code;
    }

    /** What an article says, or why it could not be read: exactly one of both is not null. */
    record Result(Extraction extraction, Rejected rejected) {}

    /** The facts of an article; a fault in it costs this article only, one in the user's own words the whole run. */
    Result extract(Accepted accepted) {
        open();
        try {
            return new Result(read(accepted.article()), null);
        } catch (UnansweredException unanswered) {
            return rejected(accepted, Issue.MODEL_FAILED, unanswered.getMessage());
        } catch (BudgetSpentException spent) {
            return rejected(accepted, Issue.NOT_ASKED, spent.getMessage());
        } catch (ChatException down) {
            fault = down;
            return rejected(accepted, Issue.NOT_ASKED, down.getMessage());
        } catch (RuntimeException | StackOverflowError broken) {
            String detail = "this program fails on it, at " + place(broken) + "; please report it";
            return rejected(accepted, Issue.EXTRACTION_FAILED, detail);
        }
    }

    private static Result rejected(Accepted accepted, Issue issue, String detail) {
        return new Result(null, new Rejected(accepted.place(), issue, detail));
    }

    private Extraction read(Article article) {
        if (secondReader == null) {
            return pipeline.extract(article);
        }
        budget.beginArticle();
        return secondReader.extract(article);
    }

    private static StackTraceElement place(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return Arrays.stream(trace)
                .filter(step -> step.getClassName().startsWith("org.chancery."))
                .findFirst()
                .orElseGet(() -> trace.length == 0 ? new StackTraceElement("?", "?", null, -1) : trace[0]);
    }

    /** The graph of an article. */
    ArticleOutcome read(Accepted accepted) {
        Result result = extract(accepted);
        return result.rejected() != null
                ? ArticleOutcome.of(result.rejected())
                : builder.build(accepted.place(), result.extraction());
    }

    /** Opened when the first article needs it, which costs seconds. */
    private synchronized void open() {
        if (pipeline == null) {
            pipeline = knowledge.pipeline();
        }
        if (questioning != null && secondReader == null) {
            secondReader =
                    new SecondReader(pipeline, knowledge.terminology(), knowledge.labels(), questioning, withRules);
        }
    }
}
