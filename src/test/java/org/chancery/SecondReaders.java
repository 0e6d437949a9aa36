package org.chancery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.fixture.RecordedModel;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.multilingual.ForeignLinker;
import org.chancery.reader.LanguageModel;
import org.chancery.reader.PromptWriter;
import org.chancery.reader.Questioning;
import org.chancery.turtle.GazetteerReader;
import org.chancery.turtle.LabelReader;
import org.chancery.turtle.LexiconReader;
import org.chancery.turtle.TerminologyReader;

/** Second readers on the one language pipeline of a test run. */
public final class SecondReaders {
    private static final Terminology TERMS = TerminologyReader.read(null, List.of());

    private SecondReaders() {}

    /** One that asks {@code model}. */
    public static SecondReader of(LanguageModel model, boolean withRules) {
        return new SecondReader(SharedPipeline.get(), TERMS, LabelReader.read(null), questioning(model), withRules);
    }

    /** What the model, whose every reply is {@code reply}, tells of {@code article}, which is in English. */
    public static Extraction read(Article article, String reply) {
        return of(RecordedModel.always(reply), false).extract(SharedPipeline.link(article));
    }

    /** Asks {@code model} by the prompt that comes with Chancery. */
    public static Questioning questioning(LanguageModel model) {
        return new Questioning(model, promptWriter(), Questioning.LONGEST);
    }

    public static ForeignLinker foreignLinker() {
        return new ForeignLinker(GazetteerReader.read(), LabelReader.read(null));
    }

    public static PromptWriter promptWriter() {
        try {
            String template = Files.readString(Path.of("ontology/reader/instructions.md"));
            return new PromptWriter(template, TERMS, LexiconReader.read());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
