package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.cli.Cli.Result;
import org.chancery.export.ExportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
    @TempDir
    static Path common;

    private static String store;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        store = Cli.goldenStore(common.resolve("store"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void every_format_is_exported_and_named_in_the_help(ExportFormat format) throws IOException {
        Path file = folder.resolve("out");
        Result exported = export(format.toString(), "--output", file.toString());
        assertEquals(0, exported.code(), exported.err());
        assertTrue(Files.size(file) > 0);
        assertTrue(Cli.launch("export", "--help").out().contains(format.toString()));
    }

    @Test
    void no_name_of_a_constant_is_shown() {
        String refused = export("pdf").err();
        assertTrue(refused.contains("expected one of turtle, trig, nquads"), refused);
        assertFalse(refused.contains("CAMEO_CSV") || refused.contains("TURTLE"), refused);
        String status = export("dot", "--status", "planed").err();
        assertTrue(status.contains("did you mean planned?"), status);
    }

    @Test
    void a_selection_leaves_the_rest_out() {
        List<String> lines =
                export("cameo-csv", "--kind", "Accusation").out().lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(1).contains(",Sylvania,,Ruritania,112,3,"), lines.toString());
    }

    @Test
    void what_nothing_fits_is_said() {
        Result exported = export("edges-csv", "--party", "Nobody At All");
        assertEquals(0, exported.code());
        assertTrue(exported.err().contains("nothing in the store fits the selection"), exported.err());
        assertEquals(1, exported.out().lines().count());
    }

    @Test
    void days_and_confidences_that_cannot_be_are_wrong_use() {
        assertEquals(
                2,
                export("dot", "--since", "2025-12-01", "--until", "2025-11-01").code());
        assertEquals(2, export("dot", "--since", "yesterday").code());
        assertEquals(2, export("dot", "--min-confidence", "70").code());
        assertEquals(2, export("dot", "--article", "none").code());
    }

    @Test
    void no_event_is_without_a_day_if_its_article_has_one() {
        List<String> rows = export("cameo-csv").out().lines().skip(1).toList();
        assertTrue(rows.stream().allMatch(row -> row.matches("[^,]+,[^,]+,\\d{4}-\\d\\d-\\d\\d,.*")), rows.toString());
        assertTrue(rows.stream()
                .allMatch(row -> row.matches(".*,(first-day|last-day|report),[A-Z]*,[A-Z]*,[^,]+,\\d+,\\d+")));
        assertEquals(rows.size(), rows.stream().distinct().count());
    }

    @Test
    void a_device_is_left_alone() {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device), "skipped: no /dev/full here");
        Result refused = export("nquads", "--output", device.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("no regular file"), refused.err());
        assertFalse(Files.isRegularFile(device));
    }

    @Test
    void a_folder_and_a_file_in_no_folder_are_wrong_use() {
        assertTrue(export("dot", "--output", folder.toString()).err().contains("this is a folder"));
        Result nowhere = export("dot", "--output", folder + "/none/file.dot");
        assertTrue(nowhere.err().contains("there is no folder"), nowhere.err());
        assertEquals(2, nowhere.code());
    }

    @Test
    void a_link_stays_and_what_it_leads_to_is_written() throws IOException {
        Path real = Files.writeString(folder.resolve("real.dot"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.dot"), real.getFileName());
        assertEquals(0, export("dot", "--output", link.toString()).code());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real).startsWith("digraph"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("new.dot"));
        assertEquals(0, export("dot", "--output", dangling.toString()).code());
        assertTrue(Files.readString(folder.resolve("new.dot")).startsWith("digraph"));
    }

    @Test
    void a_link_to_itself_is_wrong_use() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertEquals(2, export("dot", "--output", loop.toString()).code());
    }

    @Test
    void a_file_keeps_its_permissions_and_leaves_no_part_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("private.dot"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertEquals(0, export("dot", "--output", file.toString()).code());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static Result export(String format, String... more) {
        String[] first = {"export", "--store", store, "--format", format};
        return Cli.launch(
                Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new));
    }
}
