package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.chancery.golden.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk of its own that is full at some step: while the store is made, while what was known before is written, in this
 * or that batch. One line says so, what was stored stays, and with more room the same command ends as if nothing had
 * happened. Run with {@code mvn test -Pfaults -Dtest=FullDiskTest}, as one who may mount a disk.
 */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
    private static final int ARTICLES = 2_300; // in three batches
    private static final int FEW = 12;
    private static final int FEW_KILOBYTES = 900;

    @TempDir
    static Path folder;

    private static Undisturbed load;
    private static Undisturbed build;

    private Path disk;

    @BeforeAll
    static void aLoadAndABuild() throws Exception {
        load = Undisturbed.of(Files.createDirectory(folder.resolve("l")), "load", ManyArticles.facts(folder, ARTICLES));
        build = Undisturbed.of(Files.createDirectory(folder.resolve("b")), "build", ManyArticles.told(folder, FEW));
    }

    @BeforeEach
    void aDisk() throws Exception {
        disk = Files.createTempDirectory(folder, "disk");
        boolean mounted = mount("size=1m");
        assumeTrue(mounted, "skipped: no disk may be mounted here");
    }

    @AfterEach
    void noDisk() throws Exception {
        run("umount", "--lazy", disk.toString()); // files of it are still mapped here
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                100, 400, 1_000, 2_000, 4_000, 8_000, 16_000, 24_000, 32_000, 48_000, 64_000, 80_000, 100_000, 150_000
            })
    void a_load_loses_nothing(int kilobytes) throws Exception {
        fill(load, kilobytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 4_000, 8_000, 12_000, 16_000})
    void a_build_loses_nothing(int kilobytes) throws Exception {
        fill(build, kilobytes);
    }

    private void fill(Undisturbed undisturbed, int kilobytes) throws Exception {
        assertTrue(mount("remount,size=" + kilobytes + "k"));
        Path store = disk.resolve("store");
        Result full = OwnProcess.run(folder, "3g", undisturbed.into(store));
        System.out.println(
                kilobytes + " kB: code " + full.code() + " " + full.err().strip());
        if (full.code() != 0) {
            assertEquals(ErrorHandler.COULD_NOT, full.code(), full.err());
            List<String> said = full.err()
                    .lines()
                    .filter(line -> line.startsWith("chancery: "))
                    .toList();
            assertEquals(1, said.size(), full.err());
            assertTrue(said.get(0).contains("space"), full.err());
            assertFalse(full.err().contains("\tat "), full.err());
        }
        assertTrue(mount("remount,size=1g"));
        undisturbed.completes(store);
    }

    @Test
    void a_disk_that_is_all_but_full_takes_no_write() throws Exception {
        assertTrue(mount("remount,size=1g"));
        Path store = disk.resolve("store");
        Cli.goldenStore(store);
        assertTrue(mount("remount,size=" + (used() + FEW_KILOBYTES) + "k"));
        String[] removal = {
            "remove",
            "--store",
            store.toString(),
            Golden.extractions().get(0).article().id()
        };
        Result refused = Cli.launch(removal);
        assertEquals(ErrorHandler.COULD_NOT, refused.code(), refused.out() + refused.err());
        assertTrue(refused.err().contains("no space left on the disk"), refused.err());
        assertTrue(mount("remount,size=1g"));
        assertEquals(0, Cli.launch("verify", "--store", store.toString()).code());
        assertEquals(0, Cli.launch(removal).code());
    }

    /** Kilobytes that the disk holds. */
    private long used() throws IOException {
        FileStore store = Files.getFileStore(disk);
        return (store.getTotalSpace() - store.getUsableSpace()) / 1024;
    }

    private boolean mount(String options) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
