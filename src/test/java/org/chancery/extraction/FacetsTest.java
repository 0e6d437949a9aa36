package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.SharedPipeline;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which mode and context an event stands. */
class FacetsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign ministers of Peru, Chile and Bolivia met in Lima. | Meeting | Multilateral",
                "Kenya urged Sudan to withdraw its troops from the valley. | Request | RequestYield",
                "Malta asked Italy for financial aid. | Request | RequestAssist",
                "Norway called for talks with Russia. | Request | RequestMeet",
                "France urged Lebanon to adopt a new electoral law. | Request | RequestChange",
                "Iran rejected talks with Israel. | Rejection | RejectMeet",
                "Chad rejected a proposal by Libya on fishing rights. | Rejection | RejectChange",
                "Iran threatened to attack Israel. | Threat | ThreatenViolence",
                "Thousands of protesters marched through Lima against the president. | Protest | Demonstration",
                "Protesters threw stones at the police in Lima during a riot against the government. | Protest | Riot",
                "Russia deployed warships near Cyprus. | Mobilization | WeaponsMobilization",
                "Ethiopia sent troops to its border with Eritrea. | Mobilization | TroopMobilization",
                "Russian drones struck a depot in Ukraine. | Assault | DroneAttack",
                "Israeli warplanes bombed targets in Syria. | Assault | AerialAttack",
                "The army shelled rebels in Syria with artillery. | Assault | HeavyWeapons",
                "Gunmen shot dead two policemen in Mali. | Assault | Firearms"
            })
    void aModeSaysHow(String sentence, String type, String mode) {
        assertEquals(
                List.of(mode + "Mode"),
                event(sentence, type).modes().stream().map(Facet::term).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru and Chile discussed tariffs. | Consultation | Economic",
                "Cuba donated vaccines to Haiti after the earthquake. | Aid | Health",
                "Cuba donated vaccines to Haiti after the earthquake. | Aid | Disasters",
                "The United States accused Iran of enriching uranium. | Accusation | Cbrn",
                "Germany accused Russia of hacking its parliament. | Accusation | Cyber",
                "Poland expelled two Belarusian diplomats. | DiplomatExpulsion | Diplomatic",
                "Italy delivered twelve tanks to Jordan. | ArmsTransfer | Military"
            })
    void aContextSaysWhatItIsPartOf(String sentence, String type, String context) {
        List<String> found =
                event(sentence, type).contexts().stream().map(Facet::term).toList();
        assertTrue(found.contains(context + "Context"), found.toString());
    }

    @Test
    void theNameOfASideIsNoContext() {
        assertEquals(
                List.of(),
                event("Health Minister Ana Kovac praised Norway.", "Support").contexts());
    }

    @Test
    void theWordsAreItsEvidence() {
        Event event = event("Peru and Chile discussed tariffs.", "Consultation");
        assertEquals("tariffs", event.contexts().get(0).evidence().quote());
    }

    @Test
    void theLongestOfTheWordsIsTheEvidence() {
        Event event = event("Israel accused Iran of building nuclear weapons.", "Accusation");
        assertEquals(
                List.of("nuclear weapons"),
                event.contexts().stream()
                        .filter(context -> context.term().equals("CbrnContext"))
                        .map(context -> context.evidence().quote())
                        .toList());
    }

    private static Event event(String sentence, String type) {
        Extraction extraction = SharedPipeline.extract(sentence);
        return extraction.events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(LexiconExample.found(extraction)));
    }
}
