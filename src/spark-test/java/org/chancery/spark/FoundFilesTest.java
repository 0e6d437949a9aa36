package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.chancery.corpus.Corpus;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Accepted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are found in the order, and named by the ids, of all other commands. */
class FoundFilesTest {
    private static final String ENGLISH = "The ministers met in Vienna on Monday and agreed to meet again.";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("b.txt", "a/2.txt", "a/1 of two.txt", "a/deep/page.v2.txt", "z-z/2.txt", ".hidden/3.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, ENGLISH);
        }
    }

    @Test
    void a_folder_is_read_to_the_bottom() throws IOException {
        assertEquals(List.of("a/1 of two", "a/2", "a/deep/page.v2", "b", "z-z/2"), ids(""));
    }

    @Test
    void files_that_are_named_are_told_apart_below_the_folder_they_have_in_common() throws IOException {
        assertEquals(List.of("2"), ids("a/2.txt"));
        assertEquals(List.of("z-z/2", "a/2"), ids("z-z/2.txt", "a/2.txt"));
        assertEquals(List.of("b", "a/deep/page.v2"), ids("b.txt", "a/deep/page.v2.txt"));
        assertEquals(List.of("2", "1 of two", "2", "deep/page.v2"), ids("z-z", "a"));
        assertEquals(List.of("2", "b"), ids("z-z", "b.txt"));
    }

    @Test
    void a_pattern_names_what_fits_it() throws IOException {
        assertEquals(List.of("a/2", "z-z/2"), many(List.of(folder + "/*/2.txt")));
    }

    @Test
    void what_hadoop_hides_in_folders_is_left_out() throws IOException {
        Files.writeString(folder.resolve("_SUCCESS"), "");
        Files.createDirectories(folder.resolve("_temporary"));
        Files.writeString(folder.resolve("_temporary/part.txt"), ENGLISH);
        assertEquals(5, many(List.of(folder.toString())).size());
    }

    /** The ids by which a job knows the articles of these files, which are those of one machine. */
    private List<String> ids(String... names) throws IOException {
        List<String> arguments =
                Stream.of(names).map(name -> folder.resolve(name).toString()).toList();
        List<String> ids = many(arguments);
        assertEquals(ids.stream().distinct().toList(), accepted(Corpus.standard().read(arguments)));
        return ids;
    }

    private static List<String> many(List<String> arguments) throws IOException {
        Configuration hadoop = new Configuration();
        return FoundFiles.behind(arguments, hadoop).stream()
                .flatMap(file -> accepted(Corpus.standard().read(new OpenFile(file, hadoop).input())).stream())
                .toList();
    }

    private static List<String> accepted(Stream<Outcome> outcomes) {
        try (outcomes) {
            return outcomes.filter(Accepted.class::isInstance)
                    .map(outcome -> ((Accepted) outcome).article().id())
                    .toList();
        }
    }
}
