package org.chancery.multilingual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.model.Mention;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * Finds labels in sentences; the longest at each place, and in languages that inflect names, in their forms as well.
 */
final class LabelFinder {
    /** Letters that an inflected form may have behind the stem of its label. */
    private static final int LONGEST_ENDING = 3;

    private static final int SHORTEST_STEM = 3;

    private final Map<String, String> ids;
    private final String language;

    LabelFinder(Map<String, String> ids, String tag) {
        this.ids = ids;
        this.language = tag.split("[-_]")[0].toLowerCase(Locale.ROOT);
    }

    /** The mentions in {@code sentence}, in its order; none overlaps another. */
    List<Mention> find(Sentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        int token = 0;
        while (token < sentence.tokens().size()) {
            Mention mention = at(sentence, token);
            if (mention == null) {
                token++;
            } else {
                mentions.add(mention);
                token = mention.last() + 1;
            }
        }
        return mentions;
    }

    private Mention at(Sentence sentence, int first) {
        return ids.entrySet().stream()
                .map(label -> mention(sentence, first, label.getKey(), label.getValue()))
                .filter(mention -> mention != null)
                .max(Comparator.comparingInt((Mention mention) -> mention.span().end())
                        .thenComparing(Mention::entity, Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Null where the label does not stand there. */
    private Mention mention(Sentence sentence, int first, String label, String id) {
        StringBuilder words = new StringBuilder();
        for (int last = first; last < sentence.tokens().size(); last++) {
            Token token = sentence.token(last);
            boolean gap = last > first
                    && sentence.token(last - 1).span().end() < token.span().begin();
            words.append(gap ? " " : "").append(token.word());
            if (isForm(words.toString(), label)) {
                Span span = sentence.span(first, last);
                return new Mention(id, sentence.index(), first, last, last, span, Mention.Form.NAME, null);
            }
            if (words.length() > label.length() + LONGEST_ENDING) {
                return null;
            }
        }
        return null;
    }

    private boolean isForm(String words, String label) {
        if (words.equals(label)) {
            return true;
        }
        return switch (language) {
            case "de" -> words.equals(label + "s");
            case "ru" -> isInflected(words, label);
            case "ar" ->
                words.endsWith(label)
                        && words.substring(0, words.length() - label.length()).matches("[وفبلك]{1,2}");
            default -> false;
        };
    }

    /** "Франции" for "Франция": all words of the label are there with other endings. */
    private static boolean isInflected(String words, String label) {
        String[] here = words.split("[ -]");
        String[] there = label.split("[ -]");
        if (here.length != there.length) {
            return false;
        }
        for (int i = 0; i < here.length; i++) {
            String stem = there[i].replaceFirst("[аяыийьоеё]{1,2}$", "");
            boolean form = stem.length() >= SHORTEST_STEM
                    && here[i].startsWith(stem)
                    && here[i].length() <= stem.length() + LONGEST_ENDING;
            if (!form && !here[i].equals(there[i])) {
                return false;
            }
        }
        return true;
    }
}
