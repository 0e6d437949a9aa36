package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.Cli.Result;
import org.chancery.query.QueryCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the commands of the README and of the manual's pages, each page from top to bottom, and compares what they
 * print. The stores that they name are kept from page to page. {@code -Dmanual.write=true} writes the outputs anew
 * instead; read them before you commit them.
 */
class ManualTest {
    private static final Path README = Path.of("README.md");
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ \\./chancery ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(.*) \\| head -(\\d+)");
    private static final Pattern STORE = Pattern.compile("\\bnews-store\\b");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");

    @TempDir
    static Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return Stream.concat(Stream.of(README), pages.sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_commands_print_what_the_page_shows(Path page) throws IOException {
        StringBuilder written = new StringBuilder();
        Matcher block = CONSOLE.matcher(Files.readString(page));
        while (block.find()) {
            String printed = run(block.group(1));
            if (!Boolean.getBoolean("manual.write")) {
                assertEquals(block.group(2), printed, block.group(1));
            }
            block.appendReplacement(
                    written,
                    Matcher.quoteReplacement("```console\n$ ./chancery " + block.group(1) + "\n" + printed + "```"));
        }
        block.appendTail(written);
        if (Boolean.getBoolean("manual.write")) {
            Files.writeString(page, written);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_links_of_the_page_lead_to_files(Path page) throws IOException {
        Path from = page.toAbsolutePath().getParent();
        List<String> dead = LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> Files.notExists(from.resolve(link)))
                .toList();
        assertEquals(List.of(), dead);
    }

    @Test
    void the_readme_shows_commands_and_names_every_page() throws IOException {
        String readme = Files.readString(README);
        assertTrue(CONSOLE.matcher(readme).find());
        pages().skip(1).forEach(page -> assertTrue(readme.contains("(" + page + ")"), "the README leads to " + page));
    }

    @Test
    void every_named_query_is_in_the_manual() throws IOException {
        String page = Files.readString(PAGES.resolve("queries.md"));
        List<String> missing = QueryCatalog.bundled().all().stream()
                .map(query -> "`" + query.name() + "`")
                .filter(name -> !page.contains(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static String run(String shown) {
        Matcher head = HEAD.matcher(shown);
        String command = head.matches() ? head.group(1) : shown;
        Result result = Cli.launch(words(command));
        assertEquals(0, result.code(), command + "\n" + result.err());
        String printed = Arrays.stream(result.out().split("\n", -1))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
        return head.matches() ? first(Integer.parseInt(head.group(2)), printed) : printed;
    }

    private static String first(int lines, String printed) {
        assertFalse(printed.isEmpty());
        return printed.lines().limit(lines).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(
                STORE.matcher(command).replaceAll(folder.resolve("news-store").toString()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }
}
