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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rooms in which language is read to sizes that somebody new can take in. */
class SizesTest {
    private static final Path MAIN = Path.of("src/main/java/org/chancery");
    private static final int MOST_FILES = 20;
    private static final int LONGEST_FILE = 260;
    private static final int NINE_IN_TEN_FILES = 150;
    private static final int LONGEST_METHOD = 30;
    private static final int NINE_IN_TEN_METHODS = 12;

    /** A line with which a method of the outer class begins. */
    private static final Pattern HEAD =
            Pattern.compile("^ {4}(?!.*\\b(?:class|record|interface|enum|new|return)\\b)[\\w<][^=]*\\(");

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

    @ParameterizedTest
    @ValueSource(strings = {"annotation", "extraction", "linking", "repair"})
    void nineInTenFilesAreShort(String room) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : files(room)) {
            lengths.add((int) lines(file));
        }
        assertNineInTen(lengths, NINE_IN_TEN_FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotation", "extraction", "linking", "repair"})
    void nineInTenMethodsAreShortAndNoneIsLong(String room) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : files(room)) {
            lengths.addAll(methods(Files.readAllLines(file)));
        }
        assertNineInTen(lengths, NINE_IN_TEN_METHODS);
        assertTrue(lengths.stream().allMatch(length -> length <= LONGEST_METHOD), lengths.toString());
    }

    private static void assertNineInTen(List<Integer> lengths, int most) {
        long longer = lengths.stream().filter(length -> length > most).count();
        assertTrue(10 * longer <= lengths.size(), longer + " of " + lengths.size());
    }

    /** Lengths of the methods of a class, from the first line of the head to the brace that closes the body. */
    private static List<Integer> methods(List<String> lines) {
        List<Integer> lengths = new ArrayList<>();
        for (int begin = 0; begin < lines.size(); begin++) {
            if (HEAD.matcher(lines.get(begin)).find()) {
                int body = begin;
                while (body < lines.size() - 1 && !lines.get(body).matches(".*[{;]( //.*)?")) {
                    body++;
                }
                int close = lines.subList(body, lines.size()).indexOf("    }");
                if (lines.get(body).endsWith("{") && close >= 0) {
                    int end = body + close;
                    lengths.add(end - begin + 1);
                    begin = end;
                }
            }
        }
        return lengths;
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
