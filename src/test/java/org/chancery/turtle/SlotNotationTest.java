package org.chancery.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.FillerRule;
import org.chancery.knowledge.Slot;
import org.chancery.model.Role;
import org.junit.jupiter.api.Test;

class SlotNotationTest {
    private final SlotNotation notation = new SlotNotation(
            Set.of("on", "of", "to", "for"), Map.of("agent", new FillerRule("agent", Set.of(), List.of())));

    @Test
    void aSlotNamesRolePathsAndFiller() {
        Slot slot = notation.parse("recipient! = object|on : agent");
        assertEquals(Role.RECIPIENT, slot.role());
        assertTrue(slot.required() && !slot.fallback());
        assertEquals("agent", slot.filler().name());
        assertEquals("object on", paths("object|on"));
    }

    @Test
    void aQuestionMarkLooksOnlyForWhatIsNotThere() {
        assertTrue(notation.parse("recipient?! = object : agent").fallback());
    }

    @Test
    void aGroupStandsForEachOfItsSteps() {
        assertEquals("on-of to-of on-poss to-poss subject", paths("(on|to)-(of|poss)|subject"));
    }

    @Test
    void aStarLooksOnTheVerbAndOnItsObject() {
        assertEquals("to object-to", paths("to*"));
        assertEquals("to-of for-of object-to-of object-for-of", paths("(to|for)*-of"));
    }

    @Test
    void aParticipleStandsBeforeItsPreposition() {
        assertEquals("focused on", paths("focused on"));
    }

    @Test
    void anUnknownStepIsRefused() {
        refuses("recipient = objekt : agent", "unknown step \"objekt\"");
        refuses("recipient = object-onto : agent", "unknown step \"onto\"");
    }

    @Test
    void aRelationThatOnlyBeginsAPathIsRefusedFurtherOn() {
        refuses("recipient = object-speaker : agent", "a path can only begin with speaker");
    }

    @Test
    void anUnknownFillerIsRefused() {
        refuses("recipient = object : agnet", "unknown filler agnet");
    }

    @Test
    void whatIsNoSlotIsRefused() {
        refuses("recipient object", "not a slot");
    }

    private String paths(String paths) {
        return notation.parse("recipient = " + paths + " : agent").paths().stream()
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private void refuses(String slot, String reason) {
        String message = assertThrows(IllegalArgumentException.class, () -> notation.parse(slot))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }
}
