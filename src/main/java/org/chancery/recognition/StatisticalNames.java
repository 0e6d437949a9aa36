package org.chancery.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/** The names that the statistical recogniser marked on the tokens. */
final class StatisticalNames {
    private static final int WIDEST_GAP = 8;
    private static final Set<String> SEPARATORS = Set.of(",", ";", ":");

    private final Set<String> never;

    /** @param never words in lower case that are no part of anybody's name: "images" */
    StatisticalNames(Set<String> never) {
        this.never = never;
    }

    /** The name that begins at token {@code first}, or null; a title or initial in front of it is not part of it. */
    Label at(Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        String type = tokens.get(first).entity();
        Label.Kind kind = kind(type);
        if (kind == null || !Character.isLetterOrDigit(tokens.get(first).word().charAt(0))) {
            return null;
        }
        if (tokens.get(first).tag().equals("IN")
                && Character.isLowerCase(tokens.get(first).word().charAt(0))) {
            return null;
        }
        if (kind == Label.Kind.PERSON_NAME && (isNever(tokens.get(first)) || isBracketed(tokens, first))) {
            return null;
        }
        int last = lastOfRun(tokens, first);
        while (last > first && !Character.isLetterOrDigit(lastCharacter(tokens.get(last)))) {
            last--;
        }
        int end = kind == Label.Kind.PERSON_NAME ? endOfName(tokens, first, last) : last;
        return new Label(sentence.index(), first, end, kind, List.of());
    }

    private int lastOfRun(List<Token> tokens, int first) {
        String type = tokens.get(first).entity();
        int last = first;
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).entity().equals(type)
                && !(type.equals("PERSON")
                        && (isNever(tokens.get(last + 1))
                                || isApart(tokens, last)
                                || SEPARATORS.contains(tokens.get(last + 1).word())))) {
            last++;
        }
        return last;
    }

    private boolean isNever(Token token) {
        return never.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** Whether something that is no part of the text stood behind token {@code at}. */
    private static boolean isApart(List<Token> tokens, int at) {
        return tokens.get(at + 1).span().begin() - tokens.get(at).span().end() > WIDEST_GAP;
    }

    /** Whether a bracket or mark closes behind {@code first} that opened before it: "(Brian) Hall", "'Bill' Hall". */
    private static boolean isBracketed(List<Token> tokens, int first) {
        return first + 1 < tokens.size()
                && tokens.get(first + 1).entity().equals("PERSON")
                && List.of(")", "-RRB-", "]", "-RSB-", "\"", "''")
                        .contains(tokens.get(first + 1).word());
    }

    /** The last token that belongs to {@code label}, with a second name that was cut off. */
    int end(Sentence sentence, Label label) {
        List<Token> tokens = sentence.tokens();
        if (label.kind() != Label.Kind.PERSON_NAME) {
            return label.last();
        }
        int last = lastOfRun(tokens, label.first());
        return endOfName(tokens, label.first(), last) == label.last() ? last : label.last();
    }

    /**
     * Where the first of two names that a broken layout ran together ends: "Ann Hall Ann Mary Hall", "Hall Ann Mary
     * HallMore".
     */
    private static int endOfName(List<Token> tokens, int first, int last) {
        for (int again = first + 2; again <= last; again++) {
            String word = tokens.get(again).word();
            for (int before = first; before <= again - 2; before++) {
                String name = tokens.get(before).word();
                if (again < last && word.equals(name) && Character.isUpperCase(name.charAt(0)) && name.length() > 2) {
                    return again - 1;
                }
                if (word.length() > name.length()
                        && word.startsWith(name)
                        && Character.isUpperCase(word.charAt(name.length()))) {
                    return before;
                }
            }
        }
        return last;
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
