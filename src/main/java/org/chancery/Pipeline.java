package org.chancery;

import java.nio.file.Path;
import java.util.List;
import org.chancery.annotation.Annotator;
import org.chancery.extraction.Extractor;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.Linker;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.ontology.GazetteerReader;
import org.chancery.ontology.LexiconReader;
import org.chancery.ontology.OfficeHolderReader;
import org.chancery.recognition.Recognizer;

/** The whole way on the text side: an article in, its facts out. Costs seconds to open; safe for use by many threads. */
public final class Pipeline {
    private final Annotator annotator = new Annotator();
    private final Recognizer recognizer;
    private final Linker linker;
    private final Extractor extractor;

    private Pipeline(Gazetteer gazetteer, Lexicon lexicon, List<OfficeHolder> holders) {
        recognizer = new Recognizer(gazetteer);
        linker = new Linker(gazetteer, lexicon, holders);
        extractor = new Extractor(lexicon, gazetteer);
    }

    /**
     * Opens a pipeline on the knowledge in {@code ontology}.
     *
     * @param ontology folder with {@code gazetteer/} and {@code lexicon/}; null for what comes with Chancery
     */
    public static Pipeline open(Path ontology) {
        if (ontology == null) {
            Gazetteer gazetteer = GazetteerReader.read();
            return new Pipeline(gazetteer, LexiconReader.read(), new OfficeHolderReader(gazetteer).read());
        }
        Path folder = ontology.resolve("gazetteer");
        Gazetteer gazetteer = GazetteerReader.read(folder);
        Lexicon lexicon = LexiconReader.read(ontology.resolve("lexicon"));
        return new Pipeline(gazetteer, lexicon, new OfficeHolderReader(gazetteer).read(folder));
    }

    /** The facts of {@code article}. */
    public Extraction extract(Article article) {
        return extractor.extract(linker.link(recognizer.recognize(annotator.annotate(article))));
    }
}
