package org.chancery.linking.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.WordList;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/**
 * Who is a man and who a woman, so far as titles, forms of address, the list of office holders and first names say it,
 * in this order.
 */
public final class Genders {
    private final LinkingKnowledge knowledge;
    private final Map<String, Boolean> female = new HashMap<>();

    public Genders(LinkingKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Notes what the word before {@code name} and its first say about {@code person}. */
    public void noteTitle(String person, Label name, Sentence sentence) {
        if (name.first() > 0) {
            noteWord(person, sentence.token(name.first() - 1).word().toLowerCase(Locale.ROOT));
        }
        noteWord(person, sentence.token(name.first()).word().toLowerCase(Locale.ROOT));
    }

    /** Notes what the recognition stage said of {@code name}. */
    public void noteLabel(String person, Label name) {
        for (String key : name.keys()) {
            female.putIfAbsent(person, key.equals("female"));
        }
    }

    /** Notes what the full name says under which {@code person} is known. */
    public void noteName(String person, String name) {
        int space = name.indexOf(' ');
        Boolean listed = space < 0 ? null : knowledge.holders().isWoman(name);
        String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
        if (listed != null) {
            female.putIfAbsent(person, listed);
        } else if (knowledge.words(WordList.FEMALE_FIRST_NAMES).contains(first)) {
            female.putIfAbsent(person, true);
        } else if (knowledge.words(WordList.MALE_FIRST_NAMES).contains(first)) {
            female.putIfAbsent(person, false);
        }
    }

    /** Notes what the word for an office says: "spokeswoman", "king". */
    public void noteWord(String person, String word) {
        if (knowledge.words(WordList.FEMALE_TITLES).contains(word)) {
            female.put(person, true);
        } else if (knowledge.words(WordList.MALE_TITLES).contains(word)) {
            female.put(person, false);
        }
    }

    /** Whether {@code noun} may be said of {@code person}: "the lady" of no man. */
    public boolean fitNoun(String person, String noun) {
        Boolean known = female.get(person);
        boolean other = known != null
                && knowledge
                        .words(known ? WordList.MALE_TITLES : WordList.FEMALE_TITLES)
                        .contains(noun);
        return !other;
    }

    /** Whether {@code pronoun} is a woman's. */
    public boolean isFemale(String pronoun) {
        return knowledge.words(WordList.FEMALE_PRONOUNS).contains(pronoun);
    }

    /** Whether {@code person} is known to be a woman. */
    public boolean isWoman(String person) {
        return Boolean.TRUE.equals(female.get(person));
    }

    /** Whether {@code pronoun} may stand for {@code person}. */
    public boolean fit(String person, String pronoun) {
        Boolean known = female.get(person);
        return known == null || known == isFemale(pronoun);
    }
}
