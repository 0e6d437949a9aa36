package org.chancery.extraction;

import java.util.Locale;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Tree;

/** Tells what is said not to be, by a word or by an argument of which there is none. */
final class Negation {
    private final Lexicon lexicon;

    Negation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isNegated(Tree graph, int token) {
        for (int dependent : graph.dependents(token, "advmod", "det", "neg", "cc:preconj", "dep")) {
            if (lexicon.words("negation").contains(graph.token(dependent).word().toLowerCase(Locale.ROOT))
                    && !isFocusing(graph, dependent)) {
                return true;
            }
        }
        int above = graph.governor(token);
        boolean alternative = graph.relation(token).equals("conj")
                && above >= 0
                && graph.dependent(token, "nsubj") < 0
                && graph.dependents(token, "cc").stream()
                        .anyMatch(word -> graph.token(word).word().matches("or|nor"));
        return alternative && isNegated(graph, above);
    }

    /** "Did not just accept it": it was accepted, and more was done. */
    boolean isFocusing(Tree graph, int not) {
        return not + 1 < graph.size()
                && lexicon.words("focusing-adverbs")
                        .contains(graph.token(not + 1).word().toLowerCase(Locale.ROOT));
    }

    /**
     * "No country backed it", "no country was expected to back it", "offered no alternative", "made zero concessions".
     */
    static boolean hasNoArgument(Tree graph, int verb) {
        boolean shared = graph.relation(verb).equals("xcomp") && graph.dependent(verb, "nsubj") < 0;
        return isNone(graph, verb, "nsubj", "obj")
                || shared && isNone(graph, graph.governor(verb), "nsubj", "nsubj:pass");
    }

    private static boolean isNone(Tree graph, int verb, String... relations) {
        return graph.dependents(verb, relations).stream()
                // "Warned no sanctions would be lifted": the subject of what it warned of.
                .filter(argument -> argument < verb
                        || argument + 1 >= graph.size()
                        || !graph.token(argument + 1).tag().equals("MD"))
                .flatMap(argument -> graph.dependents(argument, "det", "neg", "nummod").stream())
                .anyMatch(determiner -> graph.token(determiner).lemma().matches("no|zero"));
    }

    /** "There is no sign that it is ready": nothing says that it is, nor that it is not. */
    static boolean isUnderNothing(Tree graph, int verb) {
        int above = graph.governor(verb);
        return above >= 0
                && graph.token(above).isNoun()
                && graph.relation(verb).matches("ccomp|acl|dep")
                && graph.dependents(above, "det", "neg").stream()
                        .anyMatch(word -> graph.token(word).lemma().equals("no"));
    }

    /** "Has no plans to meet". */
    boolean isUnplanned(Tree graph, int verb) {
        int above = graph.governor(verb);
        return isUnderNothing(graph, verb)
                && lexicon.words("intention-nouns").contains(graph.token(above).lemma());
    }
}
