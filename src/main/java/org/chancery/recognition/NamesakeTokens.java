package org.chancery.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Set<String> singleNames = new HashSet<>();
    private final Map<String, Set<String>> firstNames = new HashMap<>();
    private final Set<String> familyNamesFirst;
    private final Namesakes namesakes;

    /** @param familyNamesFirst family names that stand before the given one */
    NamesakeTokens(AnnotatedArticle article, List<Label> labels, Set<String> familyNamesFirst) {
        this.familyNamesFirst = familyNamesFirst;
        namesakes = new Namesakes(article, labels);
        for (Label label : labels) {
            if (label.kind() == Label.Kind.PERSON_NAME) {
                Sentence sentence = article.sentences().get(label.sentence());
                String first = small(sentence.token(label.first()));
                String last = small(sentence.token(label.last()));
                if (label.first() == label.last()) {
                    singleNames.add(first);
                } else {
                    surnames.add(last);
                    String family = familyNamesFirst.contains(first) ? first : last;
                    surnames.add(family);
                    firstNames.computeIfAbsent(family, any -> new HashSet<>()).add(family.equals(first) ? last : first);
                }
            }
        }
    }

    /** {@code labels} of {@code sentence} with those that were missed. */
    List<Label> complete(Sentence sentence, List<Label> labels) {
        List<Label> completed = new ArrayList<>();
        labels.stream()
                .filter(label -> !isPair(sentence, label) && !isSideBySide(sentence, label))
                .forEach(label -> completed.add(
                        isSurname(sentence, label) ? person(sentence, label.first()) : whole(sentence, label, labels)));
        for (Token token : sentence.tokens()) {
            boolean free = completed.stream().noneMatch(label -> label.covers(token.index()));
            if (free && isName(sentence, token) && isNameOf(token, labels)) {
                completed.add(person(sentence, token.index()));
            }
        }
        completed.sort(Comparator.comparingInt(Label::first));
        return completed;
    }

    private static Label person(Sentence sentence, int token) {
        return new Label(sentence.index(), token, token, Label.Kind.PERSON_NAME, List.of());
    }

    /** {@code label} with a third syllable that was cut off a name whose family name stands first: "Kim Jong Un". */
    private Label whole(Sentence sentence, Label label, List<Label> labels) {
        int next = label.last() + 1;
        boolean cut = label.kind() == Label.Kind.PERSON_NAME
                && next == label.first() + 2
                && next < sentence.tokens().size()
                && familyNamesFirst.contains(small(sentence.token(label.first())))
                && labels.stream().noneMatch(other -> other.covers(next));
        return cut && isSyllable(sentence.token(next))
                ? new Label(label.sentence(), label.first(), next, label.kind(), label.keys())
                : label;
    }

    private static boolean isSyllable(Token token) {
        return token.word().matches("\\p{Lu}\\p{Ll}{1,3}")
                && token.isProperNoun()
                && token.entity().equals("O");
    }

    /**
     * Whether {@code label} is a surname taken for a body ("the Trump administration") or for the place or people of
     * that name.
     */
    private boolean isSurname(Sentence sentence, Label label) {
        return label.first() == label.last()
                && surnames.contains(small(sentence.token(label.first())))
                && !isAbbreviation(sentence, label)
                && (label.kind() == Label.Kind.ORGANIZATION_NAME || namesakes.isPerson(sentence, label));
    }

    /** Whether it is no part of a name that is written small: "UN" beside "Kim Jong Un". */
    private static boolean isAbbreviation(Sentence sentence, Label label) {
        return label.kind() == Label.Kind.KNOWN_NAME
                && sentence.token(label.first()).word().matches("\\p{Lu}{2,3}");
    }

    /** Whether {@code label} joins the surnames of two people: "the Trump-Kim summit". */
    private boolean isPair(Sentence sentence, Label label) {
        return label.last() - label.first() == 2
                && sentence.token(label.first() + 1).word().matches("[-–]")
                && isName(sentence.token(label.first()))
                && isName(sentence.token(label.last()));
    }

    /** Whether {@code label} puts two surnames side by side as a headline does: "Hall Kovac talks". */
    private boolean isSideBySide(Sentence sentence, Label label) {
        String one = small(sentence.token(label.first()));
        String other = small(sentence.token(label.last()));
        return label.kind() == Label.Kind.PERSON_NAME
                && label.last() == label.first() + 1
                && surnames.contains(one)
                && firstNames.getOrDefault(other, Set.of()).stream().anyMatch(name -> !name.equals(one));
    }

    private boolean isName(Token token) {
        return surnames.contains(small(token)) || singleNames.contains(small(token));
    }

    /** Whether {@code token} is a surname of the article, or one of the two names that a label wrongly joined. */
    private boolean isNameOf(Token token, List<Label> labels) {
        return surnames.contains(small(token))
                || labels.stream().anyMatch(label -> label.covers(token.index())) && singleNames.contains(small(token));
    }

    private static boolean isName(Sentence sentence, Token token) {
        boolean capital = token.word().matches("\\p{Lu}\\p{Ll}|\\p{Lu}.{2,}");
        return capital && (token.isProperNoun() || sentence.headline() && token.isNoun());
    }

    private static String small(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
