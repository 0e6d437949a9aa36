package org.chancery.turtle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.knowledge.Hanging;
import org.chancery.knowledge.TreeRule;
import org.chancery.syntax.pattern.PatternNotation;
import org.chancery.syntax.pattern.TreePattern;

/**
 * Turns descriptions of the class {@code lex:TreeRule} into rules: {@code lex:stage}, {@code lex:where},
 * {@code lex:every} and {@code lex:hang}.
 *
 * @param lists word lists by name
 */
record TreeRuleEntries(Map<String, Set<String>> lists) {
    private static final String LEX = LexiconEntries.LEX;

    /** The rule of {@code description}. */
    TreeRule rule(SubjectDescription description) {
        try {
            TreePattern where = PatternNotation.parse(texts(description, "where"), Set.of(), lists);
            List<TreePattern> every = description.texts(LEX + "every").stream()
                    .map(notation -> PatternNotation.parse(List.of(notation), where.names(), lists))
                    .toList();
            List<Hanging> changes =
                    texts(description, "hang").stream().map(Hanging::parse).toList();
            return new TreeRule(LexiconEntries.name(description), stage(description), where, every, changes);
        } catch (IllegalArgumentException fault) {
            throw description.error(fault.getMessage());
        }
    }

    private static int stage(SubjectDescription description) {
        String stage = description.text(LEX + "stage").orElseThrow(() -> description.error("no lex:stage"));
        if (!stage.matches("\\d{1,2}")) {
            throw description.error("lex:stage is not a number: " + stage);
        }
        return Integer.parseInt(stage);
    }

    private static List<String> texts(SubjectDescription description, String property) {
        List<String> texts = description.texts(LEX + property);
        if (texts.isEmpty()) {
            throw description.error("no lex:" + property);
        }
        return texts;
    }
}
