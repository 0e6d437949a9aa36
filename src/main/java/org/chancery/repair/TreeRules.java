package org.chancery.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.knowledge.Hanging;
import org.chancery.knowledge.TreeRule;
import org.chancery.model.Sentence;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;
import org.chancery.syntax.pattern.Match;

/**
 * Mends trees by rules. All rules of a stage match the tree as it was before the stage; then the changes are made, in
 * the order of the rules and of the words. A change that would close a circle is left out.
 */
final class TreeRules {
    private final Map<Integer, List<TreeRule>> stages = new TreeMap<>();

    TreeRules(List<TreeRule> rules) {
        rules.forEach(rule ->
                stages.computeIfAbsent(rule.stage(), stage -> new ArrayList<>()).add(rule));
    }

    /** {@code sentence} with a mended tree. */
    Sentence mend(Sentence sentence) {
        Sentence mended = sentence;
        for (List<TreeRule> rules : stages.values()) {
            mended = mend(mended, rules);
        }
        return mended;
    }

    private static Sentence mend(Sentence sentence, List<TreeRule> rules) {
        Tree tree = new Tree(sentence);
        TreeEditor editor = new TreeEditor(sentence);
        for (TreeRule rule : rules) {
            for (Word anchor : tree.words()) {
                rule.where().match(anchor).ifPresent(match -> change(rule, match, editor));
            }
        }
        return editor.sentence();
    }

    private static void change(TreeRule rule, Match match, TreeEditor editor) {
        for (Hanging change : rule.changes()) {
            further(rule, change, match).forEach(each -> editor.hang(change, each));
        }
    }

    /** The match; for a change of a name of {@code every} all that it is completed to. */
    private static Stream<Match> further(TreeRule rule, Hanging change, Match match) {
        return rule.every().stream()
                .filter(every -> change.names().stream()
                        .anyMatch(name -> !match.words().containsKey(name)
                                && every.names().contains(name)))
                .findFirst()
                .map(every -> every.matches(match))
                .orElse(Stream.of(match));
    }
}
