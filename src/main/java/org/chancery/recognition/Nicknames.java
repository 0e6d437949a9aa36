package org.chancery.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** Joins a name that a nickname in quotation marks cuts in two: Luis "Lucho" Arana is one person. */
final class Nicknames {
    private static final Set<String> MARKS = Set.of("\"", "'", "`", "‘", "’", "“", "”", "„", "''", "``");
    private static final int LONGEST = 3;
    private static final int MOST_PARTICLES = 2;

    private final FirstNames firstNames;

    Nicknames(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** {@code labels} of {@code sentence} in their order, the two parts of such a name joined. */
    List<Label> join(Sentence sentence, List<Label> labels) {
        List<Label> joined = new ArrayList<>(labels);
        for (int open = 1; open < sentence.tokens().size(); open++) {
            Label name = opens(sentence, open) ? nameAround(sentence, open, joined) : null;
            if (name != null) {
                joined.removeIf(label -> label.first() <= name.last() && name.first() <= label.last());
                joined.add(name);
                open = name.last();
            }
        }
        joined.sort(Comparator.comparingInt(Label::first));
        return joined;
    }

    /** The name around the nickname behind the mark {@code open}, or null. */
    private Label nameAround(Sentence sentence, int open, List<Label> labels) {
        int first = firstOfName(sentence, open - 1, labels);
        int close = closing(sentence, open);
        if (first < 0 || close < 0) {
            return null;
        }
        boolean given = first == open - 1 && isGiven(sentence, first, labels);
        int last = lastOfName(sentence, close + 1, labels, given);
        return last < 0 ? null : new Label(sentence.index(), first, last, Label.Kind.PERSON_NAME, List.of());
    }

    /** Whether the single name at {@code first} wants another: a first name, or one behind a title. */
    private boolean isGiven(Sentence sentence, int first, List<Label> labels) {
        Label before = at(labels, first - 1);
        boolean titled = before != null && before.kind() == Label.Kind.OFFICE;
        return !sentence.headline()
                && (titled || firstNames.gender(sentence.token(first).word()) != null);
    }

    /** Whether {@code token} is a first name that statistics missed. */
    private boolean isFirstName(Token token) {
        return token.isProperNoun()
                && token.entity().equals("O")
                && isCapital(token)
                && firstNames.gender(token.word()) != null;
    }

    /** Where the name of a person that ends at {@code last} begins, or -1. */
    private int firstOfName(Sentence sentence, int last, List<Label> labels) {
        Label label = at(labels, last);
        if (label != null) {
            return label.kind() == Label.Kind.PERSON_NAME ? label.first() : -1;
        }
        int first = last + 1;
        while (first > 0 && isPerson(sentence.token(first - 1)) && at(labels, first - 1) == null) {
            first--;
        }
        return first <= last || isFirstName(sentence.token(last)) ? Math.min(first, last) : -1;
    }

    /** Where the nickname behind {@code open} is closed, or -1. */
    private static int closing(Sentence sentence, int open) {
        int close = open + 1;
        while (close < sentence.tokens().size() && close <= open + LONGEST && isNickname(sentence, close)) {
            close++;
        }
        return close > open + 1 && close < sentence.tokens().size() && closes(sentence, close) ? close : -1;
    }

    /** Whether {@code word} may be one of a nickname: "Lucho", "the", "Bull", outside headlines also "Mad". */
    private static boolean isNickname(Sentence sentence, int word) {
        Token token = sentence.token(word);
        boolean adjective = token.tag().equals("JJ") && !sentence.headline();
        return token.tag().equals("DT")
                || isCapital(token) && (adjective || token.tag().matches("NN.*|FW"));
    }

    /**
     * Where the name ends that goes on at {@code first}, perhaps with particles, or -1.
     *
     * @param given whether what stands before is a single name that wants another, so that any name behind is the rest
     *     of it
     */
    private static int lastOfName(Sentence sentence, int first, List<Label> labels, boolean given) {
        int head = first;
        while (head < first + MOST_PARTICLES && head + 1 < sentence.tokens().size() && isParticle(sentence, head)) {
            head++;
        }
        Label label = at(labels, head);
        if (label == null) {
            return isBareName(sentence.token(head), given) ? head : -1;
        }
        return goesOn(sentence.token(head), label, given) ? label.last() : -1;
    }

    private static boolean isBareName(Token token, boolean given) {
        boolean unknown =
                token.isProperNoun() && isCapital(token) && token.entity().equals("O");
        return isPerson(token) || given && unknown;
    }

    private static boolean goesOn(Token token, Label label, boolean given) {
        return switch (label.kind()) {
            case PERSON_NAME -> isCapital(token);
            case PLACE_NAME, ORGANIZATION_NAME, KNOWN_NAME -> isPerson(token) || given && label.first() == label.last();
            case ADJECTIVE, INHABITANT, OFFICE, AGENT_NOUN -> false;
        };
    }

    private static boolean isParticle(Sentence sentence, int token) {
        return sentence.token(token).tag().matches("NNP|FW") && !isCapital(sentence.token(token));
    }

    private static Label at(List<Label> labels, int token) {
        return labels.stream().filter(label -> label.covers(token)).findFirst().orElse(null);
    }

    private static boolean isPerson(Token token) {
        return token.entity().equals("PERSON") && token.isProperNoun() && isCapital(token);
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.word().charAt(0));
    }

    private static boolean opens(Sentence sentence, int mark) {
        return MARKS.contains(sentence.token(mark).word())
                && isGap(sentence, mark - 1)
                && mark + 1 < sentence.tokens().size()
                && !isGap(sentence, mark);
    }

    private static boolean closes(Sentence sentence, int mark) {
        return MARKS.contains(sentence.token(mark).word())
                && !isGap(sentence, mark - 1)
                && mark + 1 < sentence.tokens().size()
                && isGap(sentence, mark);
    }

    /** Whether space stands behind {@code token}. */
    private static boolean isGap(Sentence sentence, int token) {
        return sentence.token(token).span().end()
                < sentence.token(token + 1).span().begin();
    }
}
