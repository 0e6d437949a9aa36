package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND_PRT;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;

import java.util.ArrayList;
import java.util.List;

/**
 * What a preposition links to a word, wherever the parser has hung it: "Peru" is behind "against" in "imposed sanctions
 * against Peru", whether it hangs on the verb or on its object.
 */
final class Attachment {
    private final GrammarWords words;

    Attachment(GrammarWords words) {
        this.words = words;
    }

    /** Heads of what {@code preposition} links to {@code word}, or to the object of the verb {@code word}. */
    List<Word> of(Word word, String preposition) {
        List<Word> found = new ArrayList<>(linked(word, preposition));
        if (word.isVerb()) {
            List<Word> objects = word.dependents(OBJ, NSUBJ_PASS);
            objects.stream()
                    .flatMap(object -> object.conjuncts().stream())
                    .forEach(object -> found.addAll(linked(object, preposition)));
            beyond(word).forEach(adverb -> found.addAll(linked(adverb, preposition)));
            objects.forEach(object -> found.addAll(found.isEmpty() ? inside(object, preposition) : List.of()));
        }
        return found;
    }

    /** Adverbs of direction between the two: "pulled out of the town". */
    private List<Word> beyond(Word verb) {
        return verb.dependents(ADVMOD, COMPOUND_PRT).stream()
                .filter(adverb -> adverb.in(words.directions()))
                .toList();
    }

    /** Behind what an object consists of, where nothing stands nearer: "a loan of ten million to Peru". */
    private List<Word> inside(Word object, String preposition) {
        return object.dependents(NMOD, OBL).stream()
                .filter(part -> words.containment().contains(part.marker()))
                .flatMap(part -> linked(part, preposition).stream())
                .toList();
    }

    private static List<Word> linked(Word word, String preposition) {
        return word.dependents(OBL, NMOD, ADVCL, DEP, ACL).stream()
                .filter(dependent -> dependent.isMarked(preposition, preposition + " to"))
                .filter(dependent -> !dependent.isExactly(NMOD_POSS))
                .flatMap(dependent -> Coordination.of(dependent).stream())
                .toList();
    }
}
