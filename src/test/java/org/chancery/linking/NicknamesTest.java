package org.chancery.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.SharedPipeline;
import org.chancery.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people that a nickname in quotation marks cuts in two. */
class NicknamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Peruvian President Mateo "Teo" Quispe met envoys in Oslo.           | Mateo "Teo" Quispe        | person/mateo-quispe
            Peruvian President Mateo “Teo” Quispe met envoys in Oslo.           | Mateo “Teo” Quispe        | person/mateo-quispe
            Foreign Minister Mateo ‘Teo’ Quispe (58) of Peru met envoys.        | Mateo ‘Teo’ Quispe        | person/mateo-quispe
            Peruvian envoy Hernan “El Gordo” Guadalupe flew to Oslo.            | Hernan “El Gordo” Guadalupe | person/hernan-guadalupe
            Peruvian Foreign Minister Hernan "El Gordo" Victoria, 54, resigned. | Hernan "El Gordo" Victoria | person/hernan-victoria
            Elena Ruiz "Nena" Salas flew to Oslo.                               | Elena Ruiz "Nena" Salas   | person/elena-ruiz-salas
            Pablo "Pol" de la Torre flew to Oslo.                               | Pablo "Pol" de la Torre   | person/pablo-de-la-torre
            General Pablo "the Lion" Salas flew to Oslo.                        | Pablo "the Lion" Salas    | person/pablo-salas
            Peru thanked Bob "Wild Horse" Salas.                                | Bob "Wild Horse" Salas    | person/bob-salas
            Philippine President Ramon "Mon" Dizon flew to Oslo.                | Ramon "Mon" Dizon         | person/ramon-dizon
            """)
    void aNicknameIsPartOfTheName(String text, String words, String entity) {
        assertEquals(entity, last(SharedPipeline.extract(text), words));
    }

    @Test
    void officeDeedAndSurnameAreOfThePersonOfTheNickname() {
        Extraction extraction = SharedPipeline.extract("Peruvian President Mateo \"Teo\" Quispe met Chilean Foreign "
                + "Minister Elena Salas in Oslo. Quispe praised Elena Salas.");
        assertEquals("person/mateo-quispe", last(extraction, "Quispe"));
        assertEquals("person/mateo-quispe", last(extraction, "Peruvian President"));
        assertEquals(
                "person/mateo-quispe",
                extraction.events().get(0).arguments().get(0).entity());
        assertEquals(
                "Mateo Quispe",
                extraction.entities().stream()
                        .filter(entity -> entity.id().equals("person/mateo-quispe"))
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Peru thanked Mateo Salas. "Teo" Quispe was pleased.                 | Mateo Salas | person/mateo-salas
            Elena Salas told Mateo Quispe "No" Monday.                          | Mateo Quispe | person/mateo-quispe
            The author, Elena Salas "The Long Walk" Review wrote, was pleased.  | Elena Salas | person/elena-salas
            Peru, said Elena Salas "the only friend of Chile" Mateo Quispe knew, was pleased. | Elena Salas | person/elena-salas
            Elena Salas's "Long Walk" Minister Mateo Quispe resigned.           | Elena Salas | person/elena-salas
            """)
    void anotherQuotationEndsTheName(String text, String words, String entity) {
        assertEquals(entity, last(SharedPipeline.extract(text), words));
    }

    /** What the last {@code words} of a text that are a mention stand for. */
    private static String last(Extraction extraction, String words) {
        return extraction.mentions().stream()
                .filter(mention -> mention.evidence().quote().equals(words))
                .map(Extraction.EntityMention::entity)
                .reduce("", (earlier, later) -> later);
    }
}
