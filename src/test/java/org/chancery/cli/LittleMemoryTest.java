package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Less memory than is needed: one line says so, what was stored stays, and with more memory the same command ends as if
 * nothing had happened. Run with {@code mvn test -Pfaults -Dtest=LittleMemoryTest}.
 */
@Tag("faults")
class LittleMemoryTest {
    private static final int ARTICLES = 700;
    private static final int FEW = 12;

    @TempDir
    static Path folder;

    private static Undisturbed load;
    private static Undisturbed build;

    @BeforeAll
    static void aLoadAndABuild() throws Exception {
        load = Undisturbed.of(Files.createDirectory(folder.resolve("l")), "load", ManyArticles.facts(folder, ARTICLES));
        build = Undisturbed.of(Files.createDirectory(folder.resolve("b")), "build", ManyArticles.told(folder, FEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"16m", "24m", "32m", "40m", "48m", "56m", "64m", "80m", "96m"})
    void a_load_loses_nothing(String memory) throws Exception {
        starve(load, memory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"32m", "100m", "250m", "400m"})
    void a_build_loses_nothing(String memory) throws Exception {
        starve(build, memory);
    }

    private static void starve(Undisturbed undisturbed, String memory) throws Exception {
        Path store = Files.createTempDirectory(folder, "starved").resolve("store");
        Result starved = OwnProcess.run(folder, memory, undisturbed.into(store));
        System.out.println(
                memory + ": code " + starved.code() + " " + starved.err().strip());
        if (starved.code() != 0) {
            List<String> said = starved.err()
                    .lines()
                    .filter(line -> line.startsWith("chancery: "))
                    .toList();
            assertEquals(ErrorHandler.COULD_NOT, starved.code(), starved.err());
            assertEquals(1, said.size(), starved.err());
        }
        assertFalse(starved.err().contains("\tat "), starved.err());
        undisturbed.completes(store);
    }
}
