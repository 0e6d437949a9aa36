package org.chancery.annotation.time;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRuleCreator;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.types.Expressions;
import java.util.HashMap;
import java.util.Map;

/** Makes rules as another creator does, but over patterns that are tried only where they can begin. */
final class StartedRuleCreator extends AnnotationExtractRuleCreator {
    private static final String PATTERN = "pattern";

    private final AnnotationExtractRuleCreator creator;

    StartedRuleCreator(AnnotationExtractRuleCreator creator) {
        this.creator = creator;
    }

    @Override
    @SuppressWarnings("rawtypes") // as there
    public AnnotationExtractRule create(Env env, Map<String, Object> attributes) {
        Map<String, Object> started = new HashMap<>(attributes);
        started.computeIfPresent(PATTERN, (name, value) -> started(env, Expressions.asObject(env, value)));
        return creator.create(env, started);
    }

    private static Object started(Env env, Object value) {
        return value instanceof TokenSequencePattern pattern ? StartedPattern.of(env, pattern) : value;
    }
}
