package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** What pictures and lists of the explorer must not lose: who acts upon whom, names, days, the words that say it. */
@ExtendWith(GoldenServer.class)
class ExplorerPicturesTest {
    private static final String COVERED = """
            const boxes = [...document.querySelectorAll('.node text:not(.covered)')].map(e => e.getBoundingClientRect());
            const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
            return [boxes.length, boxes.filter((one, i) => boxes.slice(i + 1).some(other => meet(one, other))).length];
            """;
    private static final String CORE = """
            const days = [%s];
            return import('/explorer/lanes.js').then(lanes => lanes.core(days.map(day => ({begin: day, end: day})))
              .map(time => new Date(time).toISOString().slice(0, 10)).join(' '));
            """;
    private static final String WAITED = """
            return new Promise(done => setTimeout(() => done(true), 400));
            """;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Web web;

    @BeforeAll
    static void start(Web client) throws Exception {
        browser = Browser.open(Files.createDirectory(folder.resolve("downloads")));
        web = client;
        web.awaitSearch();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String csv(String query) throws Exception {
        return web.get(
                        "/chancery/sparql?query="
                                + Web.encode("PREFIX chy: <https://w3id.org/chancery/ontology#>"
                                        + " PREFIX oa: <http://www.w3.org/ns/oa#> " + query),
                        "text/csv")
                .body();
    }

    @Test
    void a_network_shows_who_acts_upon_whom() throws Exception {
        browser.go(web.address() + "/?view=network");
        browser.find(".edge-head");
        browser.run("document.querySelector('details').open = true");
        List<String> acts = csv("SELECT DISTINCT ?line { ?e a chy:FusedEvent ; chy:argument ?a , ?b ."
                        + " ?a chy:role chy:actor ; chy:filler ?one . ?b chy:role chy:recipient ; chy:filler ?other ."
                        + " FILTER (?one != ?other) BIND (CONCAT(STR(?one), ' ', STR(?other)) AS ?line) }")
                .lines()
                .skip(1)
                .toList();
        assertFalse(acts.isEmpty());
        String shown = String.join("\n", directed());
        acts.forEach(act -> assertTrue(shown.contains(act), shown + " without " + act));
    }

    @SuppressWarnings("unchecked")
    private static List<String> directed() {
        return (List<String>) browser.run("const who = a => new URL(a.href).searchParams.get('iri');"
                + " return [...document.querySelectorAll('details li')].filter(li => /→|⇄/.test(li.textContent))"
                + ".flatMap(li => { const [a, b] = [...li.querySelectorAll('a')].map(who);"
                + " return /⇄/.test(li.textContent) ? [`${a} ${b}`, `${b} ${a}`] : [`${a} ${b}`]; })");
    }

    @Test
    void no_name_covers_another() {
        browser.device(1280, "light");
        browser.go(web.address() + "/?view=network");
        browser.find(".node text");
        List<?> counted = (List<?>) browser.run(COVERED);
        assertTrue((Long) counted.get(0) > 3, counted.toString());
        assertEquals(0L, counted.get(1));
    }

    @Test
    void on_the_page_of_somebody_each_event_says_who_acts_upon_whom() throws Exception {
        String upon = csv("SELECT DISTINCT ?who { ?e a chy:FusedEvent ; chy:argument ?a , ?b ."
                        + " ?a chy:role chy:actor . ?b chy:role chy:recipient ; chy:filler ?who } ORDER BY ?who")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        browser.go(web.address() + "/?view=actor&iri=" + Web.encode(upon));
        browser.find(".event-who .own");
        List<String> lines = browser.all(".event-who").stream()
                .map(WebElement::getText)
                .filter(line -> line.contains("→"))
                .toList();
        assertFalse(lines.isEmpty());
        lines.forEach(line -> assertTrue(line.matches("(?s).*\\S → \\S.*"), line));
    }

    @Test
    void one_old_event_does_not_squeeze_a_timeline() {
        browser.go(web.address() + "/?view=timeline");
        assertEquals("2015-01-04 2015-09-30", core("1918-11-11", "2015-01-04", "2015-03-02", "2015-09-30"));
        assertEquals("2015-01-04 2015-09-30", core("2015-01-04", "2015-03-02", "2015-09-30"));
        assertEquals("1990-01-01 2020-01-01", core("1990-01-01", "2000-01-01", "2010-01-01", "2020-01-01"));
    }

    private static Object core(String... days) {
        return browser.run(CORE.formatted("'" + String.join("', '", days) + "'"));
    }

    @Test
    void what_lies_outside_the_picture_is_counted_and_can_be_had() {
        browser.go(web.address() + "/?view=timeline&span=2001-01-01_2001-02-01");
        browser.await(".outside", "Not in the picture");
        browser.find(".outside a").click();
        browser.find(".mark-event");
        browser.run(WAITED);
        assertTrue(browser.all(".outside").isEmpty());
    }

    @Test
    void a_file_of_events_says_how_sure_they_are_and_in_which_words() throws Exception {
        browser.go(web.address() + "/?view=board&of=Event");
        browser.find(".downloads button").click();
        Path file = folder.resolve("downloads/board.csv");
        for (int tries = 0; tries < 100 && !Files.exists(file); tries++) {
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(file);
        assertTrue(lines.get(0).endsWith(",certainty,quote"), lines.get(0));
        String quote = csv("SELECT ?q { ?e a chy:FusedEvent ; chy:foundedOn/chy:evidence/oa:exact ?q } ORDER BY ?q")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertTrue(String.join("\n", lines).contains(quote.replace("\"", "")), quote);
        assertTrue(lines.stream().skip(1).anyMatch(line -> line.contains(",Certain,")), lines.get(1));
    }
}
