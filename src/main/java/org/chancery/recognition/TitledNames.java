package org.chancery.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * Completes the names of people by the title in front of them: what stands in capitals between "President" and the part
 * of a name that statistics found belongs to the name, and so does a name of which they found nothing or took it for a
 * place ("President Goodluck Jonathan", "Mr Jordan").
 */
final class TitledNames {
    private static final int LONGEST = 5;

    private final Sentence sentence;
    private final Label[] at;
    private final Set<String> formsOfAddress;
    private final Set<String> never;

    /**
     * @param formsOfAddress "mr" and the like, in lower case
     * @param never words in lower case that are no part of anybody's name
     */
    TitledNames(Sentence sentence, List<Label> labels, Set<String> formsOfAddress, Set<String> never) {
        this.sentence = sentence;
        this.never = never;
        this.formsOfAddress = formsOfAddress;
        at = new Label[sentence.tokens().size()];
        for (Label label : labels) {
            for (int token = label.first(); token <= label.last(); token++) {
                at[token] = label;
            }
        }
    }

    List<Label> complete() {
        for (int token = 1; token < at.length; token++) {
            if (isTitle(token - 1)) {
                complete(token);
            }
        }
        List<Label> completed = new ArrayList<>();
        for (int token = 0; token < at.length; token++) {
            if (at[token] != null && at[token].first() == token) {
                completed.add(at[token]);
            }
        }
        return completed;
    }

    private boolean isAddress(Token word) {
        return Character.isUpperCase(word.word().charAt(0))
                && formsOfAddress.contains(word.word().toLowerCase(Locale.ROOT));
    }

    private boolean isTitle(int token) {
        Token word = sentence.token(token);
        if (isAddress(word)) {
            return true;
        }
        return !sentence.headline()
                && at[token] != null
                && at[token].kind() == Label.Kind.OFFICE
                && at[token].last() == token
                && word.tag().equals("NNP")
                && Character.isUpperCase(word.word().charAt(0));
    }

    private void complete(int first) {
        boolean address = isAddress(sentence.token(first - 1));
        int last = first - 1;
        while (last + 1 < at.length && last + 1 < first + LONGEST && isNamePart(last + 1, first, address)) {
            last = at[last + 1] == null ? last + 1 : at[last + 1].last();
        }
        while (last >= first && sentence.token(last).word().equals("-")) {
            last--;
        }
        boolean found = at[first] != null && at[first].kind() == Label.Kind.PERSON_NAME && at[first].last() == last;
        if (last < first || found) {
            return;
        }
        Label name = new Label(sentence.index(), first, last, Label.Kind.PERSON_NAME, List.of());
        for (int token = first; token <= last; token++) {
            at[token] = name;
        }
    }

    private boolean isNamePart(int token, int first, boolean address) {
        Token word = sentence.token(token);
        Label label = at[token];
        if (never.contains(word.word().toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (label == null) {
            boolean hyphen = word.word().equals("-") && token > first && isAttached(token);
            boolean hyphenated =
                    token > first && sentence.token(token - 1).word().equals("-");
            return hyphen
                    || hyphenated
                    || word.tag().equals("NNP") && isCapitalised(word) && !isTime(word) && !isCutOff(word);
        }
        return switch (label.kind()) {
            case PERSON_NAME -> true;
            case PLACE_NAME, ORGANIZATION_NAME -> token == first && label.first() == label.last();
            case KNOWN_NAME -> token == first && (address || word.entity().equals("PERSON"));
            case ADJECTIVE, INHABITANT, OFFICE, AGENT_NOUN -> false;
        };
    }

    private boolean isAttached(int token) {
        return token + 1 < sentence.tokens().size()
                && sentence.token(token - 1).span().end()
                        == sentence.token(token).span().begin()
                && sentence.token(token).span().end()
                        == sentence.token(token + 1).span().begin();
    }

    /** Whether {@code word} belongs to a second name that was cut off the first. */
    private static boolean isCutOff(Token word) {
        return word.entity().equals("PERSON");
    }

    private static boolean isTime(Token word) {
        return word.entity().equals("DATE") || word.entity().equals("TIME");
    }

    private static boolean isCapitalised(Token word) {
        return Character.isUpperCase(word.word().charAt(0)) && word.word().length() > 1;
    }
}
