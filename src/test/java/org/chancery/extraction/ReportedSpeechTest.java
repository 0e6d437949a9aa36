package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.SharedPipeline;
import org.chancery.model.Argument;
import org.chancery.model.Entity;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction;
import org.chancery.model.Role;
import org.chancery.model.Statement;
import org.junit.jupiter.api.Test;

/** Where the words that somebody is reported to say begin and end, and whether they are said at all. */
class ReportedSpeechTest {
    @Test
    void aQuoteIsSaidWhateverFollowsItsSpeaker() {
        assertEquals(
                List.of("Hill Asserts: The boats are late"),
                said("“The boats are late,” Ada Hill said after the harbour had closed."));
    }

    @Test
    void theNameOfAProgrammeIsNotSaid() {
        assertEquals(
                List.of("Hill Asserts: The bridge will open"),
                said("\"The bridge will open,\" Ada Hill said on \"Morning Tide.\""));
        assertEquals(
                List.of("Hill Asserts: The bridge will open"),
                said("\"The bridge will open,\" Ada Hill told \"Evening Mail.\""));
    }

    @Test
    void whoWouldOnlySaySaysIt() {
        assertEquals(
                List.of("Hill Asserts: the ferry was late"), said("Ada Hill would only say that the ferry was late."));
        assertEquals(List.of(), said("Ada Hill would say that the ferry was late."));
    }

    @Test
    void aConditionSaysNothing() {
        assertEquals(List.of(), said("If Norway agrees to close the harbour, the ferry will stop."));
    }

    @Test
    void whatIsInsistedOnWithABareVerbIsDemanded() {
        assertEquals(
                List.of("Norway Demands: the ferry be repaired"), said("Norway insisted that the ferry be repaired."));
        assertEquals(List.of("Norway Asserts: the ferry is safe"), said("Norway insisted that the ferry is safe."));
    }

    @Test
    void whoIsQuestionedIsNotDoubted() {
        assertEquals(List.of(), said("Norwegian police questioned the captain about his papers."));
        assertEquals(List.of("Norway Doubts: the verdict"), said("Norway questioned the verdict."));
    }

    @Test
    void aLawSpeaksForNobody() {
        assertEquals(List.of(), said("The law says that a consul may stay for a year."));
    }

    @Test
    void whatAnotherOneThinksIsInAQuoteTheSpeakersWord() {
        assertEquals(
                List.of("Hill Asserts: Norway fears that the dam will break"),
                said("“Norway fears that the dam will break,” Ada Hill said."));
    }

    @Test
    void whoIsToldIsNotInWhatIsSaid() {
        assertEquals(
                List.of("Hill Asserts: the herring quotas have ruined her port"),
                said("Ada Hill told Norwegian radio the herring quotas have ruined her port."));
        assertEquals(
                List.of("minister Asserts: the ferry would be late"),
                said("The Norwegian minister informed Sweden the ferry would be late."));
    }

    @Test
    void aParticipleGoesOnWithoutThat() {
        assertEquals(
                List.of("Hill Asserts: the price of the ferry would fall to Sweden"),
                said("Ada Hill signed the map, adding the price of the ferry would fall to Sweden."));
    }

    @Test
    void theSubjectOfWhatIsSaidIsSaid() {
        assertEquals(
                List.of("Hill Asserts: the plan to widen the canal was “a gift”"),
                said("Ada Hill said the plan to widen the canal was “a gift”."));
    }

    @Test
    void aSpeakerAtTheEndSaysTheWholeSentence() {
        assertEquals(
                List.of("Larsen Asserts: Norway wants more ferries, especially from Spain"),
                said(
                        "Norway wants more ferries, especially from Spain, new Norwegian consul in Osaka Bo Larsen noted."));
    }

    @Test
    void aModalBehindAndIsReportedAsWell() {
        assertEquals(
                List.of("Hill Asserts: the fair was a success and would help the port"),
                said("Ada Hill said the fair was a success and would help the port."));
    }

    @Test
    void whatTheSpeakersDoIsNotSaid() {
        assertEquals(
                List.of("officials Asserts: the bridge is safe"),
                said("Norwegian officials say the bridge is safe but have closed it."));
        assertEquals(
                List.of("Hill Asserts: the fleet was ready"),
                said("Ada Hill said that the fleet was ready before leaving the room."));
    }

