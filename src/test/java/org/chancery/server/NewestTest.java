package org.chancery.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers from the newest facts, and how to have all. */
@ExtendWith(GoldenServer.class)
class NewestTest {
    private static final String BOUND = "Chancery-Newest-Facts";

    private static Web web;

    @BeforeAll
    static void start(Web client) throws Exception {
        web = client;
        web.awaitSearch();
    }

    private static long rows(HttpResponse<String> csv) {
        return csv.body().lines().count() - 1;
    }

    @Test
    void a_limit_gives_the_newest_and_says_that_there_are_more() throws Exception {
        HttpResponse<String> all = web.get("/queries/timeline?format=csv");
        assertEquals(Optional.empty(), all.headers().firstValue(BOUND));
        assertTrue(rows(all) > 3, all.body());
        HttpResponse<String> some = web.get("/queries/timeline?format=csv&limit=2");
        assertEquals(2, rows(some), some.body());
        assertEquals("2", some.headers().firstValue(BOUND).orElse("none"));
        assertEquals(
                rows(all), some.headers().firstValueAsLong("Chancery-Facts").orElse(0));
        assertEquals(all.body(), web.get("/queries/timeline?format=csv&limit=0").body());
    }

    @Test
    void a_page_says_so_too_and_leads_to_all() throws Exception {
        String page = web.get("/queries/timeline?format=html&limit=2").body();
        assertTrue(page.contains("newest 2 facts"), page);
        assertTrue(page.contains("/queries/timeline?limit=0"), page);
    }

    @Test
    void facts_are_looked_at_until_there_are_as_many_rows_as_asked_for() throws Exception {
        HttpResponse<String> sanctions = web.get("/queries/events?format=csv&kind=Sanction&limit=1");
        assertEquals(1, rows(sanctions), sanctions.body());
    }

    @Test
    void a_limit_that_is_no_number_is_a_bad_request() throws Exception {
        assertEquals(400, web.get("/queries/timeline?limit=many").statusCode());
    }

    @Test
    void an_event_is_found_by_its_place() throws Exception {
        String found = web.get("/api/search?words=summit+lake").body();
        assertTrue(found.contains("FusedEvent"), found);
    }

    @Test
    void who_holds_an_office_is_found_by_it() throws Exception {
        String found = web.get("/api/search?words=prime+minister").body();
        assertTrue(found.contains("Luis Costa, "), found);
    }
}
