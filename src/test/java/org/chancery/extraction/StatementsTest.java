package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.SharedPipeline;
import org.chancery.model.Entity;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Statement;
import org.junit.jupiter.api.Test;

/** Who says what: each test is a way in which news reports speech. */
class StatementsTest {
    @Test
    void aQuoteMayRunOverSentencesAndGoOnBehindItsSpeaker() {
        assertEquals(
                List.of("Ada Hill: The border is open. It will stay open | We asked for nothing in return"),
                said(
                        "“The border is open. It will stay open,” Ada Hill told reporters. “We asked for nothing in return.”"));
    }

    @Test
    void aQuoteMayGoOnInTheNextParagraph() {
        assertEquals(
                List.of("Ada Hill: We have waited long | We will not wait longer"),
                said("Ada Hill said: “We have waited long.\n\n“We will not wait longer.”"));
    }

    @Test
    void theSpeakerMayStandBehindTheVerbWithAnApposition() {
        assertEquals(
                List.of("Hugh Lang: The wound was small"),
                said("“The wound was small,” said Hugh Lang, a doctor at the clinic."));
    }

    @Test
    void theSpeakerMayStandInTheMiddle() {
        assertEquals(
                List.of("Ada Hill: The treaty | would be signed in spring"),
                said("The treaty, Ada Hill said, would be signed in spring."));
    }

    @Test
    void aClauseIsSaidTogetherWithTheQuoteThatClosesIt() {
        assertEquals(
                List.of("Ada Hill: The offer is “not serious,”"), said("The offer is “not serious,” Ada Hill said."));
    }

    @Test
    void aPronounIsWhoSpokeLast() {
        List<String> said =
                said("“The talks failed,” said Ada Hill. The room was silent. “We will try again,” she added.");
        assertEquals(List.of("Ada Hill: The talks failed", "Ada Hill: We will try again"), said);
    }

    @Test
    void accordingToLeavesOutTheSource() {
        assertEquals(
                List.of("-: The convoy left at dawn"), said("The convoy left at dawn, according to two witnesses."));
    }

    @Test
    void whoIsQuotedAsSayingSays() {
        assertEquals(
                List.of("Ada Hill: the talks had failed"),
                said("Kyodo quoted Ada Hill as saying that the talks had failed."));
    }

    @Test
    void requestsPromisesAndCondemnationsHaveAStance() {
        assertEquals(List.of("Demands"), stances("Norway urged Sweden to reopen the bridge."));
        assertEquals(List.of("Promises"), stances("Norway promised to reopen the bridge."));
        assertEquals(List.of("Condemns"), stances("Norway condemned the closure of the bridge."));
        assertEquals(List.of("Declines"), stances("Norway declined to comment on the closure of the bridge."));
    }

    @Test
    void whatMightBeSaidHasNotBeenSaid() {
        assertEquals(List.of(), said("Ada Hill may say that the talks failed."));
        assertEquals(List.of(), said("Ada Hill did not say that the talks failed."));
    }

    @Test
    void anEventInAQuoteRestsOnItsSpeaker() {
        Extraction extraction =
                SharedPipeline.extract("“It is over. Norway has expelled two Swedish diplomats,” Ada Hill said.");
        assertTrue(extraction.events().stream()
                .filter(event -> event.type().equals("DiplomatExpulsion"))
                .allMatch(event -> event.accordingTo().size() == 1));
        assertFalse(extraction.events().isEmpty());
    }

    private static List<String> said(String text) {
        Extraction extraction = SharedPipeline.extract(text);
        return extraction.statements().stream()
                .map(statement -> speaker(extraction, statement) + ": "
                        + statement.content().stream().map(Evidence::quote).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static String speaker(Extraction extraction, Statement statement) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(statement.speaker()) && !entity.isUnnamed())
                .map(Entity::name)
                .findFirst()
                .orElse("-");
    }

    private static List<String> stances(String text) {
        return SharedPipeline.extract(text).statements().stream()
                .map(Statement::stance)
                .toList();
    }
}
