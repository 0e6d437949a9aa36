package org.chancery.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.chancery.annotation.parsing.Parser;
import org.chancery.annotation.time.SutimeRules;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Article;
import org.chancery.model.Dateline;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.repair.SentenceRepair;

/** Runs the language pipeline over articles. Costs seconds and about 0.6 GB to make; safe for use by many threads. */
public final class Annotator {
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP words;
    private final StanfordCoreNLP names;
    private final TreeReader trees;
    private final SentenceRepair repair;

    /**
     * Makes the pipeline, its parts side by side. {@code lexicon} has the words by which trees and times are mended.
     */
    public Annotator(Lexicon lexicon) {
        CompletableFuture<StanfordCoreNLP> recognizer = CompletableFuture.supplyAsync(Annotator::names);
        CompletableFuture<Parser> parser = CompletableFuture.supplyAsync(Parser::open);
        words = pipeline("tokenize,ssplit,pos,lemma", properties());
        trees = new TreeReader(parser.join());
        names = recognizer.join();
        repair = new SentenceRepair(lexicon);
    }

    private static StanfordCoreNLP names() {
        Properties properties = properties();
        SutimeRules.use(properties);
        return pipeline("ner", properties);
    }

    /** Some annotators alone; what they need of others is seen to by the order in which they run. */
    private static StanfordCoreNLP pipeline(String annotators, Properties properties) {
        properties.setProperty("annotators", annotators);
        return new StanfordCoreNLP(properties, false);
    }

    /** What the CoreNLP pipeline is made with; for measuring the plain pipeline beside ours. */
    public static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.model", NAMES);
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    /** The sentences of {@code article}; its text is split and masked first. Never reads the clock. */
    public AnnotatedArticle annotate(Article article) {
        List<Paragraph> paragraphs = ParagraphSplitter.split(article.text());
        Dateline dateline = dateline(article.text(), paragraphs);
        LocalDate anchor = anchor(article, dateline);
        Annotation annotation = new Annotation(Masking.mask(article.text(), paragraphs, dateline));
        if (anchor != null) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, anchor.toString());
        }
        words.annotate(annotation);
        names.annotate(annotation);
        NameWords.settle(annotation.get(CoreAnnotations.SentencesAnnotation.class));
        return new AnnotatedArticle(
                article, dateline, anchor, sentences(annotation, paragraphs, anchor, article.text()));
    }

    private static Dateline dateline(String text, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(4, paragraphs.size()))) {
            Dateline dateline = DatelineReader.read(text, paragraph.span());
            if (dateline != null) {
                return dateline;
            }
        }
        return null;
    }

    private static LocalDate anchor(Article article, Dateline dateline) {
        if (article.published() != null) {
            return article.published();
        }
        return dateline == null ? null : dateline.date();
    }

    private List<Sentence> sentences(Annotation annotation, List<Paragraph> paragraphs, LocalDate anchor, String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            Span span = span(map);
            paragraph = paragraphAt(span.begin(), paragraphs, paragraph);
            boolean headline = paragraphs.get(paragraph).headline();
            sentences.add(SentenceReader.read(map, sentences.size(), paragraph, headline, span, trees));
        }
        return repair.repair(sentences, anchor, text);
    }

    private static Span span(CoreMap sentence) {
        return new Span(
                sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }

    /** The paragraph in which a sentence begins, not before {@code from}. */
    private static int paragraphAt(int begin, List<Paragraph> paragraphs, int from) {
        int paragraph = from;
        while (paragraph + 1 < paragraphs.size()
                && paragraphs.get(paragraph).span().end() <= begin) {
            paragraph++;
        }
        return paragraph;
    }
}
