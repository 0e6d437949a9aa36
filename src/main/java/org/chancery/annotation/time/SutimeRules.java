package org.chancery.annotation.time;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Has SUTime make its rules from patterns that are tried only where they can begin. Public because CoreNLP makes it, by
 * its name.
 */
public final class SutimeRules implements Env.Binder {
    private static final String TOKENS = SequenceMatchRules.TOKEN_PATTERN_RULE_TYPE;
    private static final String STARTED_TOKENS = "started-tokens";

    /**
     * Has the pipeline that is made with {@code properties} read times so; what it reads stays the same.
     *
     * @param properties changed
     */
    public static void use(Properties properties) {
        properties.setProperty("sutime.binders", "2");
        properties.setProperty("sutime.binder.1", "edu.stanford.nlp.time.JollyDayHolidays"); // the one there is else
        properties.setProperty("sutime.binder.2", SutimeRules.class.getName());
    }

    @Override
    public void init(String prefix, Properties properties) {}

    @Override
    public void bind(Env env) {
        env.bind(
                SequenceMatchRules.COMPOSITE_RULE_TYPE,
                new StartedRuleCreator(SequenceMatchRules.COMPOSITE_EXTRACT_RULE_CREATOR));
        env.bind(STARTED_TOKENS, new StartedRuleCreator(SequenceMatchRules.TOKEN_PATTERN_EXTRACT_RULE_CREATOR));
        env.setDefaults(new Defaults(env.getDefaults()));
    }

    /**
     * What holds where a rule does not say otherwise. The rules take the name of the creator of rules over tokens for
     * the tokens themselves, so that ours needs another name.
     */
    private static final class Defaults extends HashMap<String, Object> {
        private static final long serialVersionUID = 1;

        Defaults(Map<String, Object> defaults) {
            super(defaults);
        }

        @Override
        public Object put(String name, Object value) {
            return super.put(name, TOKENS.equals(value) ? STARTED_TOKENS : value);
        }
    }
}
