package org.chancery.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.chancery.SharedPipeline;
import org.chancery.model.Article;
import org.chancery.model.Entity;
import org.chancery.model.Extraction;
import org.chancery.model.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are easily taken for somebody or something else, and what points back to them. */
class WhoIsWhoTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgian President Mikheil Saakashvili spoke in Tbilisi. Georgia signed the agreement. | Georgia | 1 | state/GEO
            Voters in Georgia and Alabama went to the polls. Atlanta is in Georgia.                | Georgia | 2 | region/us-georgia
            Congolese President Joseph Kabila spoke in Kinshasa. Congo accused Rwanda.             | Congo   | 1 | state/COD
            The Republic of Congo signed the treaty with Rwanda in Brazzaville.     | Republic of Congo     | 1 | state/COG
            North Korea and South Korea reopened the hotline.                       | South Korea           | 1 | state/KOR
            Officials from Guinea, Guinea-Bissau and Papua New Guinea met.          | Guinea                | 1 | state/GIN
            Officials from Guinea, Guinea-Bissau and Papua New Guinea met.          | Guinea-Bissau         | 1 | state/GNB
            Officials from Guinea, Guinea-Bissau and Papua New Guinea met.          | Papua New Guinea      | 1 | state/PNG
            Officials from Guinea and Equatorial Guinea met.                        | Equatorial Guinea     | 1 | state/GNQ
            Denzel Washington met reporters in Washington.                          | Denzel Washington     | 1 | person/denzel-washington
            Denzel Washington met reporters in Washington.                          | Washington            | 1 | city/washington
            Hamilton Jordan flew to Amman. Mr Jordan said he was pleased.           | Jordan                | 1 | person/hamilton-jordan
            Hamilton Jordan flew to Amman. The king of Jordan received him.         | Jordan                | 1 | state/JOR
            Chad Smith denied the report. The government of Chad closed the border. | Chad                  | 1 | state/TCD
            The government in Riga bought two ships.                                | government            | 1 | state/LVA/government
            U.S. President Ann Hall spoke. The Hall administration agreed.          | Hall administration   | 1 | state/USA/administration
            Turkey recalled its ambassador on Monday.                               | Turkey                | 1 | state/TUR
            North Korea and South Korea reopened the hotline.                       | North Korea           | 1 | state/PRK
            Washington accused Moscow of breaking the treaty.                       | Washington            | 1 | state/USA
            Wildfires closed roads in Washington state and Oregon.                  | Washington state      | 1 | region/us-washington
            King Hussein of Jordan met Saddam Hussein in Amman on Monday.           | Hussein               | 1 | person/hussein
            President Trump met the envoys. Ivanka Trump advises the White House. Trump thanked her. | Trump | 1 | person/donald-trump
            Chad's President Mobolo Seti Sako flew home. His son Nizan Mobolo spoke. Kenya thanked Mobolo. | Mobolo | 1 | person/mobolo-seti-sako
            Kim Jong Un rejected the plan in Pyongyang on Monday. Oman has rejected UN demands. | UN | 1 | org/un
            'Four members voted to back Ana Kovac as envoy. | Getty The U.S. Senate condemned Chad.' | U.S. Senate | 1 | organ/us-senate
            Chad released a detained Kenyan on Monday.                              | a detained Kenyan     | 1 | unnamed/14
            Eleven Kenyans refused to leave Chad.                                   | Eleven Kenyans        | 1 | unnamed/0
            Dozens of Kenyans refused to leave Chad.                                | Dozens of Kenyans     | 1 | unnamed/0
            Two Kenyan ministers met the Kenyans in Chad.                           | Kenyans               | 1 | state/KEN
            """)
    void aNameIsReadByItsSurroundings(String text, String words, int time, String entity) {
        assertEquals(List.of(entity), entities(SharedPipeline.extract(text), words, time));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bhutan complained in a letter. The kingdom accused Nepal of delay.            | kingdom           | state/BTN
            Malta met Iran in Rome. The island nation rejected the plan.                  | island nation     | state/MLT
            Tonga and Samoa met in Apia. The kingdom rejected the plan.                   | kingdom           | state/TON
            Spain and Morocco met in Rabat. The kingdom rejected the plan.                | kingdom           | -
            The Nordic Parliament met in Oslo. The assembly condemned Russia.             | assembly          | region/nordic-countries/parliament
            The Arab League met in Cairo. The bloc urged Sudan to agree.                  | bloc              | org/arab-league
            Peru's foreign ministry was silent. On Monday the ministry accused Chile.     | ministry          | state/PER/foreign-ministry
            Police stormed the university of Lima and a Peruvian university was shut.    | Peruvian university| state/PER/university
            The Peruvian oil ministry accused Chile of theft.                            | Peruvian oil ministry| state/PER/oil-ministry
            The Peruvian airline left Chile.                                             | Peruvian airline  | state/PER/airline
            Peruvian Health Minister Ana Rojas flew home. The minister accused Chile.     | minister          | person/ana-rojas
            Peruvian Health Minister Ana Rojas flew home. The Peruvian minister left.     | Peruvian minister | person/ana-rojas
            Peruvian Prime Minister Ana Rojas flew home. The minister accused Chile.      | minister          | -
            Peruvian envoy Ana Rojas is sixty. The former banker thanked Chile.           | former banker     | person/ana-rojas
            Peruvian envoy Ana Rojas met Bo Berg. The former banker thanked Chile.        | former banker     | -
            Peruvian President Ana Rojas spoke. She thanked Chile in the name of her country. | her country   | state/PER
            "We never sold the ships," Peruvian envoy Ana Rojas said.                     | We                | state/PER
            "We must all sell ships," Peruvian envoy Ana Rojas said.                      | We                | -
            Peruvian envoy Ana Rojas said we sold the ships.                              | we                | -
            """)
    void aDescriptionPointsBack(String text, String words, String entity) {
        List<String> found = entities(SharedPipeline.extract(text), words, 1).stream()
                .filter(id -> !id.startsWith("unnamed/"))
                .toList();
        assertEquals(entity.equals("-") ? List.of() : List.of(entity), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A spokeswoman for the Chilean ministry was absent. Its clerk, a young economist, left. He smiled. | He | young economist
            The spokeswoman of the Chilean ministry paid. The wine belonged to a colonel. He smiled.          | He | colonel
            The colonel opened the door. He smiled.                                                           | He | colonel
            """)
    void aPronounMeansSomebodyWithoutAName(String text, String pronoun, String words) {
        Extraction extraction = SharedPipeline.extract(text);
        assertEquals(entities(extraction, words, 1), entities(extraction, pronoun, 1));
        assertEquals(1, entities(extraction, pronoun, 1).size());
    }

    @Test
    void twoPeopleOfOneSurnameStayApart() {
        Extraction extraction = SharedPipeline.extract("President George W. Bush spoke in Austin. His wife Laura Bush "
                + "visited a school in Ohio. Mrs. Bush read to the children. Mr. Bush later met Gordon Brown.");
        assertEquals(List.of("person/laura-bush"), entities(extraction, "Bush", 1));
        assertEquals(List.of("person/george-w-bush"), entities(extraction, "Bush", 2));
    }

    @Test
    void aNameIsOneInAllItsTransliterations() {
        Extraction extraction = SharedPipeline.extract("Ukrainian President Volodymyr Zelensky spoke on Monday. "
                + "Zelenskyy said Kyiv would not yield. Volodymyr Zelenskiy thanked Poland.");
        assertEquals(
                1,
                extraction.entities().stream()
                        .filter(entity -> entity.id().startsWith("person/"))
                        .count());
    }

    @Test
    void aParticleBelongsToTheSurname() {
        Extraction extraction = SharedPipeline.extract(
                "Austrian President Alexander van der Bellen received the envoy. Van der Bellen said Vienna would help.");
        assertEquals(List.of("person/alexander-van-der-bellen"), entities(extraction, "Van der Bellen", 1));
    }

    @Test
    void aKoreanSurnameStandsFirst() {
        Extraction extraction = SharedPipeline.extract("South Korean President Moon Jae-in met North Korean leader Kim "
                + "Jong-un in Panmunjom. Moon said Kim had agreed to visit Seoul.");
        assertEquals(List.of("person/moon-jae-in"), entities(extraction, "Moon", 1));
        assertEquals(List.of("person/kim-jong-un"), entities(extraction, "Kim", 1));
    }

    @Test
    void aHeadlineInCapitalsNamesWhomTheBodyNames() {
        Extraction extraction = SharedPipeline.extract("KOVAC MEETS NOWAK IN HELSINKI\n\nSlovenian President Marta "
                + "Kovac met Polish President Jan Nowak on Monday. Kovac said she was pleased.");
        assertEquals(List.of("person/marta-kovac"), entities(extraction, "KOVAC", 1));
        assertEquals(List.of("city/helsinki"), entities(extraction, "HELSINKI", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berlin and Germany changed. Interior Minister Paul Reuss said Germany would close the border. | Paul Reuss  | Interior Minister | Germany        | INCUMBENT
            Ex-president Luis Moreno of Bolivia was arrested.                                     | Luis Moreno | President         | Bolivia        | FORMER
            Marta Kovac was elected president of Slovenia on Sunday.                              | Marta Kovac | President         | Slovenia       | INCUMBENT
            Kovac, who served as foreign minister of Slovenia, thanked Marta Kovac's voters.      | Marta Kovac | Foreign Minister  | Slovenia       | FORMER
            President Barack Obama flew to Hawaii.                                                | Barack Obama | President        | United States  | INCUMBENT
            Nigerian President Goodluck Jonathan declared an emergency.                           | Goodluck Jonathan | President   | Nigeria        | INCUMBENT
            Pope Francis prayed in Rome.                                                          | Francis     | Pope              | Vatican        | INCUMBENT
            U.S. Secretary of State Ann Hall met her Russian counterpart, Pavel Gromov, in Geneva. | Pavel Gromov | Foreign Minister | Russia         | INCUMBENT
            Anna Weber, president of the European Chess Union, resigned.                          | Anna Weber  | Head of Organisation | European Chess Union | INCUMBENT
            President Luca Bassi of Peru flew home. After meeting his Turkish counterpart, Cem Aydin, the minister wept. | Cem Aydin | President | Turkey | INCUMBENT
            The Foreign Minister of Norway, Nils Berg, told his Chilean counterpart, Luis Rojas, that Oslo would help. | Luis Rojas | Foreign Minister | Chile | INCUMBENT
            Anna Weber, president of the European Commission, spoke in Brussels.                  | Anna Weber  | President of the Commission | European Commission | INCUMBENT
            Rome Mayor Paolo Verdi welcomed the visitors.                                         | Paolo Verdi | Mayor             | Rome           | INCUMBENT
            Vienna Deputy Mayor Paolo Verdi welcomed the visitors.                                | Paolo Verdi | Deputy Mayor      | Vienna         | INCUMBENT
            Kenyan Ambassador to Brazil Jane Otieno left Brasilia.                                | Jane Otieno | Ambassador        | Kenya          | INCUMBENT
            Documents prepared under Secretary of Defense Carl Hood were found.                   | Carl Hood   | Secretary of Defense | United States | INCUMBENT
            """)
    void anOfficeIsReadWithItsHolderAndBody(
            String text, String person, String office, String body, Tenure.Manner manner) {
        Extraction extraction = SharedPipeline.extract(text);
        assertEquals(
                List.of(person + ", " + office + ", " + body + ", " + manner),
                extraction.tenures().stream()
                        .map(tenure -> String.join(
                                ", ",
                                name(extraction, tenure.holder()),
                                tenure.office(),
                                name(extraction, tenure.of()),
                                tenure.manner().toString()))
                        .filter(tenure -> tenure.startsWith(person))
                        .toList());
    }

    @Test
    void aCompanyPresidentIsPresidentOfNoState() {
        Extraction extraction = SharedPipeline.extract("Germany exported more cars. Company president Ernst Falk said "
                + "Germany needed them. A mayor, Paul Morel, objected.");
        assertEquals(List.of(), extraction.tenures());
    }

    @Test
    void aShadowMinisterHoldsNoOffice() {
        Extraction extraction = SharedPipeline.extract(
                "Shadow Foreign Secretary Ann Hall criticised the British government in London.");
        assertEquals(List.of(), extraction.tenures());
    }

    @Test
    void ministersOfTwoStatesAreOfBoth() {
        Extraction extraction =
                SharedPipeline.extract("The foreign ministers of Peru and Chile met in Lima on Monday.");
        assertEquals(
                List.of("state/CHL", "state/PER"),
                extraction.tenures().isEmpty()
                        ? extraction.entities().stream()
                                .filter(entity -> entity.isUnnamed() && entity.of() != null)
                                .map(Entity::of)
                                .sorted()
                                .toList()
                        : List.of());
    }

    @Test
    void aRelativeDateCountsFromTheDayOfTheArticle() {
        LocalDate day = LocalDate.of(2004, 3, 10);
        assertEquals(
                List.of("person/jacques-chirac"),
                entities(dated("The French president criticised the war last week.", day), "French president", 1));
        assertEquals(
                List.of("unnamed/4"),
                entities(dated("The French president criticised the war in 1986.", day), "French president", 1));
    }

    @Test
    void theListOfOfficeHoldersNamesThePresidentOfTheDay() {
        assertEquals(List.of("person/jacques-chirac"), presidentOfFrance(LocalDate.of(2003, 3, 10)));
        assertEquals(List.of("person/emmanuel-macron"), presidentOfFrance(LocalDate.of(2019, 3, 10)));
        assertEquals(List.of("unnamed/4"), presidentOfFrance(null));
    }

    @Test
    void theTextGoesBeforeTheListOfOfficeHolders() {
        Extraction extraction = dated(
                "French President Luc Martin spoke in Paris. The French president criticised the war.",
                LocalDate.of(2003, 3, 10));
        assertEquals(List.of("person/luc-martin"), entities(extraction, "French president", 1));
    }

    @Test
    void aSurnameIsCompletedFromTheListWhereOfficeAndDateAgree() {
        Extraction extraction = dated(
                "President Bush flew to Prague on Monday. The United States wants bases there.",
                LocalDate.of(2007, 6, 4));
        assertEquals(List.of("person/george-w-bush"), entities(extraction, "Bush", 1));
    }

    @Test
    void aMereSurnameIsNobodyOutsideItsArticle() {
        Extraction extraction = SharedPipeline.extract("Kovac said on Monday that the talks had failed.");
        assertEquals(List.of("unnamed/kovac"), entities(extraction, "Kovac", 1));
    }

    @Test
    void sheIsAWomanAndHeIsAMan() {
        Extraction extraction = SharedPipeline.extract("Prime Minister Anna Weber met Robert Novy in Graz. "
                + "She promised new trains. Robert Novy praised Anna Weber. He was pleased.");
        assertEquals(List.of("person/anna-weber"), entities(extraction, "She", 1));
        assertEquals(List.of("person/robert-novy"), entities(extraction, "He", 1));
    }

    @Test
    void sheIsNoManOfTheListAndNoManByHisFirstName() {
        Extraction extraction =
                SharedPipeline.extract("Anna Weber flew to Belgrade on Monday. Slobodan Petric received "
                        + "the envoy. She said the talks were useful.");
        assertEquals(List.of("person/anna-weber"), entities(extraction, "She", 1));
    }

    @Test
    void aPronounAfterAQuotationMeansItsSpeaker() {
        Extraction extraction = SharedPipeline.extract(
                "Paul Reuss met reporters in Bonn. \"We know Marco Verdi well. " + "He is a friend,\" he said.");
        assertEquals(List.of("person/marco-verdi"), entities(extraction, "He", 1));
        assertEquals(List.of("person/paul-reuss"), entities(extraction, "he", 1));
    }

    @Test
    void aPronounAtTheHeadMeansTheSubjectThatFollows() {
        Extraction extraction = SharedPipeline.extract("Robert Novy left Graz on Monday. During his talks with the "
                + "mayor, Paul Reuss promised new trains.");
        assertEquals(List.of("person/paul-reuss"), entities(extraction, "his", 1));
    }

    @Test
    void aPronounIsWhomTheBracketsBehindItName() {
        Extraction extraction = SharedPipeline.extract(
                "Robert Novy met Paul Reuss in Graz. Robert Novy said: " + "\"He [Mr Reuss] agrees with me.\"");
        assertEquals(List.of("person/paul-reuss"), entities(extraction, "He", 1));
    }

    @Test
    void itIsTheStateWhoseCapitalActs() {
        Extraction extraction =
                SharedPipeline.extract("Tehran said that it would answer the letter. The envoy read the letter.");
        assertEquals(List.of("state/IRN"), entities(extraction, "it", 1));
    }

    @Test
    void thoseOfWhomARelativeClauseTellsAreNobodyNamedBefore() {
        Extraction extraction = SharedPipeline.extract(
                "Peru and Chile signed the treaty. Lima asked those countries " + "that stayed away to join.");
        assertEquals(
                List.of(),
                entities(extraction, "countries", 1).stream()
                        .filter(id -> id.startsWith("state/"))
                        .toList());
    }

    @Test
    void leadersOfWhomItIsSaidWhichAreNobodyNamedBefore() {
        Extraction extraction = SharedPipeline.extract("Finnish President Aino Laine and Swedish Prime Minister Nils "
                + "Berg met in Oslo. Berg then dined with the leaders of the largest fishing nations.");
        assertFalse(entities(extraction, "leaders", 1).contains("person/aino-laine"));
    }

    @Test
    void twoNamesThatTheLayoutRanTogetherAreOne() {
        Extraction extraction = SharedPipeline.extract(
                "Secretary of State Ann Hall Ann Mary HallMore spoke in Boston. Hall said the talks went on.");
        assertEquals(List.of("person/ann-hall"), entities(extraction, "Hall", 1));
    }

    @Test
    void theyAreThoseWhoDidSomethingTogether() {
        Extraction extraction = SharedPipeline.extract("Finnish President Aino Laine and Swedish Prime Minister Nils "
                + "Berg met in Oslo. They agreed to share radar data.");
        assertEquals(List.of("person/aino-laine", "person/nils-berg"), entities(extraction, "They", 1));
    }

    @Test
    void theyAreNobodyWhereTheTextNamesNobody() {
        Extraction extraction = SharedPipeline.extract("Finnish President Aino Laine and Swedish Prime Minister Nils "
                + "Berg met in Oslo. Prices fell because they had risen too much.");
        assertEquals(List.of(), entities(extraction, "they", 1));
    }

    private static List<String> presidentOfFrance(LocalDate day) {
        return entities(dated("The French president criticised the war on Monday.", day), "French president", 1);
    }

    @Test
    void aCapitalThatActsIsItsStateAndStillTheCity() {
        Extraction extraction = dated("Moscow expelled two Norwegian diplomats. They had lived in Moscow.", null);
        List<Extraction.EntityMention> moscow = extraction.mentions().stream()
                .filter(mention -> mention.evidence().quote().equals("Moscow"))
                .toList();
        assertEquals(
                List.of("state/RUS", "city/moscow"),
                moscow.stream().map(Extraction.EntityMention::entity).toList());
        assertEquals("city/moscow", moscow.get(0).literal());
        assertEquals("capital of Russia", moscow.get(0).reason());
        assertNull(moscow.get(1).literal());
    }

    @Test
    void aCapitalThatSpeaksIsItsState() {
        Extraction extraction = dated("Moscow said on Monday that the ships would sail.", null);
        assertEquals(List.of("state/RUS"), entities(extraction, "Moscow", 1));
    }

    /** Only one in office then, for a state of which the article speaks, is taken for the bearer of a mere surname. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-05-01 | The envoy of the United States was silent. Trump thanked Poland on Monday. | person/donald-trump
            2014-05-01 | The envoy of the United States was silent. Trump thanked Poland on Monday. | unnamed/trump
                       | The envoy of the United States was silent. Trump thanked Poland on Monday. | unnamed/trump
            2018-05-01 | The envoy of Peru was silent. Trump thanked Poland on Monday.              | unnamed/trump
            2018-05-01 | Ivanka Trump is an American. Trump thanked Poland on Monday.               | person/ivanka-trump
            """)
    void aMereSurnameIsThatOfTheOneInOffice(LocalDate day, String text, String entity) {
        Extraction extraction = dated(text, day);
        String last = entities(extraction, "Trump", 1).get(0);
        assertEquals(entity, last);
    }

    private static Extraction dated(String text, LocalDate day) {
        return SharedPipeline.extract(new Article("test", text, null, day, null, null, null));
    }

    /** What {@code words} stand for where they are a mention for the given time, in the order of ids. */
    private static List<String> entities(Extraction extraction, String words, int time) {
        List<Integer> places = extraction.mentions().stream()
                .filter(mention -> mention.evidence().quote().equals(words))
                .map(mention -> mention.evidence().begin())
                .distinct()
                .toList();
        return extraction.mentions().stream()
                .filter(mention -> mention.evidence().quote().equals(words))
                .filter(mention -> places.indexOf(mention.evidence().begin()) == time - 1)
                .map(Extraction.EntityMention::entity)
                .sorted()
                .toList();
    }

    private static String name(Extraction extraction, String id) {
        return extraction.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
