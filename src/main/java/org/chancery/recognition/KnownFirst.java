package org.chancery.recognition;

import java.util.List;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/** Where a name found by statistics gives way to what the gazetteer knows. */
final class KnownFirst {
    private final KnownPhrases phrases;
    private final FirstNames firstNames;

    KnownFirst(KnownPhrases phrases, FirstNames firstNames) {
        this.phrases = phrases;
        this.firstNames = firstNames;
    }

    /** Whether one of {@code known}, labels that begin where {@code found} does, says better what the words are. */
    boolean isKnownBetter(Sentence sentence, Label found, List<Label> known) {
        return isComposed(sentence, found, known)
                || isPair(sentence, found, known)
                || isTitled(sentence, found, known)
                || isFollowedByPerson(sentence, found, known);
    }

    /** Whether a name found by statistics begins with the title of its bearer: "Pope Francis". */
    private static boolean isTitled(Sentence sentence, Label name, List<Label> known) {
        return name.kind() == Label.Kind.PERSON_NAME
                && known.stream()
                        .anyMatch(label -> label.kind() == Label.Kind.OFFICE
                                && label.last() < name.last()
                                && sentence.token(name.last()).isProperNoun());
    }

    /** Whether a body found by statistics is a known one and the name of a person: "European Parliament Ann Hall". */
    private boolean isFollowedByPerson(Sentence sentence, Label body, List<Label> known) {
        return body.kind() == Label.Kind.ORGANIZATION_NAME
                && known.stream()
                        .anyMatch(label -> label.kind() == Label.Kind.KNOWN_NAME
                                && body.last() == label.last() + 2
                                && firstNames.gender(
                                                sentence.token(label.last() + 1).word())
                                        != null);
    }

    /** Whether a name found by statistics is two known ones with a hyphen between: "North Korea-United States". */
    private boolean isPair(Sentence sentence, Label found, List<Label> known) {
        return known.stream()
                .filter(label -> label.last() + 1 < found.last())
                .filter(label -> sentence.token(label.last() + 1).word().matches("[-–]"))
                .anyMatch(label -> phrases.at(sentence, label.last() + 2).stream()
                        .anyMatch(other -> other.kind() == Label.Kind.KNOWN_NAME && other.last() == found.last()));
    }

    /** Whether a body found by statistics is one of a known owner and a common noun: "Russian Foreign Ministry". */
    private boolean isComposed(Sentence sentence, Label body, List<Label> known) {
        if (body.kind() != Label.Kind.ORGANIZATION_NAME && body.kind() != Label.Kind.PLACE_NAME) {
            return false;
        }
        for (Label label : known) {
            int next = label.last() + 1;
            if (next < sentence.tokens().size() && sentence.token(next).word().equals("'s")) {
                next++;
            }
            if (label.last() < body.last() && phrases.isNoun(sentence, next, body.last())) {
                return true;
            }
        }
        return false;
    }
}
