package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.entity.BodyChoice;
import org.chancery.linking.entity.StateContext;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/**
 * Which state "the country", "the regime" points back to: the only one named before it in its sentence, else in the
 * sentence before, else the one that the article is about; where there is doubt, none.
 */
final class StateReference {
    private static final int REACH = 4;

    private final Discourse discourse;
    private final BodyChoice choice;
    private final StateContext context;

    StateReference(Discourse discourse, BodyChoice choice, StateContext context) {
        this.discourse = discourse;
        this.choice = choice;
        this.context = context;
    }

    /**
     * The last state named before {@code noun} of those that {@code fits}; null where a sentence names several.
     *
     * @param fits of what kind it is: "the kingdom"
     */
    String of(Word noun, Predicate<String> fits) {
        for (int at = noun.sentence(); at >= 0 && at >= noun.sentence() - REACH; at--) {
            Set<String> states = named(at, at == noun.sentence() ? noun.index() : Integer.MAX_VALUE);
            states.removeIf(fits.negate());
            if (!states.isEmpty()) {
                return only(states);
            }
        }
        return null;
    }

    /** The state that {@code noun} means, or null. */
    String of(Word noun) {
        Word bearer = bearer(noun);
        return bearer.exists() ? only(under(bearer, noun.index())) : otherThanDoer(noun);
    }

    /** The state named before {@code noun}, leaving out those who deal with it; else the main one. */
    private String otherThanDoer(Word noun) {
        Set<String> here = named(noun.sentence(), noun.index());
        Word doer = here.isEmpty() ? Word.NONE : doer(noun);
        Set<String> doers = doer.exists() ? under(doer, noun.tree().size()) : Set.of();
        here.removeAll(doers);
        if (!here.isEmpty()) {
            return only(here);
        }
        String state = lastOrMain(noun.sentence());
        return state == null || doers.contains(state) ? null : state;
    }

    /** The one state of the sentence before, else the one that the article is about. */
    private String lastOrMain(int sentence) {
        Set<String> before = sentence == 0 ? Set.of() : named(sentence - 1, Integer.MAX_VALUE);
        return before.size() == 1 ? only(before) : context.main();
    }

    private static String only(Set<String> states) {
        return states.size() == 1 ? states.iterator().next() : null;
    }

    /** The states and capitals, and the states by their adjectives, before token {@code token}. */
    private Set<String> named(int sentence, int token) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : discourse.in(sentence)) {
            if (mention.last() < token) {
                add(states, mention);
            }
        }
        return states;
    }

    /** Whose country it is: "the minister, whose country …". */
    private static Word bearer(Word noun) {
        boolean whose = noun.dependents(NMOD_POSS).stream()
                .anyMatch(word -> word.lemma().equals("whose"));
        return !whose
                ? Word.NONE
                : noun.path().stream()
                        .filter(at -> at.is(ACL))
                        .findFirst()
                        .orElse(Word.NONE)
                        .governor();
    }

    /** The states in the words under {@code head}, before token {@code end}. */
    private Set<String> under(Word head, int end) {
        Set<String> states = new LinkedHashSet<>();
        for (Mention mention : discourse.in(head.sentence())) {
            if (mention.last() < end && head.dominates(discourse.head(mention))) {
                add(states, mention);
            }
        }
        return states;
    }

    private void add(Set<String> states, Mention mention) {
        boolean named = mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.DEMONYM;
        String state = choice.asBody(mention.entity());
        if (named && state.startsWith("state/")) {
            states.add(state);
        }
    }

    /**
     * Who deals with the country, and so is another: the subject of the clause in which {@code noun} is no subject, or
     * the owner of the noun above it, as in "his visit to the country".
     */
    private static Word doer(Word noun) {
        for (Word at : noun.path()) {
            Word doer = at == noun ? Word.NONE : at.dependent(NSUBJ, NMOD_POSS);
            if (doer.exists() && doer != noun || at.relation().matches("nsubj.*|ccomp|acl.*|advcl.*")) {
                return doer;
            }
        }
        return Word.NONE;
    }
}
