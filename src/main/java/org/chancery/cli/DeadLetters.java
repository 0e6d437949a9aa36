package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Outcome.Rejected;

/**
 * What was set aside, a JSON object a line, in a file of the store's folder: {@code chancery-store/rejected.jsonl}.
 *
 * <p>Each line says which record ({@code place}), why ({@code issue}, {@code detail}), and what was to be read when it
 * came up ({@code from}), so that it can be read again.
 */
final class DeadLetters {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    DeadLetters(Path file) {
        this.file = file;
    }

    /** Those of a store. */
    static DeadLetters of(Path store) {
        return new DeadLetters(store.resolve("rejected.jsonl"));
    }

    /**
     * A line of the file.
     *
     * @param place file and record
     * @param issue what kind of fault
     * @param detail the fault in a few words
     * @param from the paths that were to be read, absolute; or {@code -}
     */
    record Letter(String place, String issue, String detail, List<String> from) {}

    Path file() {
        return file;
    }

    /** All letters, in their order; none where there is no file. */
    List<Letter> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Letter> letters = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            try {
                letters.add(JSON.readValue(line, new TypeReference<Letter>() {}));
            } catch (JsonProcessingException fault) {
                throw new UsageException("%s:%d is no line of this file".formatted(file, number), fault);
            }
        }
        return letters;
    }

    /** Puts what a run over these paths has set aside in place of what earlier runs over them had. */
    void replace(List<String> paths, List<Rejected> rejected) throws IOException {
        List<String> from = absolute(paths);
        List<Letter> letters = new ArrayList<>(
                read().stream().filter(letter -> !letter.from().equals(from)).toList());
        rejected.forEach(
                each -> letters.add(new Letter(each.place(), each.issue().words(), each.detail(), from)));
        write(letters);
    }

    private void write(List<Letter> letters) throws IOException {
        if (letters.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        List<String> lines = new ArrayList<>();
        for (Letter letter : letters) {
            lines.add(JSON.writeValueAsString(letter));
        }
        Files.write(part, lines, StandardCharsets.UTF_8);
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException fault) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> absolute(List<String> paths) {
        return paths.stream().map(DeadLetters::absolute).toList();
    }

    private static String absolute(String path) {
        try {
            boolean standardInput = path.equals("-");
            return standardInput
                    ? path
                    : Path.of(path).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException fault) {
            return path; // it has been rejected as such
        }
    }
}
