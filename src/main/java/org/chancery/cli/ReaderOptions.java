package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.chat.Budget;
import org.chancery.chat.ChatConnection;
import org.chancery.chat.ChatModel;
import org.chancery.chat.Endpoint;
import org.chancery.chat.Protocol;
import org.chancery.chat.Replies;
import org.chancery.chat.Retry;
import org.chancery.corpus.Languages;
import picocli.CommandLine.Option;

/** Who reads the articles, and how a language model is reached. */
final class ReaderOptions {
    @Option(
            names = "--reader",
            description = "Who reads: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). See the page"
                    + " language-models of the manual.",
            defaultValue = "rules")
    ReaderKind reader = ReaderKind.RULES;

    @Option(names = "--model", paramLabel = "NAME", description = "The language model, as its server calls it.")
    String model;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description =
                    "Address of its server, e.g. http://localhost:11434/v1; without it only kept replies are used.")
    URI endpoint;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "File with the server's key; otherwise CHANCERY_API_KEY is used, if it is set.")
    Path keyFile;

    @Option(
            names = "--send-texts-to",
            paramLabel = "HOST",
            description = "Allows articles to leave this machine for that host; a store remembers it.")
    String sendTextsTo;

    @Option(
            names = "--replies",
            paramLabel = "DIR",
            description = "Folder in which replies are kept as well, and found.")
    Path replies;

    @Option(
            names = "--second-look",
            description =
                    "Ask the model about each of its replies once more: it finds more, and costs more than twice.")
    boolean secondLook;

    @Option(names = "--max-tokens", paramLabel = "N", description = "Ask for nothing more when so many are spent.")
    long maxTokens = Long.MAX_VALUE;

    @Option(names = "--max-articles", paramLabel = "N", description = "Have the model read so many articles.")
    long maxArticles = Long.MAX_VALUE;

    @Option(
            names = "--requests",
            paramLabel = "N",
            description = "How many requests are under way at once (default: ${DEFAULT-VALUE}).",
            defaultValue = "4")
    int requests = 4;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).",
            defaultValue = "600")
    int timeout = 600;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=JSON",
            description = "A further parameter of the request, e.g. temperature=null to leave it out.")
    Map<String, String> parameters = new TreeMap<>();

    private Budget budget;

    boolean asksModel() {
        return reader != ReaderKind.RULES;
    }

    boolean asksRules() {
        return reader != ReaderKind.MODEL;
    }

    /** The rules read English only. */
    Languages languages() {
        return asksModel() ? Languages.ANY : Languages.ENGLISH;
    }

    /** What is spent on the model; the same for all articles of a run. */
    Budget budget() {
        if (budget == null) {
            budget = new Budget(maxTokens, maxArticles);
        }
        return budget;
    }

    /**
     * The model.
     *
     * @param store folder of the store that keeps the replies, or null
     */
    ChatModel model(Path store) {
        if (model == null) {
            throw new UsageException("--reader " + reader + " needs --model NAME");
        }
        if (requests < 1 || timeout < 1) {
            throw new UsageException("--requests and --timeout must be at least 1");
        }
        List<Path> folders = new ArrayList<>();
        if (replies != null) {
            folders.add(replies);
        }
        if (store != null) {
            folders.add(store.resolve("replies"));
        }
        return new ChatModel(model, parameters, new Replies(folders), connection(store), budget());
    }

    private ChatConnection connection(Path store) {
        if (endpoint == null) {
            if (replies == null) {
                throw new UsageException("--reader " + reader + " needs --endpoint URL, or --replies DIR to read again"
                        + " what was answered before");
            }
            return null;
        }
        Endpoint target = target();
        Consent.check(target, sendTextsTo, store);
        return new ChatConnection(target, Retry.USUAL, Duration.ofSeconds(timeout));
    }

    private Endpoint target() {
        try {
            return new Endpoint(
                    endpoint, Protocol.of(String.valueOf(endpoint.getHost())), model, JsonValues.of(parameters), key());
        } catch (IllegalArgumentException fault) {
            throw new UsageException("--endpoint: " + fault.getMessage(), fault);
        }
    }

    private String key() {
        if (keyFile == null) {
            return System.getenv("CHANCERY_API_KEY");
        }
        try {
            return Files.readString(keyFile).strip();
        } catch (IOException fault) {
            throw new UsageException("--key-file cannot be read: " + keyFile, new UncheckedIOException(fault));
        }
    }
}
