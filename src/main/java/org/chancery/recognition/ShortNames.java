package org.chancery.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.KnownEntity;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Finds the short names of what an article also names in full: "the North" in an article about North Korea. */
final class ShortNames {
    private final AnnotatedArticle article;
    private final Map<String, String> named = new HashMap<>();

    /** @param labels those of the article, which say what it names in full */
    ShortNames(AnnotatedArticle article, Collection<KnownEntity> entities, List<Label> labels) {
        this.article = article;
        Set<String> keys = new HashSet<>();
        labels.forEach(label -> keys.addAll(label.keys()));
        entities.stream()
                .filter(entity -> keys.contains(entity.id()))
                .forEach(entity -> entity.shortNames().forEach(name -> named.put(name, entity.id())));
    }

    /** {@code labels} of the article with the short names. */
    List<Label> complete(List<Label> labels) {
        if (named.isEmpty()) {
            return labels;
        }
        Map<Integer, List<Label>> bySentence = labels.stream().collect(Collectors.groupingBy(Label::sentence));
        List<Label> completed = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            completed.addAll(complete(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
        }
        return completed;
    }

    private List<Label> complete(Sentence sentence, List<Label> labels) {
        List<Label> completed = new ArrayList<>(labels);
        for (Token token : sentence.tokens()) {
            String state = named.get(token.word());
            if (state != null && stands(sentence, token.index()) && isFree(token, completed)) {
                completed.removeIf(label -> label.covers(token.index()));
                completed.add(new Label(
                        sentence.index(), token.index(), token.index(), Label.Kind.KNOWN_NAME, List.of(state)));
            }
        }
        completed.sort(Comparator.comparingInt(Label::first));
        return completed;
    }

    /** Behind "the", perhaps with an adjective between, and no part of a longer name. */
    private static boolean stands(Sentence sentence, int token) {
        int before = token - 1;
        if (before > 0 && sentence.token(before).tag().equals("JJ") && isSmall(sentence.token(before))) {
            before--;
        }
        boolean article = before >= 0 && sentence.token(before).word().matches("[Tt]he");
        boolean ends = token + 1 >= sentence.tokens().size()
                || !sentence.token(token + 1).word().matches("\\p{Lu}.*|-|–");
        return article && ends;
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.word().charAt(0));
    }

    /** Whether nothing but a guess of statistics at the token itself is in the way. */
    private static boolean isFree(Token token, List<Label> labels) {
        return labels.stream()
                .filter(label -> label.covers(token.index()))
                .allMatch(label -> label.first() == label.last() && label.keys().isEmpty());
    }
}
