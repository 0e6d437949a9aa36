package org.chancery.repair;

import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.knowledge.Hanging;
import org.chancery.model.Dependency;
import org.chancery.model.Sentence;
import org.chancery.syntax.Word;
import org.chancery.syntax.pattern.Match;

/** The dependency tree of a sentence, open to changes that leave it a tree. */
final class TreeEditor {
    private final Sentence sentence;
    private final int[] governors;
    private final String[] relations;

    TreeEditor(Sentence sentence) {
        this.sentence = sentence;
        governors = new int[sentence.tokens().size()];
        relations = new String[governors.length];
        Arrays.fill(governors, -1);
        Arrays.fill(relations, ROOT.label());
        for (Dependency dependency : sentence.basic()) {
            governors[dependency.dependent()] = dependency.governor();
            relations[dependency.dependent()] = dependency.relation();
        }
    }

    /** Hangs {@code dependent} on {@code governor}; where that would close a circle, nothing changes. */
    void set(int dependent, int governor, String relation) {
        if (!dominates(dependent, governor)) {
            governors[dependent] = governor;
            relations[dependent] = relation;
        }
    }

    /** Makes {@code change} to the words of {@code match}. */
    void hang(Hanging change, Match match) {
        Word word = match.word(change.word());
        Word governor = match.word(change.governor());
        switch (change.relation()) {
            case Hanging.PLACE -> set(word.index(), governor.governor().index(), governor.relation());
            case Hanging.KEPT -> set(word.index(), governor.index(), word.relation());
            default -> set(word.index(), governor.index(), change.relation());
        }
    }

    private boolean dominates(int ancestor, int token) {
        int at = token;
        while (at >= 0 && at != ancestor) {
            at = governors[at];
        }
        return at == ancestor;
    }

    /** The sentence with the tree as it is now. */
    Sentence sentence() {
        List<Dependency> tree = new ArrayList<>();
        for (int token = 0; token < governors.length; token++) {
            tree.add(new Dependency(governors[token], token, relations[token]));
        }
        return sentence.withTree(tree);
    }
}
