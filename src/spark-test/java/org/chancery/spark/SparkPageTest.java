package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.deploy.SparkSubmit;
import org.chancery.cli.Chancery;
import org.chancery.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the page on Spark in a shell, as a reader would, with Spark and Chancery from the class path. */
class SparkPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/spark.md");
    private static final Pattern COMMANDS = Pattern.compile("```sh\\n([^`]*)```\\n\\n((?: {4}.*\\n)+)");

    @TempDir
    Path folder;

    @Test
    void the_commands_print_what_the_page_shows() throws IOException, InterruptedException {
        Matcher block = COMMANDS.matcher(Files.readString(PAGE));
        assertTrue(block.find(), "the page has commands");
        program("spark-submit", SparkSubmit.class);
        program("chancery", Chancery.class);
        List<String> printed = run(block.group(1)
                .replace("./chancery ", "chancery ")
                .replaceAll("news-(facts|store)", Matcher.quoteReplacement(folder.toString()) + "/news-$1"));
        List<String> missing = block.group(2)
                .lines()
                .map(String::strip)
                .filter(line -> !printed.contains(line))
                .toList();
        assertEquals(List.of(), missing, String.join("\n", printed));

        Cli.launch("build", "--store", folder.resolve("built").toString(), "src/main/resources/examples");
        assertEquals(Written.export(folder.resolve("built")), Written.export(folder.resolve("news-store")));
    }

    /** A program of that name, which runs the class. */
    private void program(String name, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        String words = "'" + String.join("' '", command) + "'";
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\nexec " + words + " \"$@\"\n");
        assertTrue(script.toFile().setExecutable(true));
    }

    private List<String> run(String commands) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", commands).redirectErrorStream(true);
        shell.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.lines().map(String::strip).toList();
    }
}
