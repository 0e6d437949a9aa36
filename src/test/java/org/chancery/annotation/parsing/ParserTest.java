package org.chancery.annotation.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.chancery.corpus.Corpus;
import org.chancery.model.Outcome.Accepted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static final Parser PARSER = Parser.open();

    /** To the last arc, on all articles that come with Chancery. */
    @Test
    @Tag("upgrade")
    void treesAreThoseOfCoreNlp() {
        DependencyParser reference = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        List<CoreMap> sentences = sentences();
        for (CoreMap sentence : sentences) {
            assertEquals(
                    reference.predict(sentence).typedDependencies().stream()
                            .map(ParserTest::line)
                            .sorted()
                            .toList(),
                    lines(sentence));
        }
        assertTrue(sentences.size() > 100, "few sentences: " + sentences.size());
    }

    private static List<CoreMap> sentences() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        List<CoreMap> sentences = new ArrayList<>();
        try (var articles = Corpus.standard().read(List.of("src/main/resources/examples"))) {
            articles.filter(Accepted.class::isInstance)
                    .map(Accepted.class::cast)
                    .forEach(accepted -> {
                        Annotation annotation =
                                new Annotation(accepted.article().text());
                        pipeline.annotate(annotation);
                        sentences.addAll(annotation.get(CoreAnnotations.SentencesAnnotation.class));
                    });
        }
        return sentences;
    }

    private static String line(TypedDependency dependency) {
        return "%03d %d %s"
                .formatted(
                        dependency.dep().index(),
                        dependency.gov().index(),
                        dependency.reln().toString().replace(":pass", ""));
    }

    private static List<String> lines(CoreMap sentence) {
        var tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Arc> arcs = PARSER.parse(
                tokens.stream().map(token -> token.word()).toList(),
                tokens.stream().map(token -> token.tag()).toList());
        List<String> lines = new ArrayList<>();
        for (Arc arc : arcs) {
            String label = arc.label().replace(":pass", "");
            lines.add("%03d %d %s".formatted(lines.size() + 1, arc.head(), label));
        }
        return lines;
    }

    @Test
    void aSentenceOfOneWordHangsOnTheRoot() {
        assertEquals(List.of(new Arc(0, "root")), PARSER.parse(List.of("Agreed"), List.of("VBN")));
    }

    @Test
    void aReaderThatIsInterruptedStops() {
        Thread.currentThread().interrupt();
        assertThrows(RuntimeInterruptedException.class, () -> PARSER.parse(List.of("Agreed"), List.of("VBN")));
    }

    @ParameterizedTest
    @CsvSource({"-0.0291", "1.0579", "0.1", "12", "-0.0000", "9.9999"})
    void numbersAreReadAsJavaReadsThem(String number) throws IOException {
        float read = text(number + " ").number();
        assertEquals(Float.floatToIntBits(Float.parseFloat(number)), Float.floatToIntBits(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-5", "", "word", "0.123456789"})
    void whatIsNoPlainNumberIsAFault(String number) {
        assertThrows(IOException.class, () -> text(number).number());
    }

    private static NumberText text(String text) {
        return new NumberText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