    @Test
    void whatTheReporterAddsIsNotDemandedOrPromised() {
        assertEquals(
                List.of("Norway Demands: Sweden to reopen the bridge"),
                said("Norway urged Sweden to reopen the bridge, one day after a storm had closed it."));
        assertEquals(
                List.of("Norway Promises: to reopen the bridge"),
                said("Norway vowed to reopen the bridge, despite protests in Sweden."));
    }

    @Test
    void aPromiseIsKeptWholeOverAnInsertion() {
        assertEquals(
                List.of("Norway Promises: to buy the ferry and, should Sweden agree, to paint it"),
                said("Norway pledged to buy the ferry and, should Sweden agree, to paint it."));
    }

    @Test
    void aQuoteBehindAColonIsWhoseWordsStandBeforeIt() {
        assertEquals(
                List.of("Hill Asserts: the pass will open", "He Asserts: Bring lamps"),
                said("Bo Hill said the pass will open. He went on: “Bring lamps.”"));
        assertEquals(
                List.of("His Asserts: The pass is not for sale"),
                said("Bo Hill rose and left. His last words: “The pass is not for sale.”"));
    }

    @Test
    void theStatementIsSaidByWhoGaveOne() {
        assertEquals(
                List.of("Norway: the harbour would reopen", "Norway: The ferry will sail as well"),
                speakers("Norway said in a statement that the harbour would reopen. “The ferry will sail as well,” the"
                        + " statement added."));
    }

    @Test
    void whatSomethingIsCalledIsSaidWithIt() {
        assertEquals(List.of("Hill Asserts: the cargo legal"), said("Ada Hill called the cargo legal."));
        assertEquals(List.of("Hill Asserts: the charge a hoax"), said("Ada Hill called the charge a hoax."));
    }

    @Test
    void whatItIsCalledAloneSaysNothing() {
        assertEquals(List.of(), said("Ada Hill spoke about what she called “Harbour Day.”"));
    }

    @Test
    void aQuoteThatGoesOnWithItsClauseIsSaidWithIt() {
        assertEquals(
                List.of("Hill Asserts: The captain, who was to lead the fleet, “is not welcome,”"),
                said("The captain, who was to lead the fleet, “is not welcome,” Ada Hill told Sweden."));
    }

    @Test
    void whoIsDescribedBeforeIsWhomThePronounMeans() {
        Extraction extraction = SharedPipeline.extract(
                "A banker declined to comment. A trader was ready to talk. “The vaults are empty,” he said.");
        String speaker = extraction.statements().get(1).speaker();
        List<String> names = extraction.entities().stream()
                .filter(entity -> entity.id().equals(speaker))
                .map(entity -> entity.name())
                .toList();
        assertEquals(List.of("trader"), names);
    }

    @Test
    void thatAnOfferWillBeMadeIsOneOffer() {
        List<String> offers = SharedPipeline.extract("Norway is ready to offer Sweden a ferry.").events().stream()
                .filter(event -> event.type().equals("Offer"))
                .map(event -> event.status().toString())
                .toList();
        assertEquals(List.of("PROPOSED"), offers);
    }

    @Test
    void whatIsStressedNeedsNoClause() {
        assertEquals(
                List.of("Hill Asserts: the importance of the ferry"),
                said("Ada Hill stressed the importance of the ferry."));
    }

    @Test
    void weAreTheStateOfItsMinister() {
        List<String> actors =
                SharedPipeline.extract("“We demand an apology from Peru,” Chilean minister Elsa Rojas said.")
                        .events()
                        .stream()
                        .filter(event -> event.type().equals("Request"))
                        .flatMap(event -> event.arguments().stream())
                        .filter(argument -> argument.role() == Role.ACTOR)
                        .map(Argument::entity)
                        .toList();
        assertEquals(List.of("state/CHL"), actors);
    }

    /** The name of the speaker and the words of each statement. */
    private static List<String> speakers(String text) {
        Extraction extraction = SharedPipeline.extract(text);
        return extraction.statements().stream()
                .map(statement -> extraction.entities().stream()
                                .filter(entity -> entity.id().equals(statement.speaker()))
                                .map(Entity::name)
                                .collect(Collectors.joining())
                        + ": " + words(statement))
                .toList();
    }

    private static String words(Statement statement) {
        return statement.content().stream().map(Evidence::quote).collect(Collectors.joining(" | "));
    }

    /** The last word that names the speaker, the stance and the words of each statement. */
    private static List<String> said(String text) {
        return SharedPipeline.extract(text).statements().stream()
                .map(statement ->
                        last(statement.speakerWords().quote()) + " " + statement.stance() + ": " + words(statement))
                .toList();
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
