package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.chancery.input.Fault;
import org.chancery.input.Input;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;
import org.chancery.page.Page;
import org.chancery.page.PageArticle;
import org.chancery.page.PageReader;

/** A saved page that shows one article, or the entries of a live blog. */
final class HtmlReader implements ArticleReader {
    private static final int LONGEST_PAGE = 32; // MB
    private static final int LONGEST_HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");

    private final Admission admission;

    HtmlReader(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Iterator<Outcome> read(Input input, InputStream bytes) throws IOException, Fault {
        byte[] content = WholeFile.read(bytes, LONGEST_PAGE);
        Page page = PageReader.read(Encoding.decode(content, declared(input, content)));
        if (page.isIndex()) {
            throw new Fault(
                    Issue.MISSING_TEXT,
                    "a list of articles that stand elsewhere, not an article; save the articles themselves");
        }
        return page.articles().stream()
                .map(article -> admission.admit(input, place(input, article), draft(input, article)))
                .iterator();
    }

    private static String place(Input input, PageArticle article) {
        return article.update() == null ? input.place() : input.place() + "#" + article.update();
    }

    private static ArticleDraft draft(Input input, PageArticle article) {
        var addresses = new ArrayList<String>(article.addresses());
        if (input.address() != null) {
            addresses.add(input.address());
        }
        return new ArticleDraft(
                article.update() == null ? input.id() : input.id() + "#" + article.update(),
                article.text(),
                article.title(),
                article.published(),
                article.modified(),
                article.source(),
                addresses.stream()
                        .filter(words -> WebAddress.of(words).isPresent())
                        .toList(),
                language(article),
                article.author(),
                false);
    }

    /** A page's language is that of its frame; what the article is written in shows in its words. */
    private static String language(PageArticle article) {
        String said = article.language();
        boolean other = said != null && !English.isEnglishTag(said);
        return other && English.standard().isClear(article.text()) ? null : said;
    }

    /** The encoding that the crawl or the page itself declares, else UTF-8. */
    private static Charset declared(Input input, byte[] content) throws Fault {
        if (input.charset() != null) {
            return input.charset();
        }
        byte[] head = Arrays.copyOf(content, Math.min(content.length, LONGEST_HEAD));
        var matcher = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? Encoding.named(matcher.group(1)) : StandardCharsets.UTF_8;
    }
}
