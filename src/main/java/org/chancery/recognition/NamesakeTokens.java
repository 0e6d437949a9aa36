package org.chancery.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Finds the surnames that statistics missed or took for something else, of people whose full name the article has
 * elsewhere.
 */
final class NamesakeTokens {
    private final Set<String> surnames = new HashSet<>();

    NamesakeTokens(AnnotatedArticle article, List<Label> labels) {
        for (Label label : labels) {
            if (label.kind() == Label.Kind.PERSON_NAME && label.first() < label.last()) {
                surnames.add(small(article.sentences().get(label.sentence()).token(label.last())));
            }
        }
    }

    /** {@code labels} of {@code sentence} with those that were missed. */
    List<Label> complete(Sentence sentence, List<Label> labels) {
        List<Label> completed = new ArrayList<>();
        labels.stream()
                .filter(label -> !isPair(sentence, label))
                .forEach(label -> completed.add(isSurname(sentence, label) ? person(sentence, label.first()) : label));
        for (Token token : sentence.tokens()) {
            boolean free = labels.stream().noneMatch(label -> label.covers(token.index()));
            if (free && isName(sentence, token) && surnames.contains(small(token))) {
                completed.add(person(sentence, token.index()));
            }
        }
        completed.sort(Comparator.comparingInt(Label::first));
        return completed;
    }

    private static Label person(Sentence sentence, int token) {
        return new Label(sentence.index(), token, token, Label.Kind.PERSON_NAME, List.of());
    }

    /** Whether {@code label} is a surname that statistics took for a body: "the Trump administration". */
    private boolean isSurname(Sentence sentence, Label label) {
        return label.kind() == Label.Kind.ORGANIZATION_NAME
                && label.first() == label.last()
                && surnames.contains(small(sentence.token(label.first())));
    }

    /** Whether {@code label} joins the surnames of two people: "the Trump-Kim summit". */
    private boolean isPair(Sentence sentence, Label label) {
        return label.last() - label.first() == 2
                && sentence.token(label.first() + 1).word().matches("[-–]")
                && surnames.contains(small(sentence.token(label.first())))
                && surnames.contains(small(sentence.token(label.last())));
    }

    private static boolean isName(Sentence sentence, Token token) {
        boolean capital =
                Character.isUpperCase(token.word().charAt(0)) && token.word().length() > 2;
        return capital && (token.isProperNoun() || sentence.headline() && token.isNoun());
    }

    private static String small(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
