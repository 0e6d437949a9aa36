package org.chancery.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "German | Der Außenminister ist am Dienstag nach Ankara gereist und wird dort mit seinem Amtskollegen sprechen.",
                "German | Die Regierung in Berlin wurde nicht informiert, sagte ein Sprecher der Kanzlerin auf Anfrage.",
                "French | Le ministre des Affaires étrangères a rencontré son homologue à Rome pour discuter du traité et de la paix.",
                "French | Les deux présidents se sont entretenus par téléphone, selon un communiqué publié dans la soirée.",
                "Spanish | El presidente viajó a Lima para reunirse con su homólogo y firmar el acuerdo que se negoció en mayo.",
                "Portuguese | O presidente não comentou o acordo, que foi assinado em Lisboa pelo ministro das Relações Exteriores.",
                "Italian | Il ministro ha incontrato a Parigi il suo omologo e i due hanno parlato della crisi che dura da mesi.",
                "Dutch | De minister heeft het verdrag niet ondertekend, maar dat wordt volgens haar woordvoerder nog wel verwacht.",
                "Indonesian | Presiden akan bertemu dengan perdana menteri di Jakarta untuk membahas kerja sama yang telah disepakati.",
                "a language in another script | Президенты двух стран провели телефонный разговор во вторник.",
                "a language in another script | 两国外交部长星期二在北京举行会谈。",
                "a language in another script | وزير الخارجية يلتقي نظيره في القاهرة",
            })
    void textInAnotherLanguageIsNamed(String language, String text) {
        assertEquals(Optional.of(language), English.standard().otherLanguage(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ceasefire talks collapse",
                "Von der Leyen, von Notz visit Paris",
                "El Salvador president visits Los Angeles, Las Vegas",
                "Moscow, Kyiv trade blame; Ankara offers mediation",
                "Leaders met.",
                "UN, EU, AU envoys met Dan van der Berg in Den Haag",
                "Le Monde: Macron, Lula meet in Rio de Janeiro",
                "The spokesman said: “Der Vertrag ist nicht mit uns abgestimmt”, and left the room without a further word.",
                "Xi Jinping (习近平) arrives.",
                "1, 2, 3",
            })
    void shortEnglishPasses(String text) {
        assertEquals(Optional.empty(), English.standard().otherLanguage(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN-us", "en_GB", "eng", "English"})
    void declaredEnglishIsEnglish(String tag) {
        assertTrue(English.isEnglishTag(tag));
    }
}
