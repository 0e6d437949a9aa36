package org.chancery.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Joins the names that a small word cuts in two: of people at a particle ("Maria do Carmo Silva"), of bodies at a
 * preposition ("the Fund for the Upkeep of the Coast"). A state behind "of" stays a name of its own.
 */
final class LongNames {
    private final Set<String> particles;
    private final Set<String> heads;
    private final Set<String> links;

    LongNames(Lexicon lexicon) {
        particles = lexicon.words(WordList.NAME_PARTICLES);
        heads = lexicon.words(WordList.HEADS_OF_NAMES);
        links = lexicon.words(WordList.LINKS_IN_NAMES);
    }

    /** {@code labels} of {@code sentence} in their order, the parts of one name joined. */
    List<Label> join(Sentence sentence, List<Label> labels) {
        Map<Integer, Label> byFirst = new TreeMap<>();
        labels.forEach(label -> byFirst.put(label.first(), label));
        List<Label> joined = new ArrayList<>();
        int token = 0;
        while (token < sentence.tokens().size()) {
            Label label = byFirst.get(token);
            Label longer = isHead(sentence, token, label)
                    ? body(sentence, token, label, byFirst)
                    : person(sentence, label, byFirst);
            if (longer != null) {
                joined.add(longer);
            }
            token = longer == null ? token + 1 : longer.last() + 1;
        }
        return joined;
    }

    private Label person(Sentence sentence, Label name, Map<Integer, Label> byFirst) {
        boolean cut = name != null
                && name.kind() == Label.Kind.PERSON_NAME
                && particles.contains(word(sentence, name.last() + 1));
        Label rest = cut ? byFirst.get(name.last() + 2) : null;
        boolean goesOn = rest != null && rest.kind() == Label.Kind.PERSON_NAME;
        return goesOn ? new Label(name.sentence(), name.first(), rest.last(), name.kind(), name.keys()) : name;
    }

    /** Whether the name of a body that may go on begins at {@code token}: "Fund", "Society for Friendship". */
    private boolean isHead(Sentence sentence, int token, Label label) {
        Token word = sentence.token(token);
        boolean open = label == null
                && token > 0
                && word.isProperNoun()
                && isCapital(word)
                && !sentence.token(token - 1).isProperNoun();
        int head = open
                ? token
                : label != null && label.kind() == Label.Kind.ORGANIZATION_NAME ? headOf(sentence, label) : -1;
        return head >= 0 && heads.contains(word(sentence, head));
    }

    /** The last word of {@code label} before its first preposition. */
    private int headOf(Sentence sentence, Label label) {
        int head = label.first();
        while (head < label.last() && !links.contains(word(sentence, head + 1))) {
            head++;
        }
        return head;
    }

    private Label body(Sentence sentence, int first, Label label, Map<Integer, Label> byFirst) {
        int last = label == null ? first : label.last();
        for (int end = further(sentence, last, byFirst); end > last; end = further(sentence, last, byFirst)) {
            last = end;
        }
        boolean longer = label == null ? last > first : last > label.last();
        return longer ? new Label(sentence.index(), first, last, Label.Kind.ORGANIZATION_NAME, List.of()) : label;
    }

    /** The last token of the part of the name that a preposition links to {@code last}, else {@code last}. */
    private int further(Sentence sentence, int last, Map<Integer, Label> byFirst) {
        if (!links.contains(word(sentence, last + 1))) {
            return last;
        }
        int first = word(sentence, last + 2).equals("the") ? last + 3 : last + 2;
        Label part = byFirst.get(first);
        boolean own = part != null
                && (part.kind() == Label.Kind.OFFICE || part.kind() == Label.Kind.KNOWN_NAME && isState(part));
        if (own || !isCapital(sentence, first)) {
            return last;
        }
        int end = part == null ? first : part.last();
        while (isCapital(sentence, end + 1) && !isPerson(byFirst.get(end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isPerson(Label label) {
        return label != null && label.kind() == Label.Kind.PERSON_NAME;
    }

    private static boolean isState(Label label) {
        return label.keys().stream().anyMatch(key -> key.startsWith("state/") || key.startsWith("city/"));
    }

    private static boolean isCapital(Sentence sentence, int token) {
        return token < sentence.tokens().size() && isCapital(sentence.token(token));
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.word().charAt(0)) && token.tag().matches("NNPS?|JJ|NNS?");
    }

    private static String word(Sentence sentence, int token) {
        return token < sentence.tokens().size() ? sentence.token(token).word().toLowerCase(Locale.ROOT) : "";
    }
}
