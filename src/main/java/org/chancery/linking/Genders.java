package org.chancery.linking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/** Who is a man and who a woman, so far as first names, titles and forms of address say it. */
final class Genders {
    private final Lexicon lexicon;
    private final Map<String, Boolean> female = new HashMap<>();

    Genders(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Notes what {@code name} and the word before it say about {@code person}; a title goes before a first name. */
    void note(String person, Label name, Sentence sentence) {
        if (name.first() > 0) {
            noteWord(person, sentence.token(name.first() - 1).word().toLowerCase(Locale.ROOT));
        }
        noteWord(person, sentence.token(name.first()).word().toLowerCase(Locale.ROOT));
        for (String key : name.keys()) {
            female.putIfAbsent(person, key.equals("female"));
        }
    }

    /** Notes what the word for an office says: "spokeswoman", "king". */
    void noteWord(String person, String word) {
        if (lexicon.words("female-titles").contains(word)) {
            female.put(person, true);
        } else if (lexicon.words("male-titles").contains(word)) {
            female.put(person, false);
        }
    }

    /** Whether {@code pronoun} may stand for {@code person}. */
    boolean fit(String person, String pronoun) {
        Boolean known = female.get(person);
        return known == null || known == lexicon.words("female-pronouns").contains(pronoun);
    }
}
