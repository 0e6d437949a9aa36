package org.chancery.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.excerpt.Excerpt;
import org.chancery.golden.Golden;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.model.Role;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second article on the same call changes. */
class DigestTest {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Golden.store(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_event_that_two_articles_tell_is_one_event_with_two_reports() {
        store.put(List.of(Golden.triples(retold())));
        List<EventFact> calls = calls();
        assertEquals(1, calls.size());
        assertEquals(2, calls.get(0).reports());
        assertEquals(1, calls.get(0).sources(), "one text is one source, whoever prints it");
        assertEquals("a-call", calls.get(0).article());
    }

    @Test
    void those_who_take_part_are_named_and_placed() {
        EventFact call = calls().get(0);
        assertEquals(
                List.of("Anna Berg RUR", "Luis Costa SYL"),
                call.in(Role.PARTICIPANT).stream()
                        .map(party -> party.name() + " " + party.code())
                        .sorted()
                        .toList());
        assertEquals("phone call", call.name());
        assertEquals(1, call.quad());
        assertEquals("2025-10-17", call.period().begin());
        assertTrue(call.quote().startsWith("President Anna Berg of Ruritania telephoned"), call.quote());
    }

    @Test
    void a_statement_tells_of_those_whom_its_words_name() {
        StatementFact statement = all().stream()
                .flatMap(facts -> facts.statements().stream())
                .filter(each -> each.quote().contains("summit"))
                .findFirst()
                .orElseThrow();
        assertEquals("Strelsau Palace", statement.speaker().name());
        assertTrue(statement.of().stream().anyMatch(party -> party.name().equals("Luis Costa")));
    }

    private List<EventFact> calls() {
        return all().stream()
                .flatMap(facts -> facts.events().stream())
                .filter(event -> event.type().equals("PhoneCall"))
                .toList();
    }

    private List<Facts> all() {
        List<Facts> all = new ArrayList<>();
        new Digest(Excerpt.whole(store.contents())).forEach(all::add);
        return all;
    }

    /** The same text in another paper. */
    private static Extraction retold() {
        Extraction call = Golden.call();
        Article first = call.article();
        Article second = new Article(
                "a-second-paper", first.text(), first.title(), first.published(), "Example Courier", null, "en");
        return new Extraction(
                second,
                call.entities(),
                call.mentions(),
                call.tenures(),
                call.events(),
                call.statements(),
                call.relations(),
                call.drops());
    }
}
