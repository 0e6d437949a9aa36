package org.chancery.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Outcome.Issue;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and texts of a web archive (WARC 1.0 and 1.1): answers with status 200, resources and conversions.
 * Requests, pictures, styles and the like are passed over without a word, as every crawl is full of them.
 */
final class CrawledPages extends LookAhead<Input> {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final int FOUND = 200;

    private final Input crawl;
    private final InputStream bytes;
    private WarcReader records;
    private boolean found;

    CrawledPages(Input crawl, InputStream bytes) {
        this.crawl = crawl;
        this.bytes = bytes;
    }

    @Override
    protected Input advance() {
        long at = 0;
        try {
            records = records == null ? new WarcReader(bytes) : records;
            Optional<WarcRecord> record = records.next();
            for (; record.isPresent(); record = records.next()) {
                at = records.position();
                Input page = record.get() instanceof WarcTargetRecord target ? safely(target, at) : null;
                if (page != null) {
                    found = true;
                    return page;
                }
            }
            return found ? null : failed(new Fault(Issue.EMPTY, "a crawl without pages"));
        } catch (ParsingException | IllegalArgumentException | DateTimeException | NoSuchElementException exception) {
            return failed(new Fault(Issue.UNREADABLE, "no WARC record behind byte offset " + at));
        } catch (IOException exception) {
            return failed(Fault.of(exception));
        }
    }

    /** The page in a record; a record whose header is broken costs itself only. */
    private Input safely(WarcTargetRecord record, long at) throws IOException {
        try {
            return page(record);
        } catch (NoSuchElementException | IllegalArgumentException | DateTimeException exception) {
            return Input.faulty(
                    crawl.place(),
                    new Fault(Issue.UNREADABLE, "a broken header in the WARC record before byte offset " + at));
        }
    }

    /** Null where it is none. */
    private Input page(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            boolean page = response.http().status() == FOUND && isText(response.payloadType());
            return page ? input(record, response.payloadType(), response.http().bodyDecoded()) : null;
        }
        boolean text = record instanceof WarcResource || record instanceof WarcConversion;
        return text && isText(record.contentType()) ? input(record, record.contentType(), record.body()) : null;
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private Input input(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
        String name = HTML.contains(type.base().toString()) ? "page.html" : "text.txt";
        String place = crawl.place() + ":" + record.target();
        return new Input(place, name, record.id().toString(), record.target(), charset(type), body::stream);
    }

    private static boolean isText(MediaType type) {
        String base = type.base().toString();
        return HTML.contains(base) || base.equals("text/plain");
    }

    private static Charset charset(MediaType type) {
        try {
            String name = type.parameters().get("charset");
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException exception) {
            return null; // the page itself may know better
        }
    }

    private Input failed(Fault fault) {
        return last(Input.faulty(crawl.place(), fault));
    }
}
