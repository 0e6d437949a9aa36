package org.chancery.syntax;

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
            List<Word> objects = word.dependents("obj", "nsubj:pass");
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
        return verb.dependents("advmod", "compound:prt").stream()
                .filter(adverb -> adverb.in(words.directions()))
                .toList();
    }

    /** Behind what an object consists of, where nothing stands nearer: "a loan of ten million to Peru". */
    private List<Word> inside(Word object, String preposition) {
        return object.dependents("nmod", "obl").stream()
                .filter(part -> words.containment().contains(part.marker()))
                .flatMap(part -> linked(part, preposition).stream())
                .toList();
    }

    private static List<Word> linked(Word word, String preposition) {
        return word.dependents("obl", "nmod", "advcl", "dep", "acl").stream()
                .filter(dependent -> dependent.isMarked(preposition, preposition + " to"))
                .filter(dependent -> !dependent.relation().equals("nmod:poss"))
                .flatMap(dependent -> Coordination.of(dependent).stream())
                .toList();
    }
}
