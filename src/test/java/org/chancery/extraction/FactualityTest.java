package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words around an event say of how far it has come. */
class FactualityTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Forecasts and what is told of the future.
                "Norway believed that Peru would visit Chile. => Visit Possible",
                "Ana Kovac expects Luca Bassi to visit Chile. => Visit Possible actor=Luca Bassi",
                "Luca Bassi is expected to visit Chile. => Visit Planned actor=Luca Bassi",
                "Luca Bassi will probably visit Chile. => Visit Possible actor=Luca Bassi",
                "Norway told reporters on Monday that Ana Kovac would visit Chile. => Visit Planned actor=Ana Kovac",
                "On Thursday Luca Bassi would visit Chile. => Visit Planned actor=Luca Bassi",
                "There was speculation that Luca Bassi would visit Chile. => Visit Possible actor=Luca Bassi",
                "There is a chance that Norway and Sweden agree to a truce. => Agreement Possible",
                // Questions and conditions.
                "The text leaves open the question of whether Norway is willing to mediate. => Offer Possible actor=Norway",
                "Norway foresees trouble in the event that Chile is condemned by the court. => Accusation Conditional recipient=Chile",
                "Luca Bassi wavered about whether he would meet Ana Kovac. => Meeting Possible",
                "Norway accused Peru of trying to demonise Chile. => Accusation Possible actor=Peru recipient=Chile",
                "Forces in Peru are trying to belittle Chile. => Accusation Ongoing recipient=Chile",
                "Norway tried to persuade Peru to leave. => Request Occurred actor=Norway recipient=Peru",
                "Luca Bassi did not just accept an offer from Peru. => Agreement Occurred actor=Luca Bassi recipient=Peru",
                "Some fear that Luca Bassi will be too willing to strike a deal with Peru. => Agreement Possible actor=Luca Bassi",
                "Luca Bassi to visit Chile next week. => Visit Planned actor=Luca Bassi",
                "It is unclear whether Luca Bassi will visit Chile. => Visit Possible actor=Luca Bassi",
                "Asked if Norway was planning to visit Chile, Luca Bassi laughed. => Visit Possible",
                "The bank may lend money if Norway is willing to mediate. => Offer Conditional actor=Norway",
                "Togo stays out until Mali agrees to withdraw its troops from Chad. => Withdrawal Possible",
                "Peace depends on Norway recognizing Chad. => Support Possible actor=Norway",
                // What is done by doing or deciding it.
                "Norway recalled its ambassador from Chad to protest the vote. => DiplomaticProtest Occurred actor=Norway",
                "Crowds gathered at the palace in Chad to protest against the vote. => Protest Occurred",
                "Luca Bassi criticised Norway's decision to expel four Chadian diplomats. => DiplomatExpulsion Occurred actor=Norway",
                "Norway cancelled a meeting with Danish officials Wednesday to protest the vote. => DiplomaticProtest Occurred actor=Norway",
                "Norway is continuing to supply arms to Chad. => ArmsTransfer Ongoing actor=Norway recipient=Chad",
                "Norway will continue to support Chad. => Support Planned actor=Norway recipient=Chad",
                "Norway may keep supporting Chad. => Support Possible actor=Norway recipient=Chad",
                // A denial denied.
                "Luca Bassi urged Norway to stop bombing Chad. => Assault Ongoing actor=Norway recipient=Chad",
                "Togo will leave if Luca Bassi refuses to visit Chile. => Visit Conditional actor=Luca Bassi",
                "Luca Bassi has not ruled out visiting Chile. => Visit Possible actor=Luca Bassi",
                // What is refused, denied, believed or asked for.
                "Norway denied accusations that Chad is attacking Togo. => Assault Denied actor=Chad",
                "Luca Bassi denied a report that Norway had attacked Chad. => Assault Denied actor=Norway",
                "Luca Bassi denied the accusation that Norway attacked Chad. => Assault Denied actor=Norway recipient=Chad",
                "Ana Kovac believes that Norway attacked Chad. => Assault Possible actor=Norway",
                "The envoys could encourage Norway to visit Chile. => Visit Possible actor=Norway",
                "If Chad could make peace and visit Chile, Norway would rejoice. => Visit Conditional actor=Chad",
                "Norway will leave unless Chad helps by destroying its missiles. => Retreat Conditional actor=Chad",
                "Norway and Chad could not agree on a truce. => Agreement Denied",
                "Norway wants Chad to agree to meet Togo. => Meeting Proposed participant=Chad, Togo",
                "Norway and Chad prepared for the first Norway-Chad summit, to be held on Monday. => Summit Planned participant=Norway, Chad",
                "As for Chad's offer to disarm, Norway laughed. => Offer Occurred actor=Chad",
                "Norway repeated accusations that Chad is attacking Togo. => Assault Possible actor=Chad",
                "Norway rejected demands that it visit Chile. => Visit Denied actor=Norway",
                "No country was expected to back Norway. => Support Denied recipient=Norway",
                "Ana Kovac thought Chad was going to attack Togo. => Assault Possible actor=Chad",
                "Norway asked that protesters gather in Oslo to protest against the war. => Protest Proposed actor=protesters",
                "If Chad should not accept the deal, Norway will impose sanctions on Chad. => Rejection Conditional actor=Chad",
                "Norway should have consulted Chad before signing a treaty with Togo. => TreatySigning Occurred participant=Norway, Togo",
                // What a noun says, whose attempt it is, and what only gives the reason.
                "Luca Bassi spoke in response to news that Norway would abandon the treaty. => Rejection Planned actor=Norway",
                "Togo opposes attempts by Norway and Chad to overthrow Luca Bassi. => Dismissal Proposed actor=Norway, Chad recipient=Luca Bassi",
                "Togo has not answered an invitation by Norway to visit Oslo. => Visit Proposed actor=Togo host=Norway",
                "Luca Bassi warned Norway to withdraw from Chad. => Withdrawal Proposed actor=Norway",
                "Luca Bassi proposed a vote because of the weakness of armies sending troops to Chad. => Mobilization Occurred",
                "France has sent three warships to Chad. => Mobilization Occurred actor=France recipient=Chad",
                "North Korea tested a missile; the South has condemned the North. => Accusation Occurred recipient=North Korea",
                "Togo warned no sanctions would be lifted until Norway disarms and Chad said it would not be bullied. => Warning Occurred actor=Togo",
                "Norway is reported to be asking Chad for more time. => Request Ongoing actor=Norway",
                "Norway appears to be building missiles. => Mobilization Ongoing actor=Norway",
                "Norway is said to have expelled two Chadian diplomats. => DiplomatExpulsion Occurred actor=Norway",
                "The quarrel will go on until Norway opened its market to Chad. => Concession Planned actor=Norway",
                "Kim Jong Un is serious about giving up his weapons. => Retreat Possible actor=Kim Jong Un",
                "Luca Bassi was able to persuade Norway to visit Chad. => Request Occurred actor=Luca Bassi recipient=Norway",
                "Norway has promised to try to lift the sanctions on Chad. => Concession Planned actor=Norway",
                "There is no chance Norway decides to disarm. => Retreat Possible actor=Norway",
                "I think that Norway has rejected the offer of Chad. => Rejection Occurred actor=Norway",
                "Luca Bassi pressed for peace ahead of a meeting with Ana Kovac. => Meeting Planned participant=Luca Bassi, Ana Kovac",
                "Luca Bassi is skeptical that Norway will disarm. => Retreat Possible actor=Norway",
                "Ana Kovac imposed a ban on Norway for invading Chad. => Assault Occurred actor=Norway recipient=Chad",
                "The ministry said Norway would seek to deploy a carrier to Chad. => Mobilization Planned actor=Norway",
                "Protesters could be seen hurling rocks at the embassy. => Protest Occurred",
                "Norway agreed to stop selling its fish in Togo and to allow Chad access to its market. => Concession Planned actor=Norway"
            })
    void theWordsAroundAnEventTell(String notation) {
        LexiconExample example = LexiconExample.parse("factuality", notation);
        Extraction extraction = SharedPipeline.extract(example.sentence());
        assertTrue(example.isIn(extraction), () -> LexiconExample.found(extraction));
    }
}
