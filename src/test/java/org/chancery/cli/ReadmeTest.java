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
import org.chancery.cli.Cli.Result;
import org.chancery.query.QueryCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the README in their order and compares what they print. {@code -Dreadme.write=true} writes the
 * outputs anew instead; read them before you commit them.
 */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ \\./chancery ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void the_commands_print_what_the_readme_shows() throws IOException {
        String readme = Files.readString(README);
        StringBuilder written = new StringBuilder();
        Matcher block = CONSOLE.matcher(readme);
        List<String> commands = new ArrayList<>();
        while (block.find()) {
            String printed = run(block.group(1));
            commands.add(block.group(1));
            if (!Boolean.getBoolean("readme.write")) {
                assertEquals(block.group(2), printed, block.group(1));
            }
            block.appendReplacement(
                    written,
                    Matcher.quoteReplacement("```console\n$ ./chancery " + block.group(1) + "\n" + printed + "```"));
        }
        block.appendTail(written);
        assertFalse(commands.isEmpty(), "the README shows no command");
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(README, written);
        }
    }

    @Test
    void every_named_query_is_in_the_readme() throws IOException {
        String readme = Files.readString(README);
        QueryCatalog.bundled()
                .all()
                .forEach(query -> assertTrue(readme.contains("`" + query.name() + "`"), query.name()));
    }

    private String run(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(
                command.replace("news-store", folder.resolve("news-store").toString()));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        Result result = Cli.launch(words.toArray(String[]::new));
        assertEquals(0, result.code(), command + "\n" + result.err());
        return Arrays.stream(result.out().split("\n", -1))
                .map(String::stripTrailing)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
