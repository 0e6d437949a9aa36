package org.chancery.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SutimeRulesTest {
    private static final StanfordCoreNLP PLAIN = new StanfordCoreNLP(properties());
    private static final StanfordCoreNLP FASTER = faster();

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        properties.setProperty("ner.rulesOnly", "true");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    private static StanfordCoreNLP faster() {
        Properties properties = properties();
        SutimeRules.use(properties);
        return new StanfordCoreNLP(properties);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on Monday, March 3, 2025, and will meet again next week.",
                "The talks began at 10:30 p.m. EST and lasted two and a half hours.",
                "Between 1991 and 1995 the two states exchanged 12 notes a year.",
                "The minister arrives the day after tomorrow, or two weeks from Friday.",
                "In the third quarter of fiscal 2024 exports fell for the second time in three years.",
                "Every other Tuesday, the envoys meet for 90 minutes.",
                "On New Year's Day and on Christmas Eve the embassy is closed; so it is on Independence Day.",
                "The treaty of 12/03/1998 expired 20 years ago, in the late 1990s it was amended.",
                "She spoke for the first time since last summer, early on Saturday morning.",
                "Within the next ten days, or shortly thereafter, they may sign it.",
                "2025-06-10T14:00 is when the truce ends, at midnight in the 21st century.",
                "No date is named here, nor is any number."
            })
    void whatIsReadStaysTheSame(String sentence) {
        assertEquals(read(PLAIN, sentence), read(FASTER, sentence));
    }

    private static List<String> read(StanfordCoreNLP pipeline, String sentence) {
        Annotation annotation = new Annotation(sentence);
        annotation.set(CoreAnnotations.DocDateAnnotation.class, "2025-06-10");
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.TokensAnnotation.class).stream()
                .map(SutimeRulesTest::line)
                .toList();
    }

    private static String line(CoreLabel token) {
        return token.word() + " " + token.ner() + " " + token.get(TimeAnnotations.TimexAnnotation.class);
    }
}
