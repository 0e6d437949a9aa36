package org.chancery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rooms in which language is read to sizes that somebody new can take in. */
class SizesTest {
    private static final Path MAIN = Path.of("src/main/java/org/chancery");
    private static final int MOST_FILES = 20;
    private static final int LONGEST_FILE = 260;
    private static final int NINE_IN_TEN_FILES = 150;

    @ParameterizedTest
    @ValueSource(strings = {"annotation", "extraction", "linking", "repair", "syntax"})
    void noPackageHasMoreThanTwentyFiles(String room) throws IOException {
        List<Path> crowded = files(room).stream().collect(groupingBy(Path::getParent, counting())).entrySet().stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .map(folder -> folder.getKey())
                .toList();
        assertEquals(List.of(), crowded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotation", "extraction", "linking", "repair"})
    void noFileIsLongerThanAFewScreens(String room) throws IOException {
        List<Path> tooLong = new ArrayList<>();
        for (Path file : files(room)) {
            if (lines(file) > LONGEST_FILE) {
                tooLong.add(file);
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void nineInTenFilesOfExtractionAreShort() throws IOException {
        List<Path> files = files("extraction");
        long tooLong = 0;
        for (Path file : files) {
            tooLong += lines(file) > NINE_IN_TEN_FILES ? 1 : 0;
        }
        assertTrue(10 * tooLong <= files.size(), tooLong + " of " + files.size());
    }

    private static List<Path> files(String room) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
