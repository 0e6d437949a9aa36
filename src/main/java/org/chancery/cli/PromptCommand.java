package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.chat.Budget;
import org.chancery.chat.ChatModel;
import org.chancery.chat.Replies;
import org.chancery.corpus.Corpus;
import org.chancery.corpus.Languages;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import org.chancery.model.Outcome.Rejected;
import org.chancery.reader.Prompt;
import org.chancery.reader.PromptWriter;
import org.chancery.reader.Questioning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prompt",
        description = {
            "Shows what a language model would be asked about an article (see --reader of build and extract).",
            "Nothing is sent. The name of the file in which a reply would be kept goes to standard error."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  chancery prompt article.txt", "  chancery prompt --model llama3.3 article.txt"})
final class PromptCommand implements Callable<Integer> {
    /** English letters that make a token, about. */
    private static final double LETTERS_A_TOKEN = 4.2;

    private final Terminal terminal;

    @Mixin
    private KnowledgeOptions knowledgeOptions;

    @Option(names = "--model", paramLabel = "NAME", description = "The model that the reply would be of.")
    private String model = "model";

    @Option(
            names = "--reply",
            paramLabel = "FILE",
            description = "A first reply: shows what a second look would ask about it (see --second-look).")
    private Path reply;

    @Parameters(arity = "1", paramLabel = "ARTICLE", description = "A file with one article, or - for standard input.")
    private Path path;

    PromptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = knowledgeOptions.knowledge();
        PromptWriter writer = knowledge.promptWriter();
        List<Outcome> outcomes = new ArrayList<>();
        try (Stream<Outcome> read =
                new Corpus(terminal.in(), Corpus.LONGEST_TEXT, Languages.ANY).read(List.of(path.toString()))) {
            read.limit(2).forEach(outcomes::add);
        }
        if (outcomes.size() != 1) {
            throw new UsageException(path + " has " + (outcomes.isEmpty() ? "no article" : "several articles")
                    + "; the prompt is about one");
        }
        if (outcomes.get(0) instanceof Rejected rejected) {
            throw new UsageException(rejected.place() + ": " + rejected.detail());
        }
        Accepted accepted = (Accepted) outcomes.get(0);
        List<Prompt> prompts = Questioning.prompts(writer, accepted.article(), Questioning.LONGEST);
        if (reply != null && prompts.size() > 1) {
            throw new UsageException(path + " is asked about in " + prompts.size() + " parts; --reply is about one");
        }
        prompts.forEach(prompt -> show(reply == null ? prompt : prompt.about(reply(), knowledge.secondLook())));
        return Chancery.DONE;
    }

    private void show(Prompt prompt) {
        terminal.out().println(prompt.instructions());
        terminal.out().println();
        terminal.out().println(prompt.article());
        if (prompt.former() != null) {
            terminal.out().printf("%n<reply>%n%s%n</reply>%n%n%s", prompt.former(), prompt.request());
        }
        terminal.out().flush();
        ChatModel asked = new ChatModel(model, Map.of(), new Replies(List.of()), null, Budget.endless());
        terminal.err()
                .printf(
                        "about %d tokens, %d beside the article; the reply of %s is kept as %s.json%n",
                        tokens(prompt.instructions()) + tokens(prompt.article()) + tokens(asked(prompt)),
                        tokens(prompt.instructions()),
                        model,
                        asked.key(prompt));
    }

    private static String asked(Prompt prompt) {
        return prompt.former() == null ? "" : prompt.former() + prompt.request();
    }

    private String reply() {
        try {
            return Files.readString(reply);
        } catch (IOException fault) {
            throw new UsageException("--reply cannot be read: " + reply, new UncheckedIOException(fault));
        }
    }

    private static long tokens(String words) {
        return Math.round(words.length() / LETTERS_A_TOKEN);
    }
}
