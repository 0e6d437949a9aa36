package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.SharedPipeline;
import org.chancery.model.Entity;
import org.chancery.model.Event;
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
        assertEquals(
                List.of("Ada Hill: the harbour would stay shut"),
                said("Ada Hill was quoted by state radio as saying the harbour would stay shut."));
        assertEquals(
                List.of("Ada Hill: the harbour would reopen"),
                said("Ada Hill is reported by a local daily to have said that the harbour would reopen."));
    }

    @Test
    void inWhatItWasSaidIsNotSaid() {
        assertEquals(
                List.of("Ada Hill: the port will open in May"),
                said("In an interview with the weekly paper, Ada Hill said \"the port will open in May.\""));
    }

    @Test
    void whatIsSaidFurtherIsAnotherStatementOfTheSame() {
        assertEquals(
                List.of("Norway: the offer stood", "Norway: its envoys would stay in Geneva"),
                said("Norway said the offer stood and added that its envoys would stay in Geneva."));
    }

    @Test
    void whatIsJoinedToAQuoteIsSaidWithIt() {
        assertEquals(
                List.of("Ada Hill: the paper was “fair” and “clear.”"),
                said("Ada Hill said the paper was “fair” and “clear.”"));
    }

    @Test
    void whatAQuoteIsAboutIsNotInIt() {
        assertEquals(
                List.of("Ada Hill: We are sorry to hear it"),
                said("Ada Hill said of the delay, “We are sorry to hear it.”"));
    }

    @Test
    void whatNobodySaysIsNoStatement() {
        assertEquals(List.of(), said("No serious envoy believes that the border will open."));
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

    @Test
    void theWordsAroundAStatementTellItsMedium() {
        assertEquals(List.of("Interview"), media("The bridge is open, Ada Hill said in a telephone interview."));
        assertEquals(List.of("PressRemarks"), media("The bridge is open, Ada Hill told reporters."));
        assertEquals(List.of("PressConference"), media("Ada Hill told a news conference that the bridge was open."));
        assertEquals(List.of("SocialMediaPost"), media("“The bridge is open,” Ada Hill tweeted."));
        assertEquals(List.of("SocialMediaPost"), media("Ada Hill said on Twitter that the bridge was open."));
        assertEquals(List.of("WrittenStatement"), media("In a statement, Ada Hill said that the bridge was open."));
        assertEquals(List.of("Letter"), media("A letter from the ministry said the bridge was open."));
        assertEquals(List.of("-"), media("Ada Hill said that the bridge was open."));
    }

    @Test
    void aMediumAmongTheWordsSaidIsNotTheirs() {
        assertEquals(List.of("-"), media("Ada Hill said that Norway had spoken in an interview."));
    }

    @Test
    void aSpokespersonSpeaksForWhoIsNamed() {
        assertEquals(List.of("Kremlin"), principals("A Kremlin spokesman said the talks had failed."));
        assertEquals(
                List.of("European Union"),
                principals("A spokeswoman for the European Union said the sanctions would stay."));
        assertEquals(
                List.of("European Union"),
                principals("Ada Hill said, on behalf of the European Union, that the sanctions would stay."));
        assertEquals(List.of("-"), principals("Ada Hill said that the sanctions would stay."));
    }

    @Test
    void whoReportsWhomIsAChain() {
        assertEquals(
                List.of("Ada Hill < Interfax", "Interfax"), chain("“We will wait,” Ada Hill said, Interfax reported."));
        assertEquals(
                List.of("Reuters", "officials < Reuters"),
                chain("Reuters reported, citing officials, that the talks had failed."));
    }

    @Test
    void aClauseIsSaidToItsEnd() {
        assertEquals(
                List.of("Ada Hill: the summit held in Oslo on Monday is good for all"),
                said("Ada Hill said the summit held in Oslo on Monday is good for all."));
        assertEquals(
                List.of("Ada Hill: the talks had failed", "Interfax: Ada Hill said the talks had failed"),
                said("Ada Hill said the talks had failed, Interfax reported."));
    }

    @Test
    void aTopicIsNoStatement() {
        assertEquals(List.of(), said("Ada Hill discussed the bridge with Hugh Lang."));
        assertEquals(List.of(), said("Ada Hill spoke about the treaty."));
    }

    @Test
    void whoIsOnlyAPronounForNobodySaysNothing() {
        assertEquals(List.of(), said("They said the harbour was closed."));
    }

    @Test
    void someOfAPeopleDoNotSpeakForTheirState() {
        assertEquals(List.of("-: the vote was unfair"), said("Some Kenyans said the vote was unfair."));
    }

    @Test
    void whatAnotherOneSaidBehindAndIsNotSaidWithIt() {
        assertEquals(
                List.of("Norway: the port was closed", "Peru: it may be time to reopen the road"),
                said("Norway said the port was closed and Peru said it may be time to reopen the road."));
    }

    @Test
    void whatOneCalledForFurtherIsAnotherStatement() {
        assertEquals(
                List.of("Ada Hill: her country was prepared to act as a mediator", "Ada Hill: more discreet talks"),
                said(
                        "Ada Hill said her country was prepared to act as a mediator and called for more discreet talks."));
    }

    @Test
    void whatASpeakerLeavesUnsaidIsNotSaid() {
        assertEquals(
                List.of("Ada Hill: the ministry was planning for a summit"),
                said(
                        "Ada Hill told reporters that the ministry was planning for a summit, although she would not predict its result."));
    }

    @Test
    void whatIsSaidEndsWithTheRelativeClause() {
        assertEquals(
                List.of("Ada Hill: it was an honour to meet him"),
                said(
                        "Ada Hill, who saw Hugh Lang this month and said it was an honour to meet him, has been criticised."));
    }

    @Test
    void whatOneIsMadeToUnderstandIsNotSaid() {
        assertEquals(List.of(), said("Norway made Peru understand that its interests are served by the treaty."));
    }

    private static List<String> media(String text) {
        return SharedPipeline.extract(text).statements().stream()
                .map(statement -> statement.medium() == null ? "-" : statement.medium())
                .toList();
    }

    private static List<String> principals(String text) {
        Extraction extraction = SharedPipeline.extract(text);
        return extraction.statements().stream()
                .map(statement -> name(extraction, statement.onBehalfOf()))
                .toList();
    }

    /** The speakers, each with the one that reports what they say. */
    private static List<String> chain(String text) {
        Extraction extraction = SharedPipeline.extract(text);
        return extraction.statements().stream()
                .map(statement -> speakerWords(statement)
                        + extraction.statements().stream()
                                .filter(outer -> outer.id().equals(statement.reportedIn()))
                                .map(outer -> " < " + speakerWords(outer))
                                .collect(Collectors.joining()))
                .toList();
    }

    private static String speakerWords(Statement statement) {
        return statement.speakerWords().quote();
    }

    private static String name(Extraction extraction, String id) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst()
                .orElse("-");
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

    @Test
    void whatTheArticleItselfTellsRestsOnNobodysWord() {
        Event visit = SharedPipeline.extract(
                        "Togolese President Ana Rossi visited Ghana on Monday. Rossi said her visit to Ghana was a success.")
                .events()
                .get(0);
        assertEquals(2, visit.trigger().size());
        assertEquals(List.of(), visit.accordingTo());
    }

    @Test
    void whoSaysSoAtTheEndIsTheSpeaker() {
        Statement statement = SharedPipeline.extract(
                        "Togo will send two doctors to Ghana to fight the fever, the health ministry said.")
                .statements()
                .get(0);
        assertEquals("the health ministry", statement.speakerWords().quote());
        assertTrue(statement.content().get(0).quote().startsWith("Togo "));
    }

    @Test
    void aRefusalByOthersRestsOnWhoTellsIt() {
        Event refusal = SharedPipeline.extract("“Togo does not accept the vote,” Ada Hill said.").events().stream()
                .filter(event -> event.type().equals("Rejection"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, refusal.accordingTo().size());
    }

    @Test
    void theyAreTheUnnamedWhoHaveSpokenLast() {
        List<Statement> statements = SharedPipeline.extract(
                        "Diplomats said the talks had failed. They said the border would stay shut.")
                .statements();
        assertEquals(
                List.of("Diplomats", "Diplomats"),
                statements.stream().map(each -> each.speakerWords().quote()).toList());
    }
}
