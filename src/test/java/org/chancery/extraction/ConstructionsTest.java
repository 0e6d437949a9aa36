package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a construction does to the sides and the standing of an event, whichever words it is made of. The cases are
 * lines of text files: {@code sentence => event} for one that must be read, {@code sentence =/> event} for one that
 * must not; a line that begins with {@code #} says what the file is about.
 */
class ConstructionsTest {
    private static final Path CASES = Path.of("src/test/resources/cases/constructions");

    @ParameterizedTest
    @MethodSource("cases")
    void aConstructionGivesItsEventAndNoOther(String line) {
        boolean wanted = !line.contains(" =/> ");
        LexiconExample example = LexiconExample.parse("construction", line.replace(" =/> ", " => "));
        Extraction extraction = SharedPipeline.extract(example.sentence());
        assertEquals(wanted, example.isIn(extraction), () -> LexiconExample.found(extraction));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted()
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
