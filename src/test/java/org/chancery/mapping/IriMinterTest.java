package org.chancery.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.irix.IRIx;
import org.chancery.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriMinterTest {
    private static final IriMinter MINTER = IriMinter.standard();
    private static final String BASE = IriMinter.DEFAULT_BASE;

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/id/", "http://localhost:3030/", "https://example.org/id#"})
    void aWebAddressThatEndsWithASlashOrAHashIsABase(String base) {
        assertEquals(base + "state/RUR", new IriMinter(base).entity("state/RUR").getURI());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/id, must end with / or #",
        "example.org/, must be an absolute http or https IRI",
        "file:///tmp/, must be an absolute http or https IRI",
        "urn:x:/, must be an absolute http or https IRI",
        "https:///, must be an absolute http or https IRI",
        "https://exa mple.org/, is not an IRI",
        "'', is empty"
    })
    void anythingElseIsRefusedWithTheReason(String base, String reason) {
        var error = assertThrows(IllegalArgumentException.class, () -> new IriMinter(base));
        assertTrue(error.getMessage().contains(reason) && error.getMessage().endsWith(base), error.getMessage());
    }

    @Test
    void aPlainArticleIdIsItsOwnKey() {
        assertEquals(
                BASE + "article/2031_05-06.a",
                MINTER.article("2031_05-06.a").article().getURI());
        assertEquals(
                BASE + "graph/2031_05-06.a",
                MINTER.article("2031_05-06.a").graph().getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "https://herald.example/a?b#c", "..", "été", "reference", "🕊", "<>\"{}|\\^`%"})
    void anyOtherIdGetsAKeyOfItsOwn(String id) {
        String key = MINTER.article(id).key();
        assertTrue(key.matches("[A-Za-z0-9._-]+-[0-9a-f]{8}"), key);
    }

    @Test
    void idsThatLookAlikeStayApart() {
        assertTrue(!MINTER.article("a b").key().equals(MINTER.article("a/b").key()));
    }

    @Test
    void aLongIdGetsAShortKey() {
        assertEquals(109, MINTER.article("x".repeat(500)).key().length());
    }

    @ParameterizedTest
    @CsvSource({
        "person/viktor-orbán, person/viktor-orbán",
        "org/a b, org/a%20b",
        "org/a%20b, org/a%2520b",
        "org/../state/RUR, org/%2E%2E/state/RUR",
        "x#y?z, x%23y%3Fz",
        "<script>, %3Cscript%3E"
    })
    void whatAnIriCannotHoldIsEncoded(String id, String path) {
        String iri = MINTER.entity(id).getURI();
        assertEquals(BASE + path, iri);
        assertTrue(IRIx.create(iri).isReference());
    }

    @Test
    void anUnnamedEntityIsOnlyValidInsideItsArticle() {
        ArticleIris article = MINTER.article("a1");
        assertEquals(
                BASE + "article/a1/unnamed/12", article.entity("unnamed/12").getURI());
        assertEquals(
                BASE + "article/a1/office/unnamed/12/envoy",
                article.office("Envoy", "unnamed/12").getURI());
        assertEquals(
                BASE + "office/state/RUR/foreign-minister",
                article.office("Foreign Minister", "state/RUR").getURI());
    }

    @Test
    void aPlaceInTheTextIsAFragmentOfTheArticle() {
        Evidence words = new Evidence(0, 3, 6, "abc");
        assertEquals(
                BASE + "article/a1#char=3,6",
                MINTER.article("a1").evidence(words).getURI());
        assertEquals(
                "http://x.example/kg#article/a1/char=3,6",
                new IriMinter("http://x.example/kg#")
                        .article("a1")
                        .evidence(words)
                        .getURI());
    }
}
