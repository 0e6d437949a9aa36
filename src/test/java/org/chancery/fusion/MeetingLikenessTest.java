package org.chancery.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Reports of meetings without a day are about one only where nothing but their words may differ. */
class MeetingLikenessTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void twoPlansOfTheSamePeopleAreOne() {
        assertTrue(
                likeness(plan("Meeting", "Lia Berg will meet Olav Dahl"), plan("Meeting", "Dahl is to meet Berg")) > 0);
    }

    @Test
    void aFurtherMeetingIsAnother() {
        assertEquals(0, likeness(plan("Meeting", "They will meet"), plan("Meeting", "They could meet again and sign")));
    }

    @Test
    void meetingsAboutOtherThingsAreTwo() {
        EventReport fish = plan("Meeting", "They will meet", part("topic", null, "the fishing quotas", null));
        EventReport trains = plan("Meeting", "They will meet", part("topic", null, "a railway line", null));
        assertEquals(0, likeness(fish, trains));
    }

    @Test
    void meetingsInTwoStatesAreTwo() {
        EventReport city = held("They met", part("venue", "city/oslo", "Oslo", "state/NOR"));
        EventReport state = held("They met", part("venue", "state/SWE", "Sweden", "state/SWE"));
        assertEquals(0, likeness(city, state));
    }

    private static double likeness(EventReport one, EventReport other) {
        return MeetingLikeness.of(one, other);
    }

    private static EventReport plan(String type, String quote, EventReport.Part... more) {
        return report(type, "Planned", Window.ahead(DAY), quote, more);
    }

    private static EventReport held(String quote, EventReport.Part... more) {
        return report("Meeting", "Occurred", Window.reported(DAY), quote, more);
    }

    private static EventReport report(
            String type, String status, Window window, String quote, EventReport.Part... more) {
        List<EventReport.Part> parts = new ArrayList<>(List.of(more));
        parts.add(part("participant", "person/lia-berg", "Lia Berg", "state/NOR"));
        parts.add(part("participant", "person/olav-dahl", "Olav Dahl", "state/SWE"));
        Node node = NodeFactory.createURI("urn:event:" + quote);
        return new EventReport(
                node,
                DAY.toString(),
                node,
                type,
                "",
                null,
                status,
                parts,
                null,
                null,
                window,
                List.of(),
                Markers.of(quote, "meet"),
                quote);
    }

    private static EventReport.Part part(String role, String filler, String words, String side) {
        Node node = filler == null ? null : NodeFactory.createURI("urn:x/" + filler);
        boolean person = filler != null && filler.startsWith("person/");
        return new EventReport.Part(NodeFactory.createURI("urn:part:" + words), role, node, words, person, side);
    }
}
