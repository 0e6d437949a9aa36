package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a user does with the explorer, in a browser; what is seen is held against SPARQL. */
@ExtendWith(GoldenServer.class)
class ExplorerTest {
    private static final String CHANCERY = "PREFIX chy: <https://w3id.org/chancery/ontology#>"
            + " PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/> PREFIX oa: <http://www.w3.org/ns/oa#> ";

    private static final String SUMMIT = "https%3A%2F%2Fw3id.org%2Fchancery%2Fid%2Farticle%2Fa-call%2Fevent%2F138";
    private static final List<String> VIEWS = List.of(
            "/",
            "/?view=search&q=berg",
            "/?view=actor&iri=https%3A%2F%2Fw3id.org%2Fchancery%2Fid%2Ffused%2Fa-call%2Fperson%2Fanna-berg",
            "/?view=event&iri=" + SUMMIT,
            "/?view=article&iri=https%3A%2F%2Fw3id.org%2Fchancery%2Fid%2Farticle%2Fa-call&fact=" + SUMMIT,
            "/?view=timeline",
            "/?view=network",
            "/?view=board",
            "/?view=table",
            "/queries/meetings",
            "/page/fused/a-call/person/anna-berg",
            "/void.html");

    @TempDir
    static Path folder;

    private static Path downloads;
    private static Browser browser;
    private static Web web;

    @BeforeAll
    static void start(Web client) throws Exception {
        downloads = Files.createDirectory(folder.resolve("downloads"));
        browser = Browser.open(downloads);
        web = client;
        web.awaitSearch();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void one_walks_from_a_search_to_the_words_of_an_article_and_to_a_file() throws Exception {
        browser.go(web.address());
        browser.await(".totals", value("SELECT (COUNT(*) AS ?n) { ?e a chy:FusedEvent }") + " events");

        WebElement search = browser.find("#search");
        search.sendKeys("bér");
        browser.await("#suggestions", "Anna Berg");
        search.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.await("h1", "Anna Berg");
        browser.await(".offices", "President of Ruritania");

        browser.find(".event-what a").click();
        browser.await(".reports", "in the article");
        browser.find(".reports .to-words").click();
        browser.find(".text .chosen");
        String marked = (String)
                browser.run("return [...document.querySelectorAll('.text .chosen')].map(e => e.textContent).join('')");
        String fact = URLDecoder.decode(browser.address().replaceFirst(".*fact=", ""), StandardCharsets.UTF_8);
        assertEquals(value("SELECT (?q AS ?n) { <" + fact + "> chy:evidence/oa:exact ?q }"), marked);

        browser.find("nav a[href*=network]").click();
        browser.find(".node");
        assertFalse(browser.all(".edge").isEmpty());
        browser.find("nav a[href*=timeline]").click();
        browser.find(".mark-event");
        long marks = (Long) browser.run(
                "return new Set([...document.querySelectorAll('.mark-event')].map(a => a.getAttribute('href'))).size");
        assertEquals(
                value("SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e a chy:FusedEvent ;"
                        + " sem:hasEarliestBeginTimeStamp|sem:hasLatestEndTimeStamp ?day }"),
                Long.toString(marks));

        browser.find("nav a[href*=table]").click();
        browser.find(".rows tbody tr");
        browser.find(".downloads button").click();
        assertEquals(
                value("SELECT (COUNT(*) AS ?n) { ?e a chy:FusedEvent }"),
                Long.toString(lines(downloads.resolve("events.csv")) - 1));

        browser.isContent();
        assertEquals(List.of(), browser.strangers(web.address()));
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "390, dark"})
    void everybody_can_use_each_view_on_a_desk_in_the_light_and_on_a_phone_in_the_dark(int width, String colours) {
        browser.device(width, colours);
        for (String view : VIEWS) {
            browser.go(web.address() + view);
            browser.everybodyCanUseIt();
        }
        browser.isContent();
    }

    @Test
    void the_address_keeps_the_state_and_back_leads_back() {
        browser.device(1280, "light");
        browser.go(web.address() + "/?view=table&progress=Planned");
        browser.await(".downloads", "event");
        browser.find(".c-type a").click();
        browser.await(".reports", "in the article");
        browser.run("history.back()");
        browser.await("h1", "Events");
        assertTrue(browser.address().endsWith("view=table&progress=Planned"), browser.address());
    }

    @Test
    void what_is_not_there_is_said_in_words() {
        browser.go(web.address() + "/?view=search&q=zzzz");
        browser.await(".empty", "Nothing in the names");
    }

    private static String value(String query) throws IOException, InterruptedException {
        HttpResponse<String> csv = web.get("/chancery/sparql?query=" + Web.encode(CHANCERY + query), "text/csv");
        return csv.body().lines().skip(1).findFirst().orElse("").replaceAll("^\"|\"$", "");
    }

    private static long lines(Path file) throws Exception {
        for (int tries = 0; tries < 100 && !Files.exists(file); tries++) {
            Thread.sleep(50);
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
