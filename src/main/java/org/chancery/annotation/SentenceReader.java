package org.chancery.annotation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.TimeExpression;
import org.chancery.model.Token;

/** Turns a sentence of CoreNLP into a plain one. */
final class SentenceReader {
    private SentenceReader() {}

    static Sentence read(CoreMap map, int index, int paragraph, boolean headline, Span span, TreeReader trees) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = tokens(labels);
        return new Sentence(index, paragraph, headline, span, tokens, trees.read(tokens), times(labels));
    }

    private static List<Token> tokens(List<CoreLabel> labels) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            tokens.add(token(tokens.size(), label));
        }
        return tokens;
    }

    private static Token token(int index, CoreLabel label) {
        return new Token(
                index,
                new Span(label.beginPosition(), label.endPosition()),
                label.word(),
                label.lemma(),
                label.tag(),
                label.ner() == null ? "O" : label.ner());
    }

    private static List<TimeExpression> times(List<CoreLabel> labels) {
        List<TimeExpression> times = new ArrayList<>();
        int first = 0;
        while (first < labels.size()) {
            int last = lastOfTime(labels, first);
            if (timex(labels.get(first)) != null) {
                times.add(time(labels, first, last));
            }
            first = last + 1;
        }
        return times;
    }

    /** The last token of the time that begins at {@code first}; {@code first} where none does. */
    private static int lastOfTime(List<CoreLabel> labels, int first) {
        Timex timex = timex(labels.get(first));
        int last = first;
        while (timex != null && last + 1 < labels.size() && timex.equals(timex(labels.get(last + 1)))) {
            last++;
        }
        return last;
    }

    private static TimeExpression time(List<CoreLabel> labels, int first, int last) {
        Timex timex = timex(labels.get(first));
        Span span = new Span(labels.get(first).beginPosition(), labels.get(last).endPosition());
        return new TimeExpression(span, first, last, timex.timexType(), timex.value());
    }

    private static Timex timex(CoreLabel label) {
        return label.get(TimeAnnotations.TimexAnnotation.class);
    }
}
