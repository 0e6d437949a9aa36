package org.chancery.annotation.time;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequencePattern.PatternExpr;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/** A pattern that knows with which tokens a match can begin. */
final class StartedPattern extends TokenSequencePattern {
    private static final long serialVersionUID = 1;

    private final transient List<NodePattern<CoreMap>> first;

    private StartedPattern(TokenSequencePattern pattern, PatternExpr expression, List<NodePattern<CoreMap>> first) {
        super(pattern.pattern(), expression, pattern.getAction());
        this.first = first;
    }

    /** The same pattern, and {@code pattern} itself where it cannot be told with what it begins. */
    static TokenSequencePattern of(Env env, TokenSequencePattern pattern) {
        return FirstNodes.of(pattern)
                .<TokenSequencePattern>map(first -> new StartedPattern(pattern, expression(env, pattern), first))
                .orElse(pattern);
    }

    /** Only an environment gives away what a pattern is made of. */
    private static PatternExpr expression(Env env, TokenSequencePattern pattern) {
        String name = StartedPattern.class.getName();
        env.bind(name, pattern);
        PatternExpr expression = env.getSequencePatternExpr(name, true);
        env.bind(name, (Object) null);
        return expression;
    }

    @Override
    public TokenSequenceMatcher getMatcher(List<? extends CoreMap> tokens) {
        return new StartedMatcher(this, tokens, first);
    }
}
