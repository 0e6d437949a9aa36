package org.chancery.extraction.slot;

import static org.chancery.syntax.DependencyRelation.ACL_RELCL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.OBL;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extraction.draft.Draft;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/** Where an event is that the clause around it places: "flew to Oslo to meet", "a trip to Oslo, where they met". */
final class Scenes {
    private final Grammar grammar;
    private final Set<String> travelling;

    Scenes(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.travelling = lexicon.words(WordList.TRAVELLING_VERBS);
    }

    List<Word> of(Draft draft) {
        Word verb = draft.predicate();
        Word where = where(verb);
        if (where.exists()) {
            return before(where);
        }
        Word journey = journey(verb);
        return Stream.of("to", "for", "in")
                .map(preposition -> grammar.prepositional(journey, preposition))
                .map(found -> found.stream()
                        .filter(place -> !place.equals(verb) && place.precedes(verb))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Word where(Word verb) {
        return verb.is(ACL_RELCL)
                ? verb.dependents(ADVMOD).stream()
                        .filter(adverb -> adverb.lower().equals("where"))
                        .findFirst()
                        .orElse(Word.NONE)
                : Word.NONE;
    }

    /** The last place before "where", unless it is one of several. */
    private static List<Word> before(Word where) {
        Word at = where.previous();
        while (at.exists() && !at.isVerb() && !at.entity().equals("LOCATION")) {
            at = at.previous();
        }
        boolean place =
                at.entity().equals("LOCATION") && at.firstConjunct().conjuncts().size() == 1;
        return place ? List.of(at) : List.of();
    }

    /** The journey that it is the purpose of: "flew to Oslo to meet", "flew to Oslo for talks". */
    private Word journey(Word event) {
        Word verb = event.governor();
        boolean sought =
                event.isInfinitive() ? event.isExactly(ADVCL, XCOMP) : event.isMarked("for") && event.is(OBL, NMOD);
        return sought && verb.in(travelling) && verb.precedes(event) ? verb : Word.NONE;
    }
}
