package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no language model pays nothing for those who have: nothing of what asks one is loaded. */
class WithoutModelTest {
    @TempDir
    Path folder;

    @Test
    void the_rules_load_no_client_of_a_model() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Ruritania accused Sylvania of spying, and France expelled two envoys.");
        Result read = OwnProcess.showingClasses(folder, List.of("extract", "--format", "json", article.toString()));
        assertEquals(0, read.code(), read.err());
        assertTrue(read.out().contains("org.chancery.extraction."), "class names are shown");
        assertEquals(List.of(), loaded(read, "dev\\.langchain4j\\..*"));
        assertEquals(List.of(), loaded(read, "java\\.net\\.http\\..*"));
        assertEquals(List.of(), loaded(read, "org\\.chancery\\.(?:grounding|agreement|multilingual)\\..*"));
    }

    private static List<String> loaded(Result result, String name) {
        return result.out()
                .lines()
                .map(line -> line.replaceFirst("^\\S+\\s+", "").replaceFirst(" source: .*", ""))
                .filter(each -> each.matches(name))
                .toList();
    }
}
