package org.chancery.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that is written on as things happen: each entry is an article with a time of its own. */
final class LiveBlog {
    private static final Pattern LIVE = Pattern.compile("(?i)\\blive\\b|live-?blog|\\bupdates?\\b");
    private static final int ENTRIES = 2;

    private final PageMetadata about;
    private final Map<String, Integer> names = new LinkedHashMap<>();

    private LiveBlog(PageMetadata about) {
        this.about = about;
    }

    /** The entries in the page's order; none where the page is no live blog. */
    static List<PageArticle> updates(Document page, PageMetadata about) {
        var blog = new LiveBlog(about);
        List<PageArticle> described = blog.described(LinkedData.article(page).path("liveBlogUpdate"));
        if (described.size() >= ENTRIES) {
            return described;
        }
        List<PageArticle> shown = blog.shown(page);
        return shown.size() >= ENTRIES ? shown : List.of();
    }

    private List<PageArticle> described(JsonNode updates) {
        return LinkedData.children(updates)
                .filter(update -> LinkedData.text(update, "articleBody") != null)
                .map(update -> {
                    Element body = Jsoup.parseBodyFragment(LinkedData.text(update, "articleBody"));
                    String time = LinkedData.text(update, "datePublished");
                    return update(
                            name(LinkedData.text(update, "@id"), time),
                            PageText.join(BlockCollector.blocks(body)),
                            LinkedData.text(update, "headline"),
                            time);
                })
                .toList();
    }

    private List<PageArticle> shown(Document page) {
        Document copy = page.clone();
        copy.select("script, style, nav, aside, footer").remove();
        return entries(copy).stream()
                .filter(entry -> entry.select("p").hasText())
                .map(this::shown)
                .toList();
    }

    private PageArticle shown(Element entry) {
        Element time = entry.selectFirst("time[datetime]");
        Element heading = entry.selectFirst("h1, h2, h3, h4, h5, h6");
        String title = heading == null ? about.title() : heading.text();
        String name = name(entry.id(), time.attr("datetime"));
        String published = time.attr("datetime");
        entry.select("time, h1, h2, h3, h4, h5, h6").remove();
        List<Block> blocks = BlockCollector.blocks(entry).stream()
                .filter(block -> !block.isLink() && !Furniture.standard().isLine(block.text()))
                .toList();
        return update(name, PageText.join(blocks), title, published);
    }

    /** The largest group of neighbours that have a time and no heading that leads elsewhere, on a page that is live. */
    private List<Element> entries(Document page) {
        Map<Element, Set<Element>> groups = new LinkedHashMap<>();
        for (Element time : page.select("time[datetime]")) {
            for (Element entry = time; entry.parent() != null; entry = entry.parent()) {
                if (hasTimedNeighbour(entry)) {
                    groups.computeIfAbsent(entry.parent(), parent -> new LinkedHashSet<>())
                            .add(entry);
                    break;
                }
            }
        }
        return groups.values().stream()
                .filter(group -> group.stream().allMatch(entry -> isLive(entry)))
                .map(ArrayList::new)
                .max((one, other) -> Integer.compare(one.size(), other.size()))
                .map(Collections::unmodifiableList)
                .orElse(List.of());
    }

    private static boolean hasTimedNeighbour(Element entry) {
        return entry.siblingElements().stream()
                .anyMatch(other -> other.normalName().equals(entry.normalName())
                        && other.className().equals(entry.className())
                        && other.selectFirst("time[datetime]") != null);
    }

    private boolean isLive(Element entry) {
        String words = about.title() + " " + String.join(" ", about.addresses());
        boolean live =
                LIVE.matcher(words).find() || LIVE.matcher(entry.className()).find();
        return live
                && entry.select("h1 a[href], h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3")
                        .isEmpty();
    }

    /** The entry's own name, else its time, with a number where that is not the first. */
    private String name(String id, String time) {
        String name = id == null || id.isBlank() ? String.valueOf(time) : id;
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "-" + count;
    }

    private PageArticle update(String name, String text, String title, String time) {
        List<String> published = time == null ? about.published() : List.of(time);
        return new PageArticle(
                name,
                text,
                title == null ? about.title() : title,
                about.author(),
                published,
                List.of(),
                about.source(),
                about.addresses(),
                about.language());
    }
}
