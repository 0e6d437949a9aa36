package org.chancery.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that several bear, people whom the press names in several ways, and words that are nobody's name. */
class NameTrapsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nigerian soldiers crossed into Niger. Nigerien officials protested.           | Niger     | state/NER
            Nigerian soldiers crossed into Niger. Nigerien officials protested.           | Nigerian  | state/NGA
            Prime Minister Rosa Skelton of Dominica flew to Miami.                        | Dominica  | state/DMA
            Dominican President Luis Medrano spoke in Santo Domingo.                      | Dominican | state/DOM
            The Federated States of Micronesia signed the pact.        | Federated States of Micronesia | state/FSM
            Officials from Ireland met the First Minister of Northern Ireland in Belfast. | Ireland   | state/IRL
            Officials from Ireland met the First Minister of Northern Ireland in Belfast. | Northern Ireland | region/northern-ireland
            North Macedonia and Greece signed the deal.                                   | North Macedonia  | state/MKD
            Victoria Nuland met officials in Ottawa. Nuland said the talks went well.     | Nuland    | person/victoria-nuland
            Brooklyn Beckham met fans in Madrid.                                   | Brooklyn Beckham | person/brooklyn-beckham
            Two people died in Moscow, Idaho. The police closed the road.                 | Moscow    | place/moscow
            A fire broke out in Athens, Georgia. The mayor closed the road.               | Athens    | place/athens
            Mali Wilson met the ambassador of Mali. Wilson thanked him.                   | Mali      | state/MLI
            Mali Wilson met the ambassador of Mali. Wilson thanked him.                   | Wilson    | person/mali-wilson
            South Sudan's president met officials from Sudan in Juba.                     | South Sudan | state/SSD
            South Sudan's president met officials from Sudan in Juba.                     | Sudan     | state/SDN
            A storm hit the British Virgin Islands and the U.S. Virgin Islands.           | U.S. Virgin Islands | region/us-virgin-islands
            Officials in Macau said the tax would rise.                                   | Macau     | region/macau
            The Palestinian Authority rejected the plan.                                  | Palestinian Authority | organ/palestinian-authority
            Congo-Brazzaville signed the treaty. Congo-Kinshasa refused.                  | Congo-Brazzaville | state/COG
            Congo-Brazzaville signed the treaty. Congo-Kinshasa refused.                  | Congo-Kinshasa    | state/COD
            Georgia Gov. Brian Kemp signed the bill.                                      | Georgia   | region/us-georgia
            Prime Minister Irakli Garibashvili of Georgia flew to Washington.             | Georgia   | state/GEO
            Washington Governor Jay Inslee signed the bill.                               | Washington | region/us-washington
            Michael Jordan flew to Amman. The king of Jordan received him.                | Jordan    | state/JOR
            Congress approved sanctions on Russia.                                        | Congress  | organ/congress
            The Peruvian Congress rejected a treaty with Chile.                           | Peruvian Congress | state/PER/parliament
            Mexico's Senate rejected a treaty with Chile.                                 | Mexico's Senate | state/MEX/parliament
            Jordan's Muslim Brotherhood condemned the raid on Gaza.                       | Muslim Brotherhood | org/muslim-brotherhood
            The Interfax news agency reported the talks.                                  | Interfax news agency | org/interfax
            Trade Minister Paula Cyprus was patient. Cyprus threatened Fiji with a tax.   | Cyprus    | person/paula-cyprus
            Envoy Neville Welsh was patient. Welsh urged Fiji to open the port.           | Welsh     | person/neville-welsh
            Envoy Neville Cyprus flew to Nicosia. The Cypriots liked him. Cyprus is hot.  | Cyprus    | state/CYP
            President Rita do Carmo Vaz spoke in Dili.                                    | Rita do Carmo Vaz | person/rita-do-carmo-vaz
            """)
    void aNameIsReadByItsSurroundings(String text, String words, String entity) {
        assertEquals(List.of(entity), entities(SharedPipeline.extract(text), words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Michael T. Flynn resigned in Boston.               | Michael T. Flynn   | person/michael-flynn
            Mike Flynn resigned in Boston.                     | Mike Flynn         | person/michael-flynn
            Defense Secretary James Mattis flew to Kabul.      | James Mattis       | person/jim-mattis
            Sergey Lavrov flew to Geneva.                      | Sergey Lavrov      | person/sergei-lavrov
            Vladimir Zelensky flew to Oslo.                    | Vladimir Zelensky  | person/volodymyr-zelenskyy
            Alexander Lukashenka flew to Oslo.                 | Alexander Lukashenka | person/alexander-lukashenko
            Moammar Qadhafi flew to Oslo.                      | Moammar Qadhafi    | person/muammar-gaddafi
            Omar Hassan al-Bashir flew to Oslo.                | Omar Hassan al-Bashir | person/omar-al-bashir
            Hungarian Prime Minister Orban Viktor spoke.       | Orban Viktor       | person/viktor-orban
            Horst Koehler flew to Oslo.                        | Horst Koehler      | person/horst-kohler
            Ann B. Hall flew to Oslo.                          | Ann B. Hall        | person/ann-hall
            """)
    void aPersonHasOneIdHoweverNamed(String text, String words, String entity) {
        assertEquals(List.of(entity), entities(SharedPipeline.extract(text), words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mohammed Abbas met Mahmoud Abbas in Ramallah.",
                "Hassan Karimi spoke in Tehran. Hussein Karimi denied the report.",
                "David S. Cohen met David B. Cohen in Boston.",
                "Officials compared George H. W. Bush with George W. Bush."
            })
    void namesakesStayApart(String text) {
        assertEquals(2, people(SharedPipeline.extract(text)).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Senate leader Ann Hall Ann Mary HallGOP balks at the bill Vote put off MORE met Bo Berg in Oslo. | Ann Hall; Bo Berg
            Facebook Twitter Pinterest Ann Hall waves as she leaves.                                 | Ann Hall
            Ann Hall spoke in Oslo. Slideshow (11 Images)                                            | Ann Hall
            Ann Hall met Kim Jong Un in Oslo. Jim Hall stayed at home.                               | Ann Hall; Jim Hall; Kim Jong Un
            """)
    void whatAPageAddsIsNobody(String text, String names) {
        assertEquals(names, String.join("; ", people(SharedPipeline.extract(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robert Novy spoke about Paul Reuss and his deputies.                                 | his | person/paul-reuss
            NATO is concerned about Peru's lack of respect for its commitments.                  | its | state/PER
            Paul Reuss met reporters. "Marco Verdi is a friend. It helps," Paul Reuss said. "He came to Bonn." | He | person/marco-verdi
            Three Americans jailed in North Korea have been freed and are on their way home.     | their | unnamed/0
            """)
    void aPronounMeansWhomItsPhraseOrQuotationNames(String text, String words, String entity) {
        assertEquals(List.of(entity), entities(SharedPipeline.extract(text), words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Paul Reuss spoke in Bonn. Jan Nowak welcomed a spy and his daughter.                 | his
            Iran halted production, making it very hard to build a bomb.                         | it
            """)
    void aPronounInDoubtMeansNobody(String text, String words) {
        assertEquals(List.of(), entities(SharedPipeline.extract(text), words));
    }

    /** What the first {@code words} of a text stand for. */
    private static List<String> entities(Extraction extraction, String words) {
        int first = extraction.mentions().stream()
                .filter(mention -> mention.evidence().quote().equals(words))
                .mapToInt(mention -> mention.evidence().begin())
                .min()
                .orElse(-1);
        return extraction.mentions().stream()
                .filter(mention -> mention.evidence().quote().equals(words)
                        && mention.evidence().begin() == first)
                .map(Extraction.EntityMention::entity)
                .sorted()
                .toList();
    }

    private static List<String> people(Extraction extraction) {
        List<String> people = extraction.entities().stream()
                .filter(entity -> entity.id().startsWith("person/"))
                .map(entity -> entity.name())
                .sorted()
                .collect(Collectors.toList());
        assertFalse(people.isEmpty());
        return people;
    }
}
