package org.chancery.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chancery.model.Certainty;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void the_columns_are_affirmed_negated_and_open() {
        Signature signature = Signature.parse("Denied | Ongoing | Planned Probable");
        assertEquals(Standing.of(Status.DENIED), signature.affirmed());
        assertEquals(Standing.of(Status.ONGOING), signature.negated());
        assertEquals(Standing.of(Status.PLANNED, Certainty.PROBABLE), signature.open());
    }

    @Test
    void the_open_column_may_follow_from_the_table() {
        assertNull(Signature.parse("Occurred | Denied").open());
    }

    @Test
    void words_that_nothing_negates_have_one_column() {
        assertEquals(Standing.UNTOLD, Signature.parse("Planned").negated());
    }

    @Test
    void what_is_possible_is_uncertain_of_itself() {
        assertEquals(
                Certainty.UNCERTAIN,
                Signature.parse("Possible | Untold").affirmed().certainty());
    }

    @Test
    void an_unknown_status_or_a_fourth_column_is_refused_by_its_words() {
        var unknown = assertThrows(IllegalArgumentException.class, () -> Signature.parse("Perhaps | Denied"));
        assertEquals("unknown status Perhaps", unknown.getMessage());
        var fourth = assertThrows(IllegalArgumentException.class, () -> Signature.parse("Denied|Denied|Denied|Denied"));
        assertEquals("a signature is affirmed | negated | open, not Denied|Denied|Denied|Denied", fourth.getMessage());
    }
}
