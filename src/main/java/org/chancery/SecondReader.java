package org.chancery;

import java.util.List;
import org.chancery.agreement.Agreement;
import org.chancery.extraction.QuotedTimes;
import org.chancery.grounding.Grounding;
import org.chancery.grounding.TimeRules;
import org.chancery.knowledge.Labels;
import org.chancery.knowledge.Terminology;
import org.chancery.linking.Linker;
import org.chancery.model.Article;
import org.chancery.model.Extraction;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.chancery.model.TimeInterval;
import org.chancery.multilingual.ForeignLinker;
import org.chancery.reader.Questioning;

/**
 * The way of an article through a language model: who is who is found out as ever, the model is asked, its answers are
 * held to the words and, where both are to read, laid beside the reading of the rules. Safe for use by many threads.
 */
public final class SecondReader {
    private final Pipeline pipeline;
    private final Terminology terms;
    private final Questioning questioning;
    private final ForeignLinker linker;
    private final boolean withRules;

    /**
     * A second reader.
     *
     * @param labels names in other languages
     * @param withRules whether the rules read as well, where the article is in English
     */
    public SecondReader(
            Pipeline pipeline, Terminology terms, Labels labels, Questioning questioning, boolean withRules) {
        this.linker = new ForeignLinker(pipeline.gazetteer(), labels);
        this.pipeline = pipeline;
        this.terms = terms;
        this.questioning = questioning;
        this.withRules = withRules;
    }

    /** The readers of every article, without facts. */
    public static List<Reading> readers(Questioning questioning, boolean withRules) {
        Reading model = new Reading(questioning.reader(), questioning.version(), List.of());
        return withRules ? List.of(new Reading(Reading.RULES, null, List.of()), model) : List.of(model);
    }

    /**
     * The facts of {@code article}, each with who gave it.
     *
     * @throws org.chancery.reader.UnansweredException if the model does not answer
     */
    public Extraction extract(Article article) {
        return extract(ForeignLinker.isForeign(article) ? linker.link(article) : pipeline.link(article));
    }

    /** The facts of an article in which it is known who is who. */
    Extraction extract(LinkedArticle linked) {
        Article article = linked.annotated().article();
        Grounding grounding = new Grounding(linked, pipeline.gazetteer(), terms, Linker::named, times(linked));
        questioning.ask(article, Grounding::fault).forEach(answer -> grounding.take(answer.reply(), answer.window()));
        Extraction read = grounding.extraction();
        List<Reading> readers = readers(questioning, withRules);
        if (withRules) {
            Extraction rules = ForeignLinker.isForeign(article) ? nothing(article) : pipeline.extract(linked);
            return pipeline.rate(Agreement.of(rules, read, readers, terms));
        }
        Reading reader = readers.get(0);
        return read.readBy(List.of(new Reading(
                reader.reader(),
                reader.version(),
                read.factIds().stream().sorted().toList())));
    }

    /** What the rules read in an article that is not in English. */
    private static Extraction nothing(Article article) {
        return new Extraction(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private TimeRules times(LinkedArticle article) {
        QuotedTimes times = pipeline.times(article);
        return new TimeRules() {
            @Override
            public TimeInterval at(Span span, boolean future, Span act) {
                return times.at(span, future, act);
            }

            @Override
            public TimeInterval reported() {
                return times.reported();
            }
        };
    }
}
