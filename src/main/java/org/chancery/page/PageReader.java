package org.chancery.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads saved pages. Nothing is fetched. */
public final class PageReader {
    private static final int FAR_LONGER = 2; // times, so that the description's text is taken for the page's

    /** Elements in elements; pages of today have about thirty. What is deeper is read as if it stood here. */
    private static final int DEEPEST = 128;

    private PageReader() {}

    /**
     * What this page holds, e.g. one article, its text in paragraphs, published {@code 2025-03-12}.
     *
     * @param html the whole page, decoded
     */
    public static Page read(String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        PageMetadata about = PageMetadata.of(page);
        List<PageArticle> updates = LiveBlog.updates(page, about);
        if (!updates.isEmpty()) {
            return new Page(updates, false);
        }
        List<Block> blocks = PageText.of(page, about.title());
        if (IndexPage.is(page, blocks)) {
            return new Page(List.of(), true);
        }
        return new Page(List.of(article(about, text(blocks, about.body()))), false);
    }

    /**
     * The text of a piece of a page, e.g. of what a feed carries: its paragraphs with an empty line between them,
     * without those that only lead elsewhere.
     */
    public static String readFragment(String html) {
        Document piece = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        piece.select("script, style, figcaption").remove();
        List<Block> blocks = BlockCollector.blocks(piece.body());
        List<Block> own = blocks.stream()
                .filter(block -> !block.isLink() && !Furniture.standard().isLine(block.text()))
                .toList();
        return PageText.join(own.isEmpty() ? blocks : own);
    }

    /** That of the blocks; that of the page's description where the page shows only a part, or nothing. */
    private static String text(List<Block> blocks, String body) {
        String shown = PageText.join(blocks);
        if (body == null || body.length() <= FAR_LONGER * shown.length()) {
            return shown;
        }
        return readFragment(body.replace("\n", "<br><br>"));
    }

    private static PageArticle article(PageMetadata about, String text) {
        return new PageArticle(
                null,
                text,
                about.title(),
                about.author(),
                about.published(),
                about.modified(),
                about.source(),
                about.addresses(),
                about.language());
    }
}
