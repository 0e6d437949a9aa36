package org.chancery.extraction.event;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.argument.Filler;
import org.chancery.extraction.draft.Draft;
import org.chancery.extraction.draft.DraftArgument;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** What the words beside an event noun tell of it: which one it is, and how it came out. */
final class NounTraits {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "no", "any", "another", "some");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth");

    private final Grammar grammar;
    private final Set<String> outcomeVerbs;

    NounTraits(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.outcomeVerbs = lexicon.words(WordList.OUTCOME_VERBS);
    }

    /** Whether it is told of as known: "the talks", "their talks". */
    static boolean isDefinite(Word noun) {
        return noun.dependents(DET, NMOD_POSS).stream().anyMatch(word -> !INDEFINITE.contains(word.lower()));
    }

    /** Which one of several it is, "second" of "the second summit", or null. */
    static String ordinal(Word noun) {
        return noun.dependents(AMOD).stream()
                .filter(word -> word.entity().equals("ORDINAL") || ORDINALS.contains(word.lower()))
                .map(Word::lower)
                .findFirst()
                .orElse(null);
    }

    /** How it came out: "which ended without a breakthrough". */
    List<DraftArgument> outcomes(Draft draft) {
        List<Word> verbs = new ArrayList<>(draft.isNoun() ? draft.trigger().dependents(ACL) : List.of());
        if (draft.isNoun() && draft.trigger().is(NSUBJ)) {
            verbs.add(draft.trigger().governor());
        }
        return verbs.stream()
                .filter(verb -> verb.in(outcomeVerbs))
                .flatMap(verb -> Stream.of("without", "in", "with").flatMap(preposition -> outcome(verb, preposition)))
                .map(head -> DraftArgument.of(Role.OUTCOME, Filler.words(head, upTo(head))))
                .toList();
    }

    private Stream<Word> outcome(Word verb, String preposition) {
        return grammar.prepositional(verb, preposition).stream()
                .filter(head -> !head.entity().matches("DATE|LOCATION"))
                .limit(1);
    }

    private static Span upTo(Word head) {
        return head.leftmost().span().union(head.span());
    }
}
