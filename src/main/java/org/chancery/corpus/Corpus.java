package org.chancery.corpus;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.input.Input;
import org.chancery.input.InputIterator;
import org.chancery.model.Outcome;

/**
 * Where articles come from.
 *
 * @param standardInput what the argument {@code -} reads
 * @param longestText the most characters (UTF-16 units) that a text may have; a longer one is rejected
 * @param languages which languages are let in
 */
public record Corpus(InputStream standardInput, int longestText, Languages languages) {
    /** The longest text unless said otherwise: about 150,000 words. */
    public static final int LONGEST_TEXT = 1_000_000;

    public Corpus {
        Objects.requireNonNull(standardInput, "standardInput");
        Objects.requireNonNull(languages, "languages");
        if (longestText < 1) {
            throw new IllegalArgumentException("the longest text must have a character: " + longestText);
        }
    }

    /** One of English articles. */
    public Corpus(InputStream standardInput, int longestText) {
        this(standardInput, longestText, Languages.ENGLISH);
    }

    /** Reads {@code System.in} for {@code -}, and texts of ordinary length. */
    public static Corpus standard() {
        return new Corpus(System.in, LONGEST_TEXT);
    }

    /**
     * Reads files, folders (to the bottom, in the order of their paths), archives and {@code -} for standard input.
     *
     * <p>The format is told by the extension, else by the first characters. An article is named by its own id (JSON),
     * by guid or address (feeds), by the record's id (WARC), else by its path below what was named, without the
     * extension; several records of a file have its line or number behind it: {@code news-17}. An article that comes
     * again with the same content is passed over; another one under the same id is rejected, so that the first one
     * stands.
     *
     * @param arguments paths, or {@code -}
     * @return the outcomes, read one by one as they are asked for; close it to close the file at hand
     */
    public Stream<Outcome> read(List<String> arguments) {
        return open(arguments).outcomes();
    }

    /** The same, and how much of it has been read. */
    public CorpusReading open(List<String> arguments) {
        var inputs = new InputIterator(standardInput, arguments);
        var seen = new SeenArticles();
        Stream<Outcome> judged = outcomes(inputs).map(seen::judge).flatMap(Optional::stream);
        return new CorpusReading(judged, inputs::share);
    }

    /**
     * Reads one file, or an archive to its bottom, whatever else there is: whether an id has come before is for
     * {@link SeenArticles} to say.
     *
     * @return the outcomes as they are asked for; close it to close the file
     */
    public Stream<Outcome> read(Input file) {
        return outcomes(new InputIterator(file));
    }

    private Stream<Outcome> outcomes(InputIterator inputs) {
        var outcomes = new OutcomeIterator(inputs, new Admission(longestText, languages));
        var each = Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(outcomes::close);
    }
}
