package org.chancery.graphfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chancery.network.Attribute;
import org.chancery.network.DaysShown;
import org.chancery.network.Edge;
import org.chancery.network.NetworkSchema;
import org.chancery.network.Vertex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class WritersTest {
    private static final Vertex ANNA = vertex("urn:anna", "Anna \"A\" Berg\\");
    private static final Vertex LUIS = vertex("urn:luis", "Luis Costa");

    @ParameterizedTest
    @CsvSource({
        "Occurred, solid, #2f6db3",
        "Planned, dashed, #2f6db3",
        "Possible, dotted, #2f6db3",
        "Cancelled, dotted, #9a9a9a"
    })
    void a_picture_tells_how_far_an_event_has_come(String status, String line, String colour) throws IOException {
        String dot = write(NetworkFormat.DOT, Map.of("status", status, "quad_class", 1));
        assertTrue(dot.contains("style=\"" + line + "\""), dot);
        assertTrue(dot.contains("color=\"" + colour + "\""), dot);
    }

    @Test
    void a_picture_tells_how_a_day_is_known() throws IOException {
        assertTrue(write(NetworkFormat.DOT, day("2025-10-17", "first-day")).contains("meeting\\n2025-10-17\""));
        assertTrue(write(NetworkFormat.DOT, day("2025-10-17", "last-day")).contains("meeting\\nby 2025-10-17\""));
        assertTrue(write(NetworkFormat.DOT, day("2025-10-17", "report")).contains("meeting\\nreported 2025-10-17\""));
    }

    @Test
    void quotation_marks_and_backslashes_do_not_end_a_label() throws IOException {
        assertTrue(write(NetworkFormat.DOT, Map.of()).contains("label=\"Anna \\\"A\\\" Berg\\\\\""));
    }

    @Test
    void xml_keeps_every_character_that_it_can_have() throws IOException, SAXException, ParserConfigurationException {
        String text = "a\rb\n<&>\"é🕊";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlOutput xml = new XmlOutput(out);
        xml.open("a")
                .attribute("b", "\u0001\"<")
                .open("c")
                .text(text + "\u000C")
                .close()
                .close();
        xml.finish();
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getDocumentElement();
        assertEquals("\uFFFD\"<", root.getAttribute("b"));
        assertEquals(text + "\uFFFD", root.getElementsByTagName("c").item(0).getTextContent());
    }

    @Test
    void nodes_that_are_too_many_for_memory_come_once_and_in_order() throws IOException {
        List<Vertex> taken = new ArrayList<>();
        try (VertexBag bag = new VertexBag()) {
            for (int i = 0; i < 120_000; i++) {
                String day = "2025-10-" + (10 + i % 20);
                bag.add(new Vertex(
                        "urn:" + (i % 70_000),
                        "n",
                        new DaysShown(day, day),
                        Map.of(Vertex.KIND, "person", "events", 1)));
            }
            bag.forEach(taken::add);
        }
        assertEquals(70_000, taken.size());
        assertEquals(
                taken.stream().map(Vertex::id).sorted().toList(),
                taken.stream().map(Vertex::id).toList());
        assertEquals(
                120_000,
                taken.stream()
                        .mapToInt(each -> (Integer) each.attributes().get("events"))
                        .sum());
    }

    private static Map<String, Object> day(String date, String basis) {
        return Map.of("date", date, "date_basis", basis);
    }

    private static Vertex vertex(String id, String label) {
        return new Vertex(id, label, DaysShown.ALWAYS, Map.of(Vertex.KIND, "person"));
    }

    private static String write(NetworkFormat format, Map<String, Object> attributes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NetworkWriter writer = format.writer(out);
        writer.start(new NetworkSchema(
                List.of(Attribute.text(Vertex.KIND)), List.of(Attribute.text("status"), Attribute.text("date"))));
        writer.vertex(ANNA);
        writer.vertex(LUIS);
        writer.startEdges();
        writer.edge(new Edge("urn:meeting#1", ANNA, LUIS, "meeting", DaysShown.ALWAYS, 1, attributes));
        writer.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
