package org.chancery.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells pages that list articles: most of what they say stands under headings that lead elsewhere. */
final class IndexPage {
    private static final int CARDS = 3;
    private static final double MOST = 0.6;
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private IndexPage() {}

    /** @param text what was found to be the page's article */
    static boolean is(Document page, List<Block> text) {
        if (!LinkedData.article(page).isMissingNode() || saysArticle(page)) {
            return false;
        }
        Set<Element> cards = new LinkedHashSet<>();
        for (Element heading : page.select(HEADINGS)) {
            if (isLink(heading)) {
                cards.add(card(heading));
            }
        }
        int carded = cards.stream().mapToInt(card -> card.text().length()).sum();
        int all = text.stream().mapToInt(block -> block.text().length()).sum();
        return cards.size() >= CARDS && carded >= MOST * all;
    }

    private static boolean saysArticle(Document page) {
        return page.selectFirst("meta[property=og:type][content=article], meta[property=article:published_time],"
                        + " [itemprop=articleBody]")
                != null;
    }

    private static boolean isLink(Element heading) {
        Element link = heading.selectFirst("a[href]");
        Element around = heading.closest("a[href]");
        return around != null || link != null && link.text().equals(heading.text());
    }

    /** The largest element around the heading that has no other heading. */
    private static Element card(Element heading) {
        Element card = heading;
        while (card.parent() != null
                && card.parent().select(HEADINGS).size() == 1
                && !card.parent().is("body, html")) {
            card = card.parent();
        }
        return card;
    }
}
