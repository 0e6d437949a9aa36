package org.chancery;

import java.nio.file.Path;
import org.chancery.annotation.Annotator;
import org.chancery.extraction.Extractor;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Lexicon;
import org.chancery.linking.Linker;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.ontology.GazetteerReader;
import org.chancery.ontology.LexiconReader;
import org.chancery.recognition.Recognizer;

/** The whole way on the text side: an article in, its facts out. Costs seconds to open; safe for use by many threads. */
public final class Pipeline {
    private final Annotator annotator = new Annotator();
    private final Recognizer recognizer;
    private final Linker linker;
    private final Extractor extractor;

    private Pipeline(Gazetteer gazetteer, Lexicon lexicon) {
        recognizer = new Recognizer(gazetteer);
        linker = new Linker(gazetteer, lexicon);
        extractor = new Extractor(lexicon, gazetteer);
    }

    /**
     * Opens a pipeline on the knowledge in {@code ontology}.
     *
     * @param ontology folder with {@code gazetteer/} and {@code lexicon/}; null for what comes with Chancery
     */
    public static Pipeline open(Path ontology) {
        return ontology == null
                ? new Pipeline(GazetteerReader.read(), LexiconReader.read())
                : new Pipeline(
                        GazetteerReader.read(ontology.resolve("gazetteer")),
                        LexiconReader.read(ontology.resolve("lexicon")));
    }

    /** The facts of {@code article}. */
    public Extraction extract(Article article) {
        return extractor.extract(linker.link(recognizer.recognize(annotator.annotate(article))));
    }
}
