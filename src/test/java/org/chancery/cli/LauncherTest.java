package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that starts Java, with a stand-in for Java. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    /** Makes the archive of classes that it is told to, repeats what it hears, and waits if it is to. */
    private static final String JAVA = """
            #!/bin/sh
            for option; do
                case $option in -XX:ArchiveClassesAtExit=*) : >"${option#*=}" ;; esac
            done
            trap 'echo told to end; exit 143' TERM
            cat
            echo "$1" >"$STARTED"
            while [ "$WAIT" = yes ]; do sleep 0.05; done
            exit "$CODE"
            """;

    @TempDir
    Path folder;

    private Path started;

    @BeforeEach
    void anUnpackedArchive() throws IOException {
        started = folder.resolve("started");
        Files.copy(Path.of("chancery"), folder.resolve("chancery"));
        Files.createFile(folder.resolve("chancery.jar"));
        Files.createDirectory(folder.resolve("bin"));
        Path java = Files.writeString(folder.resolve("bin/java"), JAVA);
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    }

    /** @param command {@code export} makes an archive of classes at its first run, {@code stats} does not */
    private Process start(String command, boolean wait, int code) throws IOException {
        List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
        words.addAll(List.of("sh", folder.resolve("chancery").toString(), command));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("JAVA_HOME", folder.toString());
        builder.environment().put("STARTED", started.toString());
        builder.environment().put("WAIT", wait ? "yes" : "no");
        builder.environment().put("CODE", Integer.toString(code));
        builder.environment().remove("CHANCERY_OPTS");
        Process process = builder.start();
        process.outputWriter().write("heard\n");
        process.outputWriter().close();
        return process;
    }

    private long archives() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".jsa")).count();
        }
    }

    @ParameterizedTest
    @CsvSource({"export, TERM, 143", "export, INT, 130", "export, HUP, 129", "stats, TERM, 143"})
    void who_ends_the_script_ends_java(String command, String signal, int code) throws Exception {
        Process script = start(command, true, 0);
        while (!Files.exists(started)) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(script.pid()))
                .start()
                .waitFor();
        assertTrue(script.waitFor(20, TimeUnit.SECONDS));
        assertEquals(code, script.exitValue());
        assertEquals("heard\ntold to end\n", Files.readString(folder.resolve("out")));
        assertEquals(0, archives());
    }

    @Test
    void a_first_run_that_ends_well_leaves_an_archive_of_classes() throws Exception {
        assertEquals(0, start("export", false, 0).waitFor());
        assertEquals("heard\n", Files.readString(folder.resolve("out")));
        assertTrue(Files.exists(folder.resolve("chancery-asking-17.jsa")));
    }

    @Test
    void one_that_ends_badly_leaves_none_and_tells_its_code() throws Exception {
        assertEquals(3, start("export", false, 3).waitFor());
        assertEquals(0, archives());
    }
}
