package org.chancery;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.chancery.model.Article;
import org.junit.jupiter.api.Test;

/**
 * Tells what a word costs in articles of several lengths, in CPU time of the thread that reads: a step that looks at
 * everything for each thing shows here. Not run by the build: {@code mvn test -Dtest=LongArticleBenchmark
 * -Dwords=500,5000,50000}.
 */
class LongArticleBenchmark {
    private static final int WARM_UP = 20_000; // words
    private static final int LEAST = 5_000; // words to be read for a figure, in as many articles as that takes
    private static final List<String> PEOPLE =
            List.of("Anna Kovac", "Peter Hall", "Maria Lindqvist", "Jonas Weber", "Elena Petrova", "Ahmed Rahimi");
    private static final List<String> STATES =
            List.of("Norway", "Peru", "Kenya", "Japan", "Canada", "Turkey", "Egypt", "Poland");
    private static final List<String> CITIES = List.of("Geneva", "Oslo", "Lima", "Nairobi", "Vienna", "Ottawa");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
    private static final List<String> MATTERS = List.of("fishing", "trade", "border security", "grain exports");
    private static final List<String> SENTENCES = List.of(
            "The foreign minister of %1$s, %3$s, met his counterpart from %2$s in %4$s on %5$s.",
            "%1$s and %2$s agreed to hold talks on %6$s in %4$s next month.",
            "“We will not accept this decision,” %3$s said on %5$s. “It harms our people.”",
            "The president of %2$s warned %1$s that the dispute over %6$s could end their co-operation.",
            "%3$s, a spokesman for the government, told reporters that the meeting had been postponed.",
            "She added that %1$s was ready to sign the agreement if %2$s withdrew its demands.",
            "Officials in %4$s denied that %1$s had imposed sanctions on %2$s.",
            "The talks, which began on %5$s, will continue, according to the ministry.",
            "%1$s recalled its ambassador from %2$s after the attack on its embassy in %4$s.",
            "He called on both sides to respect the ceasefire and said the visit would take place on %5$s.");

    private final Pipeline pipeline = Pipeline.open();

    @Test
    void measure() {
        perWord(500, WARM_UP);
        for (String words : System.getProperty("words", "500,5000,50000").split(",")) {
            int length = Integer.parseInt(words);
            System.out.printf("%,d words: %.0f µs a word%n", length, perWord(length, LEAST));
        }
    }

    /** Microseconds a word in articles of {@code length} words. */
    private double perWord(int length, int least) {
        long nanoseconds = 0;
        int read = 0;
        for (int seed = 0; read < least; seed++) {
            Article article = article(length, seed);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            pipeline.extract(article);
            nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            read += length;
        }
        return nanoseconds / 1e3 / read;
    }

    /** An article of about {@code words} words; the same one for the same {@code seed}. */
    private static Article article(int words, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int length = 0; length < words; ) {
            String sentence = SENTENCES
                    .get(random.nextInt(SENTENCES.size()))
                    .formatted(
                            one(STATES, random),
                            one(STATES, random),
                            one(PEOPLE, random),
                            one(CITIES, random),
                            one(DAYS, random),
                            one(MATTERS, random));
            text.append(sentence).append(random.nextInt(3) == 0 ? "\n\n" : " ");
            length += sentence.split(" ").length;
        }
        return new Article("long-" + seed, text.toString(), null, LocalDate.of(2024, 3, 8), null, null, null);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
