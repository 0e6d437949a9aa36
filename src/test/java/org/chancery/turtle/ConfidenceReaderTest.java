package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.knowledge.Weights;
import org.chancery.model.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceReaderTest {
    private static final String PREFIXES = """
            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix conf: <https://w3id.org/chancery/confidence#> .
            """;

    @TempDir
    Path folder;

    private ConfidenceModel read(String turtle) throws IOException {
        Files.createDirectories(folder.resolve("confidence"));
        Files.writeString(folder.resolve("confidence/weights.ttl"), PREFIXES + turtle);
        return ConfidenceReader.read(folder);
    }

    @Test
    void weights_are_read_by_kind_and_feature() throws IOException {
        ConfidenceModel model = read("""
                conf:shown conf:shownFrom 0.65 .
                conf:a conf:of chy:Event ; conf:weight -0.5 .
                conf:b conf:of chy:Event ; conf:feature "named sides" ; conf:weight 0.25 .
                """);
        assertEquals(0.65, model.shown());
        assertEquals(Optional.of(new Weights(-0.5, Map.of("named sides", 0.25))), model.of(FactKind.EVENT));
        assertEquals(Optional.empty(), model.of(FactKind.TENURE));
    }

    @Test
    void a_folder_without_weights_has_those_that_come_with_chancery() {
        assertEquals(ConfidenceReader.read(), ConfidenceReader.read(folder));
    }

    @Test
    void a_mistake_is_told_with_its_place() {
        assertTrue(refused("conf:a conf:of chy:Wish ; conf:weight 1 .").contains("no kind of fact: Wish"));
        assertTrue(refused("conf:a conf:of chy:Event ; conf:weight \"much\" .").contains("weight is no number"));
        assertTrue(refused("""
                        conf:a conf:of chy:Event ; conf:feature "dated" ; conf:weight 1 .
                        conf:b conf:of chy:Event ; conf:feature "dated" ; conf:weight 2 .
                        """).contains("a second weight of dated"));
    }

    private String refused(String turtle) {
        return assertThrows(OntologyException.class, () -> read(turtle)).getMessage();
    }
}
