package org.chancery.annotation.time;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePatternTransformer;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * With what the matches of a pattern can begin. It is found out by a trial: the pattern runs over one token with parts
 * that match nothing and write down that they were asked, so that only those are asked that may come first.
 */
final class FirstNodes implements NodePatternTransformer<CoreMap, CoreMap> {
    private final List<NodePattern<CoreMap>> asked = new ArrayList<>();
    private boolean plain = true;

    private FirstNodes() {}

    /** Of these one takes the first token of each match; empty where that cannot be told. */
    static Optional<List<NodePattern<CoreMap>>> of(TokenSequencePattern pattern) {
        FirstNodes trial = new FirstNodes();
        try {
            pattern.transform(trial).getMatcher(List.of(new CoreLabel())).find();
        } catch (UnsupportedOperationException reference) { // to what was matched before, or an action
            return Optional.empty();
        }
        return trial.plain ? Optional.of(List.copyOf(trial.asked)) : Optional.empty();
    }

    @Override
    public NodePattern<CoreMap> transform(NodePattern<CoreMap> node) {
        return new Asked(node);
    }

    @Override
    public MultiNodePattern<CoreMap> transform(MultiNodePattern<CoreMap> nodes) {
        plain = false;
        return nodes;
    }

    /** Matches nothing and writes down that it was asked. */
    private final class Asked extends NodePattern<CoreMap> {
        private static final long serialVersionUID = 1;

        private final transient NodePattern<CoreMap> node;

        Asked(NodePattern<CoreMap> node) {
            this.node = node;
        }

        @Override
        public boolean match(CoreMap token) {
            if (!asked.contains(node)) {
                asked.add(node);
            }
            return false;
        }
    }
}
