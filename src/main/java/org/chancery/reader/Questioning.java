package org.chancery.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.Article;
import org.chancery.model.Span;

/** Asks a language model about articles. May be used by several threads. */
public final class Questioning {
    /** Characters (UTF-16 units) that a model reads at once with care: about 3,000 words. */
    public static final int LONGEST = 18_000;

    private final LanguageModel model;
    private final PromptWriter writer;
    private final int longest;
    private final String secondLook;

    /** One that asks once. @param longest the most characters (UTF-16 units) that are asked about at once */
    public Questioning(LanguageModel model, PromptWriter writer, int longest) {
        this(model, writer, longest, null);
    }

    /**
     * One that may ask a second time.
     *
     * @param longest the most characters (UTF-16 units) that are asked about at once
     * @param secondLook what is asked about each reply, so that a better one takes its place; null to ask once
     */
    public Questioning(LanguageModel model, PromptWriter writer, int longest, String secondLook) {
        this.model = model;
        this.writer = writer;
        this.longest = longest;
        this.secondLook = secondLook;
    }

    /**
     * What was answered about a part of an article.
     *
     * @param window the part
     * @param reply the reply, as it came
     */
    public record Answer(Span window, String reply) {}

    /** Name of the model. */
    public String reader() {
        return model.name();
    }

    /** Tells readings apart that may differ: model, parameters, prompt and parts in one. */
    public String version() {
        String looks = secondLook == null ? "" : " " + PromptHash.hex(secondLook);
        return writer.version() + " " + model.signature() + " " + longest + looks;
    }

    /** The questions about {@code article}: one for an article of ordinary length. */
    public static List<Prompt> prompts(PromptWriter writer, Article article, int longest) {
        return Windows.of(article.text(), longest).stream()
                .map(window -> writer.write(article, window))
                .toList();
    }

    /**
     * Asks about each part of the article, once more where an answer has a fault, and about an answer without one where
     * a second look is wanted.
     *
     * @param fault tells what is wrong with an answer
     * @throws UnansweredException if there is no answer without a fault
     */
    public List<Answer> ask(Article article, Function<String, Optional<String>> fault) {
        List<Answer> answers = new ArrayList<>();
        for (Span window : Windows.of(article.text(), longest)) {
            Prompt prompt = writer.write(article, window);
            String reply = answer(prompt, fault);
            if (secondLook != null) {
                reply = answer(prompt.about(reply, secondLook), fault);
            }
            answers.add(new Answer(window, reply));
        }
        return answers;
    }

    private String answer(Prompt prompt, Function<String, Optional<String>> fault) {
        String reply = model.reply(prompt);
        Optional<String> wrong = fault.apply(reply);
        if (wrong.isEmpty()) {
            return reply;
        }
        String second = again(prompt.again(reply, wrong.get()), wrong.get());
        fault.apply(second).ifPresent(still -> {
            throw new UnansweredException("the reply cannot be read, nor can a second one: " + still);
        });
        return second;
    }

    private String again(Prompt prompt, String wrong) {
        try {
            return model.reply(prompt);
        } catch (UnansweredException none) {
            throw new UnansweredException("the reply cannot be read: " + wrong + "; asked again: " + none.getMessage());
        }
    }
}
