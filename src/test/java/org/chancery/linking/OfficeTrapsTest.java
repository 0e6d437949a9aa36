package org.chancery.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.chancery.SharedPipeline;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds which office of what, where a hasty reader would get it wrong. */
class OfficeTrapsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Deputy Prime Minister and Finance Minister Bo Berg resigned. | Bo Berg Deputy Prime Minister Norway INCUMBENT; Bo Berg Finance Minister Norway INCUMBENT
            Bo Berg, president and prime minister of Norway, spoke.               | Bo Berg President Norway INCUMBENT; Bo Berg Prime Minister Norway INCUMBENT
            Former U.S. Secretary of State and presidential candidate Ann Hall spoke. | Ann Hall Secretary of State United States FORMER
            Bolivia's interim president, Ana Rojas, called an election.           | Ana Rojas President Bolivia ACTING
            Acting President Ana Rojas of Bolivia called an election.             | Ana Rojas President Bolivia ACTING
            Prime Minister-elect Ana Rojas of Bolivia called for calm.            | Ana Rojas Prime Minister Bolivia DESIGNATE
            Foreign Minister-designate Ana Rojas of Bolivia called for calm.      | Ana Rojas Foreign Minister Bolivia DESIGNATE
            Then-President Ana Rojas of Bolivia called for calm.                  | Ana Rojas President Bolivia FORMER
            The late President Ana Rojas of Bolivia wrote a book.                 | Ana Rojas President Bolivia FORMER
            Ana Rojas, a one-time finance minister of Bolivia, wrote a book.      | Ana Rojas Finance Minister Bolivia FORMER
            Ana Rojas was prime minister of Bolivia.                              | Ana Rojas Prime Minister Bolivia FORMER
            Ana Rojas has been prime minister of Bolivia since 2001.              | Ana Rojas Prime Minister Bolivia INCUMBENT
            Ana Rojas has led Bolivia as president since 2001.                    | Ana Rojas President Bolivia INCUMBENT
            Outgoing Prime Minister Ana Rojas of Bolivia wrote a book.            | Ana Rojas Prime Minister Bolivia INCUMBENT
            Minister of Housing and Construction Ana Rojas of Bolivia wrote a book. | Ana Rojas Minister Bolivia INCUMBENT
            The president of the Republic of Korea, Ahn Seo, spoke.               | Ahn Seo President South Korea INCUMBENT
            The foreign minister of Chad told his Jordanian counterpart, Omar Haddad, that he agreed. | Omar Haddad Foreign Minister Jordan INCUMBENT
            The president of Acme Motors, Ann Hall, spoke in Norway. Norway sold cars to Norway. | Ann Hall Head of Organisation Acme Motors INCUMBENT
            The mayor of Chicago, Ann Hall, spoke.                                | Ann Hall Mayor Chicago INCUMBENT
            Graz's mayor, Ann Hall, spoke.                                        | Ann Hall Mayor Graz INCUMBENT
            Ecuador's London consul, Luis Rojas, left.                            | Luis Rojas Consul Ecuador INCUMBENT
            Georgia Gov. Ann Hall signed the bill.                                | Ann Hall Governor Georgia INCUMBENT
            Susan Hall, assistant secretary of state for East Asian and Pacific affairs, left. | Susan Hall Assistant Secretary of State United States INCUMBENT
            US Deputy Assistant Secretary of State Ann Hall left.                 | Ann Hall Deputy Assistant Secretary of State United States INCUMBENT
            Britain's special envoy Sir Neil Ashby spoke in Lima.                 | Neil Ashby Envoy United Kingdom INCUMBENT
            Norway's envoy in Peru, Bo Berg, spoke.                               | Bo Berg Envoy Norway INCUMBENT
            The EU representative at the talks on fish, Ann Hall, spoke.          | Ann Hall Representative European Union INCUMBENT
            Bo Berg, since Monday the Norwegian envoy to Peru, spoke.             | Bo Berg Envoy Norway INCUMBENT
            Chairwoman of the Althing (parliament) Ann Hall spoke.                | Ann Hall Chairman Althing INCUMBENT
            US Assistant Treasury Secretary Bo Berg left.                         | Bo Berg Assistant Secretary of the Treasury United States INCUMBENT
            Deputy State Department spokeswoman Ann Hall spoke.                   | Ann Hall Deputy Spokesperson State Department INCUMBENT
            Sacked Bolivian Finance Minister Ana Rojas left.                      | Ana Rojas Finance Minister Bolivia FORMER
            The next Bolivian ambassador, Ana Rojas, left.                        | Ana Rojas Ambassador Bolivia DESIGNATE
            Ana Rojas, finance minister of Bolivia until the coup, wrote a book.  | Ana Rojas Finance Minister Bolivia FORMER
            Ana Rojas likes to recall her years as finance minister of Bolivia.   | Ana Rojas Finance Minister Bolivia FORMER
            Bo Berg, president of the Fund for the Care of the Northern Coast, left. | Bo Berg Head of Organisation Fund for the Care of the Northern Coast INCUMBENT
            """)
    void anOfficeIsThatOfItsHolder(String text, String tenures) {
        assertEquals(tenures, named(SharedPipeline.extract(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The would-be president of Venezuela, Ana Rojas, spoke.",
                "Self-proclaimed president Ana Rojas of Venezuela left.",
                "Labour's shadow foreign secretary, Ann Hall, criticised Britain.",
                "The nominee for secretary of state, Ann Hall, agreed.",
                "Secretary of State nominee Ann Hall met senators in Washington.",
                "Ana Rojas, a candidate for president of Peru, spoke.",
                "Jan Nowak wants to be president of Poland.",
                "Marta Kovac was nominated as foreign minister of Slovenia.",
                "Bo Berg, the head of Germany's interior ministers' conference, spoke.",
                "Bo Berg, head of the Gulf desk, spoke.",
                "Moscow ambassador Ann Hall spoke.",
                "Ex-Assistant Secretary of State Ann Hall said no.",
                "President and Prime Minister Bo Berg and Ann Hall met in Minsk.",
                "A nephew of the Bolivian foreign minister, Bo Berg sells boats.",
                "Senator Bo Berg, Foreign Secretary and several bankers dined in Manila.",
                "Bo Berg, head of the German Harbour Fund's Lima office, spoke.",
                "The president of the German boating club, Bo Berg, spoke.",
                "Estonia likes the Finnish ambassador programme of Bo Berg."
            })
    void whatIsNoOfficeOfAStateIsNone(String text) {
        assertEquals("", named(SharedPipeline.extract(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-28, The Korean president Moon Jae-in spoke in Seoul., Moon Jae-in President South Korea INCUMBENT",
        "2010-01-10, Libyan leader Moammar Gadhafi flew to Rome., Moammar Gadhafi Head of State Libya INCUMBENT",
        "2019-05-05, President Barack Obama wrote a book in Chicago., Barack Obama President United States FORMER",
        "2014-01-10, President Abd Rabbo Mansour Hadi flew to Rome., Abd Rabbo Mansour Hadi President Yemen INCUMBENT"
    })
    void theListOfOfficeHoldersKnowsOtherSpellings(LocalDate day, String text, String tenures) {
        Article article = new Article("test", text, null, day, null, null, null);
        assertEquals(tenures, named(SharedPipeline.extract(article)));
    }

    /** The offices of those who have a name, in the order of their words. */
    private static String named(Extraction extraction) {
        return extraction.tenures().stream()
                .filter(tenure -> tenure.holder().startsWith("person/"))
                .map(tenure -> String.join(
                        " ",
                        name(extraction, tenure.holder()),
                        tenure.office(),
                        name(extraction, tenure.of()),
                        tenure.manner().toString()))
                .sorted()
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String name(Extraction extraction, String id) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
