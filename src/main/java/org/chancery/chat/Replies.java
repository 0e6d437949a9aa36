package org.chancery.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Replies kept in folders, a file each, named by a hash of all that the reply depends on. A file is there when it is
 * whole, not before. May be used by several threads and programs.
 */
public final class Replies {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Path> folders;

    /** @param folders every reply is kept in each of them; they are made when it is needed */
    public Replies(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The reply kept under {@code key}, if it is whole; then all folders have it. */
    Optional<ChatReply> find(String key) {
        for (Path folder : folders) {
            Optional<String> kept = read(file(folder, key));
            Optional<ChatReply> reply = kept.flatMap(Replies::parse);
            if (reply.isPresent()) {
                folders.forEach(other -> write(other, key, kept.get()));
                return reply;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Optional<ChatReply> parse(String json) {
        try {
            JsonNode kept = JSON.readTree(json);
            return kept.path("reply").isTextual()
                    ? Optional.of(new ChatReply(
                            kept.path("reply").asText(),
                            kept.path("inputTokens").asLong(),
                            kept.path("outputTokens").asLong()))
                    : Optional.empty();
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    /** Keeps a reply for good. */
    void keep(String key, String signature, ChatReply reply) {
        ObjectNode kept = JSON.createObjectNode().put("model", signature).put("reply", reply.text());
        kept.put("inputTokens", reply.inputTokens()).put("outputTokens", reply.outputTokens());
        folders.forEach(folder -> write(folder, key, kept.toPrettyString()));
    }

    private static void write(Path folder, String key, String json) {
        Path file = file(folder, key);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, key, ".part");
            Files.write(unfinished, json.getBytes(StandardCharsets.UTF_8));
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(key + ".json");
    }
}
