package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.query.NamedQuery;
import org.chancery.query.QueryCatalog;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Named queries as people read them. */
@ExtendWith(GoldenServer.class)
class QuestionPageTest {
    private static Web web;

    @BeforeAll
    static void start(Web client) throws Exception {
        web = client;
        web.awaitSearch();
    }

    private static Document page(String path) throws Exception {
        return Jsoup.parse(web.get(path, "text/html").body());
    }

    @Test
    void questions_stand_by_what_they_are_about() throws Exception {
        Document list = page("/queries");
        List<String> themes = QueryCatalog.bundled().all().stream()
                .map(NamedQuery::theme)
                .distinct()
                .sorted()
                .map(theme -> theme.substring(2))
                .toList();
        assertEquals(themes, list.select("main h2").eachText());
        assertEquals(
                QueryCatalog.bundled().all().size(), list.select("main li a").size());
        assertTrue(list.select("h2:contains(Meetings, calls) + ul")
                .text()
                .contains(QueryCatalog.bundled().named("who-met-whom").question()));
    }

    @Test
    void types_and_statuses_have_the_words_of_the_ontology() throws Exception {
        Document answer = page("/queries/timeline");
        List<String> cells = answer.select("td").eachText();
        assertTrue(cells.contains("phone call"), cells.toString());
        assertFalse(cells.contains("PhoneCall"), cells.toString());
        assertTrue(answer.select("th").eachText().contains("to whom"));
        assertTrue(answer.select("form label").text().contains("min confidence"));
        assertTrue(web.get("/queries/timeline?format=csv").body().contains("PhoneCall"));
    }
}
