package org.chancery.recognition;

import java.util.List;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** The names that the statistical recogniser marked on the tokens. */
final class StatisticalNames {
    private StatisticalNames() {}

    /** The name that begins at token {@code first}, or null; a title or initial in front of it is not part of it. */
    static Label at(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        String type = tokens.get(first).entity();
        Label.Kind kind = kind(type);
        if (kind == null || !Character.isLetterOrDigit(tokens.get(first).word().charAt(0))) {
            return null;
        }
        int last = first;
        while (last + 1 < tokens.size() && tokens.get(last + 1).entity().equals(type)) {
            last++;
        }
        while (last > first && !Character.isLetterOrDigit(lastCharacter(tokens.get(last)))) {
            last--;
        }
        return new Label(sentence.index(), first, last, kind, List.of());
    }

    private static char lastCharacter(Token token) {
        String word = token.word();
        return word.endsWith(".") && word.length() > 1
                ? word.charAt(word.length() - 2)
                : word.charAt(word.length() - 1);
    }

    private static Label.Kind kind(String type) {
        return switch (type) {
            case "PERSON" -> Label.Kind.PERSON_NAME;
            case "ORGANIZATION" -> Label.Kind.ORGANIZATION_NAME;
            case "LOCATION" -> Label.Kind.PLACE_NAME;
            default -> null;
        };
    }
}
