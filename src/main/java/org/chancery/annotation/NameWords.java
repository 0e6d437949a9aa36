package org.chancery.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words that are part of a person's name and a month, a weekday or an auxiliary elsewhere: they are no time and no
 * auxiliary. "Will Barasa thanked Peru", "April Osei will visit Peru in June", and then "April said so".
 */
final class NameWords {
    private static final String PERSON = "PERSON";
    private static final String NAME = "NNP";
    private static final String OUTSIDE = "O";
    private static final String MODAL = "MD";
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final Set<String> DONE = Set.of("VBD", "VBZ", "VBN");

    private static final Set<String> CALENDAR = Stream.concat(
                    Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
                    Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<List<String>> names = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    private NameWords() {}

    /** Settles what such words are in the sentences of an article, whose people are known by now. */
    static void settle(List<CoreMap> sentences) {
        NameWords words = new NameWords();
        List<List<CoreLabel>> all = sentences.stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
                .toList();
        all.forEach(words::learn);
        all.forEach(words::settleIn);
    }

    /** Notes the names of several words, but for those behind a preposition: "in May Adams flew home". */
    private void learn(List<CoreLabel> labels) {
        int first = 0;
        while (first < labels.size()) {
            int end = endOfName(labels, isGivenName(labels, first) ? first + 1 : first);
            boolean inTime =
                    first > 0 && PREPOSITIONS.contains(labels.get(first - 1).tag()) && isAmbiguous(labels.get(first));
            if (end - first > 1 && !inTime) {
                List<String> name =
                        labels.subList(first, end).stream().map(CoreLabel::word).toList();
                names.add(name);
                parts.addAll(name);
            }
            first = Math.max(end, first + 1);
        }
    }

    /**
     * Whether a month or weekday before a surname is part of the name: behind a title ("Foreign Minister Tuesday
     * Moyo"), or at the head of a sentence that has a time of its own ("Sunday Adeyemi was appointed on Monday").
     */
    private static boolean isGivenName(List<CoreLabel> labels, int at) {
        boolean surname = at + 1 < labels.size()
                && PERSON.equals(labels.get(at + 1).ner())
                && !PERSON.equals(labels.get(at).ner());
        if (!surname || !CALENDAR.contains(labels.get(at).word())) {
            return false;
        }
        return at == 0 ? hasTimeBehind(labels, at + 1) : isTitle(labels.get(at - 1));
    }

    private static boolean hasTimeBehind(List<CoreLabel> labels, int at) {
        return labels.stream().skip(at).anyMatch(label -> label.get(TimeAnnotations.TimexAnnotation.class) != null);
    }

    private static boolean isTitle(CoreLabel label) {
        return NAME.equals(label.tag())
                && OUTSIDE.equals(label.ner())
                && Character.isUpperCase(label.word().charAt(0));
    }

    private static int endOfName(List<CoreLabel> labels, int first) {
        int end = first;
        while (end < labels.size() && PERSON.equals(labels.get(end).ner())) {
            end++;
        }
        return end;
    }

    private void settleIn(List<CoreLabel> labels) {
        for (int at = 0; at < labels.size(); at++) {
            if (!isAmbiguous(labels.get(at))) {
                continue;
            }
            if (isAlone(labels, at)) {
                name(labels.get(at));
                act(labels.get(at + 1));
            } else {
                labels.subList(at, endOfKnown(labels, at)).forEach(NameWords::name);
            }
        }
    }

    /** A month, a weekday, a capitalised "Will". */
    private static boolean isAmbiguous(CoreLabel label) {
        boolean time = label.get(TimeAnnotations.TimexAnnotation.class) != null;
        return Character.isUpperCase(label.word().charAt(0)) && (time || MODAL.equals(label.tag()));
    }

    /** The end of the longest known name that the word belongs to; its own place where there is none. */
    private int endOfKnown(List<CoreLabel> labels, int at) {
        return names.stream()
                .flatMapToInt(name -> IntStream.range(0, name.size())
                        .filter(part -> stands(name, labels, at - part))
                        .map(part -> at - part + name.size()))
                .max()
                .orElse(at);
    }

    private static boolean stands(List<String> name, List<CoreLabel> labels, int from) {
        return from >= 0
                && from + name.size() <= labels.size()
                && labels.subList(from, from + name.size()).stream()
                        .map(CoreLabel::word)
                        .toList()
                        .equals(name);
    }

    /** A part of a known name that begins a sentence and has done something: "April said so". */
    private boolean isAlone(List<CoreLabel> labels, int at) {
        return at == 0
                && labels.size() > 1
                && parts.contains(labels.get(0).word())
                && DONE.contains(labels.get(1).tag());
    }

    /** What was taken for a participle behind an auxiliary. */
    private static void act(CoreLabel verb) {
        verb.setTag(verb.tag().equals("VBN") ? "VBD" : verb.tag());
    }

    private static void name(CoreLabel label) {
        label.setNER(PERSON);
        label.setTag(NAME);
        label.setLemma(label.word());
        label.remove(TimeAnnotations.TimexAnnotation.class);
    }
}
