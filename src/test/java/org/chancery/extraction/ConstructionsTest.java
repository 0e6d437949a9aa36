package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a construction does to the sides and the standing of an event, whichever words it is made of. */
class ConstructionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Whom it is done to, and what.
                "Norway criticised the deal. => Accusation Occurred actor=Norway target=the deal",
                "Chad thanked Libya. => Support Occurred actor=Chad recipient=Libya",
                "Peru agreed to lift the ban on goods from Chile. => Agreement Occurred actor=Peru concerns=Chile",
                "Mali may close its embassy in Niger if the border stays shut. => RelationsBroken Conditional actor=Mali onCondition=if the border stays shut",
                "Malta denounced Libya's interference in the vote. => Accusation Occurred actor=Malta recipient=Libya",
                "Nicaragua accused the envoys of spying. => Accusation Occurred actor=Nicaragua recipient=the envoys topic=spying",
                "Norway on Tuesday accused Sweden of firing on its boats near the port. => Assault Possible actor=Sweden",
                "Cuba decried what it called American meddling. => Accusation Occurred actor=Cuba recipient=United States",
                "King Karl has met Ghana's President Kofi Mensah. => Meeting Occurred participant=Karl, Kofi Mensah",
                "Norway welcomed the accord reached between Chad and Sudan. => Support Occurred actor=Norway",
                "Malta rejected the referendum. => Rejection Occurred actor=Malta target=the referendum",
                "Mali agreed to clear a zone along the river. => Agreement Occurred actor=Mali",
                "France called for the embargo on Fiji to be lifted. => Request Occurred actor=France against=Fiji content=the embargo on Fiji",
                "Kenya demanded Somalia withdraw its troops. => Request Occurred actor=Kenya recipient=Somalia",
                "Kenya has agreed to let Uganda use its port. => Agreement Occurred actor=Kenya recipient=Uganda",
                "President Ana Kovac agreed to meet Luca Bassi. => Agreement Occurred actor=Ana Kovac recipient=Luca Bassi",
                "Kenya held Uganda responsible for the attack. => Accusation Occurred actor=Kenya recipient=Uganda",
                "Norway vowed to exact revenge against Sweden. => Threat Occurred actor=Norway recipient=Sweden",
                "The African Union agreed to send observers to Malawi. => Agreement Occurred actor=African Union recipient=Malawi",
                "Malawi reiterated its commitment to help Zambia. => PositionStatement Occurred actor=Malawi concerns=Zambia",
                "Norway warned Chad in a letter that it would leave the union. => Warning Occurred actor=Norway recipient=Chad",
                "Poland hailed the deal reached between Chad and Sudan. => Support Occurred actor=Poland",
                "Queen Ingrid received Pres. Ana Kovac in Oslo. => Meeting Occurred participant=Ingrid, Ana Kovac",
                "President Ana Kovac warned European gas customers last month that deliveries could be disrupted. => Warning Occurred actor=Ana Kovac recipient=European gas customers",
                "Chile warned Peru it may recall its envoy. => Warning Occurred actor=Chile recipient=Peru",
                "Togo had stepped up the pressure on Ghana. => Request Occurred actor=Togo recipient=Ghana",
                "Rebels in Mali held two envoys hostage. => Abduction Occurred recipient=two envoys",
                "Norway granted the Defence Ministry of Chad permission to build a base. => Concession Occurred actor=Norway",
                "Mali's opposition said Niger detained monks. => Arrest Occurred actor=Niger recipient=monks",
                "Peru demanded the release of two envoys. => Request Occurred actor=Peru content=the release of two envoys",
                "Cuba ruled out recognising Malta. => Rejection Occurred actor=Cuba recipient=Malta",
                "The Philippine government and Islamist rebels agreed to a truce. => Agreement Occurred actor=Philippines: government, Islamist rebels",
                "President Ana Kovac called President Wabe Sorrun Takele on Friday. => PhoneCall Occurred participant=Ana Kovac, Wabe Sorrun Takele",
                "Peru described Chile's claim as baseless. => Accusation Occurred actor=Peru recipient=Chile",
                // Who does it.
                "Kenya said it would leave the talks, accusing Togo of delays. => Accusation Occurred actor=Kenya recipient=Togo",
                "Norwegian officials said rebels had fled and called for calm. => Request Occurred actor=Norwegian officials content=calm",
                "Several ministers wrote to President Ana Kovac urging her to meet Luca Bassi. => Request Occurred recipient=Ana Kovac",
                "On Thursday President Ana Kovac called off a trip to Oslo. => Cancellation Occurred actor=Ana Kovac",
                "Luca Bassi spoke by phone with President Ana Kovac to thank Norway. => Support Planned actor=Luca Bassi recipient=Norway",
                "Fiji warned the plan to tax rice could hurt trade. => Warning Occurred actor=Fiji content=the plan to tax rice could hurt trade",
                "Prime Minister Ana Kovac, who volunteered to host the talks, was in Rome. => Offer Occurred actor=Ana Kovac",
                "U.S. and Japanese officials met in Geneva. => Meeting Occurred participant=U.S. and Japanese officials",
                "Kenya and Peru say that Chile's terms are out of the question. => Rejection Occurred actor=Kenya, Peru recipient=Chile",
                "Chile's president wrote a letter to Peru accusing Bolivia of fraud. => Accusation Occurred recipient=Bolivia",
                "A Norwegian report accused Chad of abuses. => Accusation Occurred actor=Norway recipient=Chad",
                "The border must be reopened, Norway said. => Request Occurred actor=Norway target=The border",
                "Accusing Chile of bad faith, Peru left the talks. => Accusation Occurred actor=Peru recipient=Chile",
                "President Ana Kovac said during talks with Luca Bassi that the port would reopen. => Consultation Occurred participant=Ana Kovac, Luca Bassi",
                "President Ana Kovac said during a visit to Norway that ties were good. => Visit Occurred actor=Ana Kovac host=Norway",
                "A deal between Kenya and Uganda was reached on Monday. => Agreement Occurred actor=Kenya, Uganda",
                "President Ana Kovac called Luca Bassi to congratulate him. => Support Occurred actor=Ana Kovac recipient=Luca Bassi",
                "Peru appealed to Chile to lift the embargo. => Concession Proposed actor=Chile",
                "Turkey refuses to help by opening its ports to Cypriot vessels. => Concession Denied actor=Turkey recipient=Cyprus",
                "Lawyers for Peace sued Fiji. => Accusation Occurred recipient=Fiji",
                "\"President Ana Kovac and I have agreed to reopen the port,\" Prime Minister Luca Bassi said. => Agreement Occurred actor=Ana Kovac, Luca Bassi",
                "Prime Minister Ana Kovac and visiting Peruvian foreign minister Luca Bassi agreed on Monday to expand trade. => Agreement Occurred actor=Ana Kovac, Luca Bassi",
                "Norway rebuffed Peruvian efforts to reopen the case. => Rejection Occurred actor=Norway recipient=Peru",
                "OSLO, March 3, 2007 Norway on Tuesday urged Peru to sign. => Request Occurred actor=Norway recipient=Peru",
                "Norway imposed restrictions on trade with Peru. => Coercion Occurred actor=Norway recipient=Peru",
                "Norwegian troops were sent to Peru. => Mobilization Occurred actor=Norway recipient=Peru",
                "Fiji threatened Tonga. Tonga's threats against Fiji were ignored. => Threat Occurred actor=Fiji recipient=Tonga",
                "Peru and Chile met in Lima. Norway urged the parties to agree. => Request Occurred actor=Norway recipient=the parties",
                // How far it has come.
                "Ghana asked whether Togo backs the plan. => Support Possible actor=Togo target=the plan",
                "Peru called off talks with Chile. => NegotiationsHalted Occurred actor=Peru recipient=Chile",
                "Sudan rejected a proposal from Chad. => Rejection Occurred actor=Sudan recipient=Chad",
                "Norway refused to hold talks with Chad. => Rejection Occurred actor=Norway",
                "The ministers of Oman and Iran are to meet. => Meeting Planned",
                "Lithuania is in talks with Latvia on trade. => Consultation Ongoing participant=Latvia, Lithuania",
                "If Oman manages to reach a deal with Iran, trade will grow. => Agreement Conditional actor=Oman recipient=Iran",
                "In announcing sanctions on Syria, Norway warned of a crisis. => Warning Occurred actor=Norway",
                "Norway said it would continue to support Sweden. => Support Planned actor=Norway recipient=Sweden",
                "Sweden stood alone when Ghana imposed sanctions on the country. => Sanction Occurred actor=Ghana recipient=Sweden",
                "Peruvian President Luca Bassi and Norwegian President Per Lund sat together. The two men signed a treaty. => TreatySigning Occurred participant=Luca Bassi, Per Lund",
                "Peruvian President Luca Bassi saw his Norwegian counterpart, Per Lund, and the two leaders signed a treaty. => TreatySigning Occurred participant=Luca Bassi, Per Lund",
                "The Norwegian negotiator in Chad, Luca Bassi, criticised Peru. => Accusation Occurred actor=Luca Bassi recipient=Peru",
                "Chile hopes Peruvian President Luca Bassi's visit to the country will help. => Visit Possible actor=Luca Bassi host=Chile",
                "Chile trades with Peru but threatened the country with war. => Threat Occurred actor=Chile recipient=Peru",
                "Norway said it had tested the deal; North Korea left and the North has condemned the South Korean army. => Accusation Occurred actor=North Korea",
                "The ministry of Norway protested to Chad, demanding the release of a ship, said spokesman Luca Bassi. => Request Occurred actor=Norway: ministry",
                "Luca Bassi agreed with Bank of Japan governor Satoshi Sumita that the rate was too high. => Agreement Occurred recipient=Satoshi Sumita",
                "Lebanese Prime Minister Fouad Siniora, whose country has demanded the area from Israel, left. => Request Occurred actor=Lebanon",
                "The deal was agreed between Norway and Chad. => Agreement Occurred actor=Norway, Chad",
                "Norway imposed sanctions on the military-ruled country. => Sanction Occurred actor=Norway"
            })
    void aConstructionGives(String notation) {
        LexiconExample example = LexiconExample.parse("construction", notation);
        Extraction extraction = SharedPipeline.extract(example.sentence());
        assertTrue(example.isIn(extraction), () -> LexiconExample.found(extraction));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russian troops held two boats. Norway said the ban on drones would be lifted by the time Ana Kovac meets Luca Bassi. => Meeting Occurred",
                "Peru and Chile circulated a draft, calling for an investigation into the attack. => Investigation Occurred",
                "Luca Bassi made zero concessions to Norway. => Concession Occurred",
                "There is no sign that Peru is ready to talk to Chile. => Offer Occurred actor=Peru",
                "Luca Bassi told visiting Norwegian envoy Ana Kovac that the talks would begin. => Visit Occurred actor=Luca Bassi",
                "Chile hopes Peruvian President Luca Bassi's visit to the country will help. => Visit Possible host=Peru",
                "Norway promised that Peru would leave the union. => Agreement Occurred recipient=Peru",
                "Norway and Chad vowed to prevent Libya from leaving. => Agreement Occurred recipient=Libya",
                "Chad agreed to exchange 40 prisoners of war. => Agreement Occurred recipient=40 prisoners of war",
                "Peru rejected Chile's demand to lift the embargo. => Concession Proposed actor=Chile",
                "Norway defended plans to end the embargo on Chile. => Concession Planned actor=Norway",
                "The administration defended its policy toward Peru. => Support Occurred",
                "Norway withdrew from the festival. => Withdrawal Occurred",
                "Current and former envoys broadly agree Malta has violated the pact for years. => Agreement Occurred recipient=Malta",
                "Kenya and Peru meet the standards. => Meeting Occurred",
                "The rebels of Malta are committed to a military escalation. => Agreement Occurred",
                "Luca Bassi asked why Norway left. => Request Occurred",
                "Ana Kovac spoke to reporters in Zagreb. => Consultation Occurred",
                "Norway asked Peru not to visit Chile. => Visit Denied",
                "Trump called Kim Jong Un a friend. => PhoneCall Occurred",
                "Norway declined to comment on the talks. => Rejection Occurred",
                "Norway declined to give details of the talks. => Rejection Occurred",
                "Norway promised not to attack Peru. => Threat Occurred",
                "Iran attacked tankers in retaliation for the raid by Iraq. => Accusation Occurred",
                "Luca Bassi's arrest was criticised by Norway. => Arrest Occurred actor=Luca Bassi",
                "Ana Kovac noted the risks of walking away from the deal. => Rejection Occurred actor=Ana Kovac",
                "Ana Kovac asked not to be named. => Request Occurred",
                "Luca Bassi inspected a guard of honour. => Investigation Occurred",
                "Luca Bassi withdrew a proposal. => Withdrawal Occurred",
                "Peru and Chile ended talks in Lima. => NegotiationsHalted Occurred",
                "Luca Bassi attacked Norway over the plan. => Assault Occurred",
                "The force was sent to Peru. => Mobilization Occurred",
                "The two countries marched under one flag. => Protest Occurred",
                "Norway said Ana Kovac held Peru responsible for the attack. => Accusation Occurred actor=Norway recipient=Peru",
                "Ana Kovac pushed a reform of the courts. => Request Occurred",
                "The council imposed an embargo on Peru as punishment for seizing Chile. => Occupation Occurred",
                "Luca Bassi called Ana Kovac \"a friend of Norway\" on Monday. => PhoneCall Occurred",
                "Norway and Chad remain at odds over opening the border to Togo. => Concession Possible actor=Norway",
                "Norway deployed field hospitals in Pakistan. => Mobilization Occurred",
                "The shares of Norwegian companies rallied on Monday. => Protest Occurred"
            })
    void doesNotGive(String notation) {
        LexiconExample example = LexiconExample.parse("construction", notation);
        Extraction extraction = SharedPipeline.extract(example.sentence());
        assertFalse(example.isIn(extraction), () -> LexiconExample.found(extraction));
    }
}
