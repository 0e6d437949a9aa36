package org.chancery.grounding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Evidence;
import org.chancery.model.Sentence;
import org.chancery.model.Span;

/** The words of an article, to be searched for quotes. */
final class SearchedText {
    private final String text;
    private final List<Sentence> sentences;
    private final QuoteFinder finder;

    SearchedText(AnnotatedArticle article) {
        text = article.article().text();
        sentences = article.sentences();
        finder = new QuoteFinder(text);
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Span> find(String quote) {
        return finder.find(quote);
    }

    /** All places of a quote. */
    List<Span> quoted(String quote, Span window) throws Refusal {
        List<Span> found = find(quote).stream().filter(window::contains).toList();
        if (found.isEmpty()) {
            throw new Refusal("the words do not stand in the article: " + shown(quote));
        }
        return found;
    }

    /**
     * The place of a quote in or nearest to {@code place}, not further than {@code sentences} from it.
     *
     * @throws Refusal where there is none
     */
    Span near(String quote, Span place, int sentences) throws Refusal {
        return nearest(quote, place, sentences).orElseThrow(() -> absent(quote));
    }

    /** The same, empty where there is none. */
    Optional<Span> nearest(String quote, Span place, int sentences) {
        int first = sentenceAt(place.begin()) - sentences;
        int last = sentenceAt(Math.max(place.begin(), place.end() - 1)) + sentences;
        return find(quote).stream()
                .filter(span -> sentenceAt(span.begin()) >= first && sentenceAt(span.begin()) <= last)
                .min(Comparator.<Span>comparingInt(span -> sentencesBetween(span, place))
                        .thenComparingInt(span -> distance(span, place))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Says that a quote is not where it should be. */
    Refusal absent(String quote) {
        return new Refusal(
                find(quote).isEmpty()
                        ? "the words do not stand in the article: " + shown(quote)
                        : "the words do not stand near those that tell it: " + shown(quote));
    }

    private int sentencesBetween(Span one, Span other) {
        int sentence = sentenceAt(one.begin());
        int before = sentenceAt(other.begin()) - sentence;
        int behind = sentence - sentenceAt(Math.max(other.begin(), other.end() - 1));
        return Math.max(0, Math.max(before, behind));
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()))
                + (other.contains(one) ? 0 : 1);
    }

    /** The sentences that {@code span} touches, as one span. */
    Span sentencesOf(Span span) {
        return sentences
                .get(sentenceAt(span.begin()))
                .span()
                .union(sentences
                        .get(sentenceAt(Math.max(span.begin(), span.end() - 1)))
                        .span());
    }

    /** Number of the sentence in which {@code offset} stands, or the one before it. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Evidence evidence(Span span) {
        return Evidence.of(text, sentenceAt(span.begin()), span);
    }

    static String shown(String words) {
        return words == null ? "(none)" : "“" + words.replaceAll("\\s+", " ") + "”";
    }
}
