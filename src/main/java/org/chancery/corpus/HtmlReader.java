package org.chancery.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.Outcome;
import org.chancery.model.Outcome.Issue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved page that shows one article. */
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
        Document page = Jsoup.parse(Encoding.decode(content, declared(content)));
        var about = PageMetadata.of(page);
        String text = PageText.of(page);
        var draft = new Draft(
                input.stem(),
                text.isBlank() ? about.body() : text,
                about.title(),
                about.published(),
                about.source(),
                about.url(),
                about.language());
        return List.of(admission.admit(input.place(), draft)).iterator();
    }

    /** The encoding that the page declares in its first bytes, else UTF-8. */
    private static Charset declared(byte[] content) throws Fault {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, LONGEST_HEAD));
        var matcher = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return matcher.find() ? charset(matcher.group(1)) : StandardCharsets.UTF_8;
    }

    private static Charset charset(String name) throws Fault {
        try {
            Charset charset = Charset.forName(name);
            // spec: WHATWG Encoding: the labels of Latin-1 and ASCII mean windows-1252
            boolean latin = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII)
                    .contains(charset);
            return latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException exception) {
            throw new Fault(Issue.WRONG_ENCODING, "the page declares an encoding that is not known: " + name);
        }
    }
}
