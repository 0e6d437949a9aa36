package org.chancery;

import java.nio.file.Path;
import java.util.List;
import org.chancery.annotation.Annotator;
import org.chancery.confidence.Rater;
import org.chancery.extraction.Extractor;
import org.chancery.extraction.QuotedTimes;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.Linker;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;
import org.chancery.recognition.Recognizer;
import org.chancery.turtle.ConfidenceReader;
import org.chancery.turtle.GazetteerReader;
import org.chancery.turtle.LexiconReader;
import org.chancery.turtle.OfficeHolderReader;

/**
 * The whole way on the text side: an article in, its facts out. Costs seconds to open; safe for use by many threads.
 */
public final class Pipeline {
    private final Gazetteer gazetteer;
    private final Annotator annotator;
    private final Recognizer recognizer;
    private final Linker linker;
    private final Extractor extractor;
    private final Rater rater;

    private Pipeline(Gazetteer gazetteer, Lexicon lexicon, List<OfficeHolder> holders, Rater rater) {
        this.gazetteer = gazetteer;
        annotator = new Annotator(lexicon);
        recognizer = new Recognizer(gazetteer, lexicon);
        linker = new Linker(gazetteer, lexicon, holders);
        extractor = new Extractor(lexicon, gazetteer);
        this.rater = rater;
    }

    /**
     * Opens a pipeline on the knowledge in {@code ontology}.
     *
     * @param ontology folder with {@code gazetteer/}, {@code lexicon/} and, unless the weights that come with Chancery
     *     are to hold, {@code confidence/}; null for what comes with Chancery
     * @param lexicons further files of the user's own
     */
    public static Pipeline open(Path ontology, List<Path> lexicons) {
        Path words = ontology == null ? null : ontology.resolve("lexicon");
        Path names = ontology == null ? null : ontology.resolve("gazetteer");
        Lexicon lexicon = LexiconReader.read(words, lexicons);
        Gazetteer gazetteer = names == null ? GazetteerReader.read() : GazetteerReader.read(names);
        OfficeHolderReader holders = new OfficeHolderReader(gazetteer);
        Rater rater = new Rater(ConfidenceReader.read(ontology));
        return new Pipeline(gazetteer, lexicon, names == null ? holders.read() : holders.read(names), rater);
    }

    /** Opens a pipeline on what comes with Chancery. */
    public static Pipeline open() {
        return open(null, List.of());
    }

    /** The facts of {@code article}, each with its confidence. */
    public Extraction extract(Article article) {
        return rate(extract(link(article)));
    }

    /** Who is who in {@code article}. */
    LinkedArticle link(Article article) {
        return linker.link(recognizer.recognize(annotator.annotate(article)));
    }

    /** The facts of an article in which it is known who is who. */
    Extraction extract(LinkedArticle article) {
        return extractor.extract(article);
    }

    /** The same facts, each with its confidence. */
    Extraction rate(Extraction extraction) {
        return rater.rate(extraction);
    }

    /** Reads times at given places of {@code article}. */
    QuotedTimes times(LinkedArticle article) {
        return extractor.times(article);
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
