package org.chancery.annotation.time;

import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** Looks for matches only where they can begin. */
final class StartedMatcher extends TokenSequenceMatcher {
    private final List<NodePattern<CoreMap>> first;

    /** @param first one of these takes the first token of each match */
    StartedMatcher(StartedPattern pattern, List<? extends CoreMap> tokens, List<NodePattern<CoreMap>> first) {
        super(pattern, tokens);
        this.first = first;
    }

    @Override
    protected boolean find(int start, boolean onlyThere) {
        if (onlyThere) {
            return super.find(start, true);
        }
        for (int at = start; at < regionEnd(); at++) {
            if (canBegin(elements().get(at)) && super.find(at, true)) {
                return true;
            }
        }
        return false;
    }

    private boolean canBegin(CoreMap token) {
        for (NodePattern<CoreMap> node : first) {
            if (isMatchWithResult() ? node.matchWithResult(token) != null : node.match(token)) {
                return true;
            }
        }
        return false;
    }
}
