package org.chancery.extraction.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/**
 * The quotes of an article, found by their marks and not by its sentences: a quote may hold several sentences, and goes
 * on in the next paragraph where that opens with a mark and nothing has closed.
 */
public final class Quotations {
    private static final Pattern GAP_BEFORE = Pattern.compile("[\\s,.;—–-]*");
    private static final Pattern GAP_AFTER = Pattern.compile("[\\s,:;—–-]*(?:(?:and|but|that|then)\\s+)?");

    private static final Pattern BLANK = Pattern.compile("\\p{javaWhitespace}*");

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d'’-]*(?: (?:(?:of|the|and|in|on|for|with|to|a) )*\\p{Lu}[\\p{L}\\d'’-]*){0,6}[.,]?");

    private final String text;
    private final NavigableMap<Integer, Quotation> byBegin = new TreeMap<>();
    private final NavigableMap<Integer, Quotation> byEnd = new TreeMap<>();

    public Quotations(String text, List<Sentence> sentences) {
        this.text = text;
        int first = 0;
        while (first < sentences.size()) {
            int behind = behindParagraph(sentences, first);
            Span paragraph =
                    sentences.get(first).span().union(sentences.get(behind - 1).span());
            boolean goesOn = behind < sentences.size()
                    && markLength(sentences.get(behind).span().begin()) > 0;
            read(paragraph, sentences.get(first).paragraph(), goesOn);
            first = behind;
        }
    }

    /** The number of the first sentence behind the paragraph that opens with the one at {@code first}. */
    private static int behindParagraph(List<Sentence> sentences, int first) {
        int behind = first;
        while (behind < sentences.size()
                && sentences.get(behind).paragraph() == sentences.get(first).paragraph()) {
            behind++;
        }
        return behind;
    }

    private void read(Span paragraph, int number, boolean goesOn) {
        int open = -1;
        for (int at = paragraph.begin(); at < paragraph.end(); at++) {
            int mark = markLength(at);
            if (mark == 0) {
                continue;
            }
            if (open < 0 && opens(at, mark, paragraph)) {
                open = at;
            } else if (open >= 0 && !isOpeningMark(at)) {
                add(open, at, at + mark, number, false);
                open = -1;
            }
            at += mark - 1;
        }
        boolean whole = open == paragraph.begin();
        if (open >= 0 && (goesOn || whole)) {
            add(open, paragraph.end(), paragraph.end(), number, goesOn);
        }
    }

    private void add(int open, int close, int end, int paragraph, boolean continued) {
        int begin = open + markLength(open);
        if (begin < close) {
            Quotation quotation = new Quotation(new Span(begin, close), new Span(open, end), paragraph, continued);
            byBegin.put(open, quotation);
            byEnd.put(end, quotation);
        }
    }

    private boolean opens(int at, int length, Span paragraph) {
        if (isOpeningMark(at)) {
            return true;
        }
        boolean spaceBefore = at == paragraph.begin() || " \t\n\u00a0([—–-'‘/".indexOf(text.charAt(at - 1)) >= 0;
        boolean wordAfter = at + length < paragraph.end() && !Character.isWhitespace(text.charAt(at + length));
        return text.charAt(at) != '”' && spaceBefore && wordAfter;
    }

    private boolean isOpeningMark(int at) {
        return "“„«`".indexOf(text.charAt(at)) >= 0;
    }

    /** The length of the quotation mark at {@code at}, zero for none. */
    private int markLength(int at) {
        char mark = text.charAt(at);
        if ("\"“”„«»".indexOf(mark) >= 0) {
            return 1;
        }
        boolean doubled = (mark == '\'' || mark == '`') && at + 1 < text.length() && text.charAt(at + 1) == mark;
        return doubled ? 2 : 0;
    }

    /** Those that end behind {@code position}, in the order of the text. */
    Collection<Quotation> endingBehind(int position) {
        return byEnd.tailMap(position, false).values();
    }

    /** Those that have words in common with {@code span}, the last one first. */
    public Stream<Quotation> overlapping(Span span) {
        return byBegin.headMap(span.end(), false).descendingMap().values().stream()
                .takeWhile(quotation -> quotation.outer().end() > span.begin())
                .filter(quotation -> quotation.inner().overlaps(span));
    }

    /** Whether {@code span} stands in a quote. */
    public boolean hold(Span span) {
        return around(span) != null;
    }

    /** The quote in which {@code span} stands, or null. */
    public Quotation around(Span span) {
        Quotation last = of(byBegin.floorEntry(span.begin()));
        return last != null && last.holds(span) ? last : null;
    }

    /** The quote that closes before {@code position} with nothing but a comma between, or null. */
    public Quotation endingBefore(int position) {
        Quotation last = of(byEnd.floorEntry(position));
        return last != null && isBetween(last.outer().end(), GAP_BEFORE, position) ? last : null;
    }

    /** The quote that opens after {@code position} with nothing but a comma, colon or conjunction between, or null. */
    public Quotation startingAfter(int position) {
        return next(position, GAP_AFTER);
    }

    /** The same, but null where the quote is the name of something: "told 'Alpine Noon'", "said on 'Morning Call'". */
    public Quotation wordsAfter(int position) {
        Quotation after = startingAfter(position);
        return after != null && isName(position, after) ? null : after;
    }

    /** Whether nothing sets it off from the words before it, and each of its words is a name's. */
    private boolean isName(int position, Quotation quotation) {
        return text.substring(position, quotation.outer().begin()).isBlank()
                && NAME.matcher(quotation.inner().of(text)).matches();
    }

    /** Whether a comma or a mark of its own sets it off from the words behind it: "'It is late,' she said". */
    public boolean isSetOff(Quotation quotation) {
        int end = quotation == null ? 0 : quotation.outer().end();
        return quotation != null
                && quotation.inner().end() < end
                && (",?!".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0 || text.startsWith(",", end));
    }

    /** The quote with which the text goes on right at {@code position}, or null. */
    public Quotation goingOn(int position) {
        return next(position, BLANK);
    }

    /** The quote that opens after {@code position} with nothing but {@code gap} between, or null. */
    private Quotation next(int position, Pattern gap) {
        Quotation next = of(byBegin.ceilingEntry(position));
        return next != null && isBetween(position, gap, next.outer().begin()) ? next : null;
    }

    private boolean isBetween(int from, Pattern gap, int to) {
        return gap.matcher(text).region(from, to).matches();
    }

    private static Quotation of(Map.Entry<Integer, Quotation> entry) {
        return entry == null ? null : entry.getValue();
    }

    /** The quote in the paragraph behind that continues {@code quotation}, or null. */
    public Quotation continuation(Quotation quotation) {
        return !quotation.continued() ? null : goingOn(quotation.outer().end());
    }
}
