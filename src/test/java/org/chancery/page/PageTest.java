package org.chancery.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is the article on a page, and what only stands beside it. */
class PageTest {
    private static final String LONG =
            "The foreign ministers of Ruritania and Borduria met in Strelsau on Tuesday and agreed to open the border.";

    private static PageArticle article(String html) {
        Page page = PageReader.read(html);
        assertEquals(1, page.articles().size(), page.toString());
        return page.articles().get(0);
    }

    private static String text(String body) {
        return article("<html><head><title>Talks</title></head><body>" + body + "</body></html>")
                .text();
    }

    @Test
    void teasersBetweenTheParagraphsAreLeftOut() {
        assertEquals(LONG + "\n\nThe border opens in May.", text("""
                <div id="main"><h1>Talks</h1><p>%s</p>
                <p><a href="/a">Syldavia expelled two diplomats on Monday.</a></p>
                <p>Read more: <a href="/b">Who is who in Borduria</a></p>
                <p>The border opens in May.</p>
                <h2>You may also like</h2><p><a href="/c">Elbonia closed its embassy.</a></p>
                <p>Elbonia said why.</p></div>""".formatted(LONG)));
    }

    @Test
    void captionsSharesAndCommentsAreLeftOut() {
        assertEquals(LONG, text("""
                <article><h1>Talks</h1><div class="byline">By Ann Other</div><div class="share-tools">Tweet this now</div>
                <figure><img src="x"><figcaption>The ministers on Tuesday.</figcaption></figure><p>%s</p>
                <div class="wp-caption-text">The border post (Image: Wire)</div></article>
                <div id="comments"><p>I do not believe a word of it, and neither should you.</p></div>
                <h3>3 comments</h3><p>Nor do I, to be quite honest with everybody here today.</p>""".formatted(LONG)));
    }

    @Test
    void lineBreaksMakeParagraphsWhereASentenceEnds() {
        assertEquals(
                "Ruritania recalled its ambassador.\n\nBorduria protested on Monday.\n\nNobody was hurt in Strelsau.",
                text("<div class='story'>Ruritania recalled its<br>ambassador.<br><br>Borduria protested on Monday.<br>"
                        + "Nobody was hurt in Strelsau.</div>"));
    }

    @Test
    void sentencesThatOnlySoundLikeFurnitureAreRead() {
        String text =
                "Also on Friday, an explosion hit the embassy.\n\nBy then it was over.\n\nMore on this will be said in May.\n\n"
                        + "“We got the impression that they share this with us,” Berg said.";
        assertEquals(
                LONG + "\n\n" + text,
                text("<article><p>" + LONG + "</p><p>" + text.replace("\n\n", "</p><p>") + "</p></article>"));
    }

    @Test
    void headingsAndListsOfTheArticleAreRead() {
        assertEquals(
                LONG + "\n\nWhat was agreed\n\nA border post.\n\nA rail line to Strelsau.",
                text(
                        "<article><p>%s</p><h2>What was agreed</h2><ul><li>A border post.</li><li>A rail line to Strelsau.</li></ul></article>"
                                .formatted(LONG)));
    }

    @Test
    void anIndexOfArticlesIsNoArticle() {
        String card =
                "<div><h3><a href='/%d'>Minister number %d speaks</a></h3><p>He spoke for an hour on Monday.</p></div>";
        Page page = PageReader.read("<html><body><main><h1>World</h1>" + card.formatted(1, 1) + card.formatted(2, 2)
                + card.formatted(3, 3) + "</main></body></html>");
        assertTrue(page.isIndex());
        assertEquals(List.of(), page.articles());
    }

    @Test
    void anArticleWithTeasersBelowIsNoIndex() {
        String card = "<div><h3><a href='/%d'>Minister number %d speaks</a></h3><p>He spoke.</p></div>";
        Page page = PageReader.read("<html><body><article><h1>Talks</h1><p>%s</p><p>%s</p></article>"
                        .formatted(LONG, LONG.replace("Tuesday", "Monday"))
                + card.formatted(1, 1) + card.formatted(2, 2) + card.formatted(3, 3) + "</body></html>");
        assertFalse(page.isIndex());
    }

    @Test
    void aLiveBlogIsAnArticleAnEntryEachWithItsOwnTime() {
        String entry = "<div class='update'><h2>%s</h2><time datetime='%s'>now</time><p>%s</p></div>";
        Page page = PageReader.read("<html><head><title>Summit: live updates</title>"
                + "<meta property='article:published_time' content='2025-03-10T06:00:00Z'></head><body><main>"
                + entry.formatted("Borduria thanks", "2025-03-12T18:00:00Z", "Borduria thanked Ruritania today.")
                + entry.formatted("Elbonia arrives", "2025-03-11T09:00:00Z", "Elbonia's president arrived today.")
                + "</main></body></html>");
        assertEquals(
                List.of(
                        "2025-03-12T18:00:00Z Borduria thanks: Borduria thanked Ruritania today.",
                        "2025-03-11T09:00:00Z Elbonia arrives: Elbonia's president arrived today."),
                page.articles().stream()
                        .map(each -> each.published().get(0) + " " + each.title() + ": " + each.text())
                        .toList());
        assertEquals("2025-03-11T09:00:00Z", page.articles().get(1).update());
    }

    @Test
    void aLiveBlogThatDescribesItselfIsTakenAtItsWord() {
        Page page = PageReader.read("""
                <html><script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Summit", "liveBlogUpdate": [
                {"@id": "#1", "headline": "One", "articleBody": "They met.", "datePublished": "2025-03-12T18:00:00Z"},
                {"@id": "#2", "headline": "Two", "articleBody": "They left.", "datePublished": "2025-03-13T18:00:00Z"}]}
                </script><body></body></html>""");
        assertEquals(
                List.of("#1 They met.", "#2 They left."),
                page.articles().stream()
                        .map(each -> each.update() + " " + each.text())
                        .toList());
    }

    @Test
    void datesAreGivenInTheOrderOfTheirTrust() {
        PageArticle article = article("""
                <html><head><meta name="dc.date" content="2025-03-12"><meta name="citation_online_date" content="2024/12/16">
                <meta property="article:published_time" content="2025-03-11T23:00:00-05:00">
                <meta property="article:modified_time" content="2025-03-14">
                <meta name="dc.creator" content="Ana Ruiz"></head><body><p>%s</p></body></html>""".formatted(LONG));
        assertEquals(List.of("2025-03-11T23:00:00-05:00", "2025-03-12", "2024/12/16"), article.published());
        assertEquals(List.of("2025-03-14"), article.modified());
        assertEquals("Ana Ruiz", article.author());
    }

    @Test
    void theAddressTellsTheDayWhereNothingElseDoes() {
        String page =
                "<html><head><link rel='canonical' href='https://example.org/news/2025/03/12/talks/'></head><body><p>%s</p></body></html>";
        assertEquals(List.of("2025-03-12"), article(page.formatted(LONG)).published());
    }

    @Test
    void aPageThatShowsOnlyTheBeginningGivesTheTextOfItsDescription() {
        String body = LONG + "\\n" + LONG.replace("Tuesday", "Monday") + "\\nThe border opens in May.";
        assertEquals(
                body.replace("\\n", "\n\n"),
                article("<html><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
                                + body + "\"}</script><body><p>The foreign ministers of Ruritania …</p></body></html>")
                        .text());
    }

    @Test
    void aPageNestedWithoutMeasureIsReadAllTheSame() {
        String deep = "<div>".repeat(20_000) + "<p>" + LONG + "</p>" + "</div>".repeat(20_000);
        assertEquals(LONG, text(deep));
    }
}
