package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * RSS 0.9 to 2.0 and Atom: an article an item, named by its guid or id, else by its address, else by a hash of its
 * words.
 *
 * <p>Why no library for feeds: they give dates as instants, and the day in the zone in which it was written is lost.
 */
final class FeedReader implements ArticleReader {
    private static final int LONGEST_FEED = 64; // MB
    private static final int LONGEST_HEAD = 512;
    private static final Pattern ENCODING = Pattern.compile("(?i)<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final List<String> TEXTS = List.of("content|encoded", "content", "description", "summary");

    private final Admission admission;

    FeedReader(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Iterator<Outcome> read(Input input, InputStream bytes) throws IOException, Fault {
        byte[] content = WholeFile.read(bytes, LONGEST_FEED);
        String xml = Encoding.decode(content, declared(content));
        Document feed = Jsoup.parse(xml, "", Parser.xmlParser());
        if (feed.selectFirst("rss, feed, rdf|RDF, channel") == null) {
            throw new Fault(Issue.UNKNOWN_FORMAT, "XML that is no RSS or Atom feed; save the articles as text or HTML");
        }
        List<Element> items = feed.select("item, entry");
        if (items.isEmpty()) {
            throw new Fault(Issue.EMPTY, "a feed without items");
        }
        return outcomes(input, feed, items, isCut(xml)).iterator();
    }

    private List<Outcome> outcomes(Input input, Document feed, List<Element> items, boolean cut) {
        List<Outcome> outcomes = new ArrayList<>();
        int whole = cut ? items.size() - 1 : items.size();
        for (int i = 0; i < whole; i++) {
            String place = "%s:item %d".formatted(input.place(), i + 1);
            outcomes.add(admission.admit(input, place, draft(items.get(i), feed, input.id())));
        }
        if (cut) {
            outcomes.add(
                    new Fault(Issue.UNREADABLE, "the feed is cut off in its item " + items.size()).at(input.place()));
        }
        return outcomes;
    }

    private static ArticleDraft draft(Element item, Document feed, String feedId) {
        List<String> addresses = addresses(item);
        String id = first(
                text(item, "guid"),
                text(item, "id"),
                addresses.stream().findFirst().orElse(null),
                feedId + "-" + ContentName.of(item.text()));
        Element channel = Optional.ofNullable(feed.selectFirst("channel, feed")).orElse(feed);
        return new ArticleDraft(
                id,
                TEXTS.stream()
                        .map(name -> text(item, name))
                        .filter(Objects::nonNull)
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null),
                text(item, "title"),
                present(text(item, "pubDate"), text(item, "published"), text(item, "dc|date"), text(item, "updated")),
                present(text(item, "updated")),
                text(channel, "title"),
                addresses,
                first(item.attr("xml:lang"), text(channel, "language"), channel.attr("xml:lang")),
                first(text(item, "dc|creator"), text(item, "author > name"), text(item, "author")),
                true);
    }

    private static List<String> addresses(Element item) {
        Element link = item.selectFirst("> link[rel=alternate], > link:not([rel])");
        String href = link == null ? null : first(link.attr("href"), link.text());
        return present(href, text(item, "guid")).stream()
                .filter(words -> WebAddress.of(words).isPresent())
                .toList();
    }

    /** Null where it is not there; markup inside stays as it is, to be decoded with the text. */
    private static String text(Element parent, String name) {
        Element found = parent.selectFirst("> " + name);
        if (found == null) {
            return null;
        }
        boolean xhtml = found.attr("type").equals("xhtml");
        String text = xhtml ? found.html() : found.wholeText();
        return text.isBlank() ? null : text.strip();
    }

    private static String first(String... candidates) {
        return present(candidates).stream().findFirst().orElse(null);
    }

    private static List<String> present(String... candidates) {
        return Stream.of(candidates)
                .filter(words -> words != null && !words.isBlank())
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static boolean isCut(String xml) {
        String end = xml.stripTrailing();
        return !end.matches("(?s).*</(?:rss|feed|rdf:RDF|channel)>(?:\\s*<!--.*?-->)*");
    }

    private static Charset declared(byte[] content) throws Fault {
        var head = new String(content, 0, Math.min(content.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        var matcher = ENCODING.matcher(head);
        return matcher.find() ? Encoding.named(matcher.group(1)) : StandardCharsets.UTF_8;
    }
}
