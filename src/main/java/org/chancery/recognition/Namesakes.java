package org.chancery.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Tells the place from the person of its name, where the article has a person of that surname: "Holland said" is Paula
 * Holland, unless the article is about the place as well.
 */
final class Namesakes {
    private final Map<String, Set<String>> wordsOf = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    Namesakes(AnnotatedArticle article, List<Label> labels) {
        for (Label label : labels) {
            Sentence sentence = article.sentences().get(label.sentence());
            String words = words(sentence, label);
            label.keys()
                    .forEach(key ->
                            wordsOf.computeIfAbsent(key, any -> new HashSet<>()).add(words));
            if (isPlace(label) && isBehindPreposition(sentence, label)) {
                places.add(words);
            }
        }
    }

    /** Whether {@code label}, one word that is somebody's surname, is the person here. */
    boolean isPerson(Sentence sentence, Label label) {
        if (!isPlace(label) || isBehindPreposition(sentence, label)) {
            return false;
        }
        boolean alone = label.keys().stream().allMatch(key -> wordsOf.get(key).size() == 1)
                && !places.contains(words(sentence, label));
        Token token = sentence.token(label.first());
        return isSubject(sentence, token.index()) && (alone || token.entity().equals("PERSON"));
    }

    private static boolean isPlace(Label label) {
        return switch (label.kind()) {
            case KNOWN_NAME, PLACE_NAME, ADJECTIVE, INHABITANT -> true;
            case PERSON_NAME, ORGANIZATION_NAME, OFFICE, AGENT_NOUN -> false;
        };
    }

    private static boolean isBehindPreposition(Sentence sentence, Label label) {
        return label.first() > 0 && sentence.token(label.first() - 1).tag().matches("IN|TO|DT");
    }

    private static boolean isSubject(Sentence sentence, int token) {
        return sentence.basic().stream()
                .anyMatch(link -> link.dependent() == token && link.relation().startsWith("nsubj"));
    }

    private static String words(Sentence sentence, Label label) {
        StringBuilder words = new StringBuilder();
        for (int token = label.first(); token <= label.last(); token++) {
            words.append(sentence.token(token).word()).append(' ');
        }
        return words.toString();
    }
}
