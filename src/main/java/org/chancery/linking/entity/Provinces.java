package org.chancery.linking.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.WordList;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Tells a province from the state of the same name: news of diplomacy means the state Georgia, unless words beside the
 * name, the names around it or else the article speak for the province.
 */
final class Provinces {
    private static final int LONGEST_COMPOUND = 3;

    private final ArticleText text;
    private final Map<String, KnownEntity> gazetteer;
    private final Set<String> signs;
    private final Set<String> nouns;
    private final Set<String> homeNouns;
    private final Map<String, Set<String>> places = new HashMap<>();
    private final List<Label> names;

    Provinces(ArticleText text, LinkingKnowledge knowledge) {
        this.text = text;
        gazetteer = knowledge.gazetteer();
        signs = knowledge.words(WordList.PROVINCE_SIGNS);
        nouns = knowledge.words(WordList.PROVINCE_NOUNS);
        homeNouns = knowledge.words(WordList.HOME_NOUNS);
        for (String line : knowledge.words(WordList.PROVINCE_PLACES)) {
            List<String> words = List.of(line.split(" "));
            places.put("region/" + words.get(0), Set.copyOf(words.subList(1, words.size())));
        }
        names = Stream.of(Label.Kind.KNOWN_NAME, Label.Kind.ADJECTIVE, Label.Kind.INHABITANT)
                .flatMap(kind -> text.labels(kind).stream())
                .toList();
    }

    /** Whether the article means {@code province} by the name that it shares with a state. */
    boolean isMeant(KnownEntity province) {
        int named = names.stream()
                .filter(name -> name.keys().size() > 1 && name.keys().contains(province.id()))
                .mapToInt(name -> isCalledProvince(name) ? 1 : sideOfNearest(name, province))
                .sum();
        int balance = namesPlaceOf(province) ? named + 1 : named;
        return balance > 0 || balance == 0 && isAtHome(province);
    }

    /** 1 where the name nearest to {@code name} in its sentence is a sister province's, -1 where another state's. */
    private int sideOfNearest(Label name, KnownEntity province) {
        int nearest = Integer.MAX_VALUE;
        int side = 0;
        for (Label other : names) {
            int distance = Math.abs(other.first() - name.first());
            if (other.sentence() == name.sentence() && distance < nearest && side(other, province) != 0) {
                nearest = distance;
                side = side(other, province);
            }
        }
        return side;
    }

    /** 1 for a sister of {@code province} of which not only a senator is named, -1 for another state, else 0. */
    private int side(Label name, KnownEntity province) {
        KnownEntity known = name.keys().size() == 1 ? gazetteer.get(name.keys().get(0)) : null;
        if (known == null) {
            return 0;
        }
        if (known.kind() == EntityKind.REGION
                && known.of() != null
                && known.of().equals(province.of())) {
            return isCalledProvince(name) ? 0 : 1;
        }
        return known.kind() == EntityKind.STATE && !known.id().equals(province.of()) ? -1 : 0;
    }

    private boolean namesPlaceOf(KnownEntity province) {
        Set<String> own = places.getOrDefault(province.id(), Set.of());
        return hasWord(token -> token.isProperNoun() && own.contains(small(token)));
    }

    /**
     * Whether the article names a place of {@code province} or a sister, or tells of life at home and of no other
     * state.
     */
    private boolean isAtHome(KnownEntity province) {
        return namesPlaceOf(province)
                || names.stream().anyMatch(name -> side(name, province) > 0)
                || hasWord(token -> token.isNoun() && homeNouns.contains(small(token)))
                        && names.stream().noneMatch(name -> side(name, province) < 0);
    }

    private boolean hasWord(Predicate<Token> wanted) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(wanted);
    }

    /** Whether a word beside {@code name} says that it is a province's. */
    private boolean isCalledProvince(Label name) {
        Sentence sentence = text.sentence(name);
        return isFollowedBySign(sentence, name.last() + 1) || isBehindSign(sentence, name.first() - 1);
    }

    /** "Georgia voters", "Georgia's Republican primary". */
    private boolean isFollowedBySign(Sentence sentence, int behind) {
        int end = Math.min(behind + LONGEST_COMPOUND, sentence.tokens().size());
        for (int at = behind; at < end && sentence.token(at).tag().matches("NN.*|JJ|POS"); at++) {
            if (sentence.token(at).isNoun() && signs.contains(small(sentence.token(at)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Voters in Georgia", "Congressman Paul Reed of Georgia", "D-Georgia", "the state of Georgia", "Savannah,
     * Georgia".
     */
    private boolean isBehindSign(Sentence sentence, int before) {
        if (before < 1 || !sentence.token(before).tag().matches("IN|TO|HYPH|:|,")) {
            return false;
        }
        Token word = sentence.token(before - 1);
        Label label = text.labels(sentence.index())[before - 1];
        if (word(sentence, before).equals(",")) {
            return signs.contains(small(word)) || label != null && label.kind() == Label.Kind.PLACE_NAME;
        }
        boolean holder = label != null && label.kind() == Label.Kind.PERSON_NAME && label.first() > 0;
        return signs.contains(small(holder ? sentence.token(label.first() - 1) : word))
                || word(sentence, before).equals("of") && nouns.contains(small(word));
    }

    private static String word(Sentence sentence, int token) {
        return small(sentence.token(token));
    }

    private static String small(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
