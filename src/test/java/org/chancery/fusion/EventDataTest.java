package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.excerpt.Excerpt;
import org.chancery.export.ExportFormat;
import org.chancery.golden.Golden;
import org.chancery.network.View;
import org.chancery.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event data count an event once, however many articles tell it. */
class EventDataTest {
    @TempDir
    Path folder;

    private String plover;
    private String cameo;

    @BeforeEach
    void exportTheStories() {
        try (Store store = Golden.store(folder)) {
            store.put(new StoryReader("/stories/stories.txt")
                    .stories().stream()
                            .map(story -> Golden.triples(story.extraction()))
                            .toList());
            plover = export(store, ExportFormat.PLOVER);
            cameo = export(store, ExportFormat.CAMEO_CSV);
        }
    }

    @Test
    void aMeetingOfFourReportsAndTwoSourcesIsOneRecord() throws IOException {
        List<JsonNode> bridge = new ArrayList<>();
        for (String line : plover.lines().toList()) {
            JsonNode event = new JsonMapper().readTree(line);
            if (event.get("event_text").asText().contains("met on its middle arch")) {
                bridge.add(event);
            }
        }
        assertEquals(1, bridge.size());
        assertEquals("s9-a", bridge.get(0).get("article").asText());
        assertEquals(4, bridge.get(0).get("reports").asInt());
        assertEquals(2, bridge.get(0).get("sources").asInt());
    }

    @Test
    void aSummitThatWasPlannedAndHeldIsAnAgreementAndAMeeting() {
        assertEquals(1, count("s1-a", "AGREE"));
        assertEquals(0, count("s1-b", "AGREE"));
        assertEquals(1, count("s1-c", "CONSULT"));
        assertEquals(0, count("s1-d", "CONSULT"));
    }

    @Test
    void aPairComesOnceAnEvent() {
        assertTrue(cameo.lines().anyMatch(line -> line.startsWith("s9-a,")));
        assertEquals(
                0,
                cameo.lines()
                        .filter(line -> line.matches("s9-[bc],.*,04\\d,.*"))
                        .count());
    }

    private long count(String article, String type) {
        return plover.lines()
                .filter(line ->
                        line.contains("\"article\":\"" + article + "\"") && line.contains("\"event\":\"" + type + "\""))
                .count();
    }

    private static String export(Store store, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter(View.ACTORS).write(Excerpt.whole(store.contents()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
