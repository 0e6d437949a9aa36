package org.chancery.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.AnnotatedArticle;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;

/**
 * Groups the person names of an article: a single name is the full name before it that ends with it, else the one after
 * it, else a full name that begins with it.
 */
final class PersonIndex {
    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lady", "Lord", "Prof");

    private final Map<Label, String> fullNames = new HashMap<>();

    PersonIndex(RecognizedArticle article) {
        List<Label> labels = new ArrayList<>();
        Map<Label, List<String>> words = new LinkedHashMap<>();
        for (Label label : article.labels()) {
            if (label.kind() == Label.Kind.PERSON_NAME) {
                labels.add(label);
                words.put(label, words(article.annotated(), label));
            }
        }
        for (Label label : labels) {
            fullNames.put(label, String.join(" ", longest(label, labels, words)));
        }
    }

    /** The fullest name that the article gives to the person of {@code label}. */
    String fullName(Label label) {
        return fullNames.get(label);
    }

    private static List<String> words(AnnotatedArticle article, Label label) {
        String text = article.sentences().get(label.sentence()).span(label.first(), label.last()).of(article.article().text());
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        while (words.size() > 1 && TITLES.contains(words.get(0).replace(".", ""))) {
            words.remove(0);
        }
        return words;
    }

    private static List<String> longest(Label label, List<Label> labels, Map<Label, List<String>> words) {
        List<String> name = words.get(label);
        List<String> best = name;
        int at = labels.indexOf(label);
        for (int distance = 1; distance < labels.size() && best == name; distance++) {
            for (int other : new int[] {at - distance, at + distance}) {
                if (best == name && other >= 0 && other < labels.size()) {
                    List<String> candidate = words.get(labels.get(other));
                    best = isShortFor(name, candidate) ? candidate : best;
                }
            }
        }
        return best == name ? name : longest(labels.get(indexOf(best, labels, words)), labels, words);
    }

    private static int indexOf(List<String> name, List<Label> labels, Map<Label, List<String>> words) {
        for (int i = 0; i < labels.size(); i++) {
            if (words.get(labels.get(i)) == name) {
                return i;
            }
        }
        throw new IllegalStateException("no label has the name " + name);
    }

    /** Whether {@code name} is the end of the longer {@code full}, or its first word alone. */
    private static boolean isShortFor(List<String> name, List<String> full) {
        if (full.size() <= name.size()) {
            return false;
        }
        List<String> end = full.subList(full.size() - name.size(), full.size());
        return sameWords(name, end) || name.size() == 1 && fold(full.get(0)).equals(fold(name.get(0)))
                || name.size() == 2 && fold(full.get(0)).equals(fold(name.get(0)))
                        && fold(full.get(full.size() - 1)).equals(fold(name.get(1)));
    }

    private static boolean sameWords(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!fold(one.get(i)).equals(fold(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        String slug = EntityRegistry.slug(word);
        return slug.startsWith("al-") || slug.startsWith("el-") ? slug.substring(3) : slug;
    }
}
