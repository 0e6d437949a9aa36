package org.chancery.extraction.argument;

import static org.chancery.syntax.DependencyRelation.NMOD_POSS;

import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** What kind of thing a noun names, by what the recogniser and the lexicon know of it. */
public final class WordKinds {
    private final ArticleView view;
    private final Set<String> people;
    private final Set<String> bodies;
    private final Set<String> sites;
    private final Set<String> craft;
    private final Set<String> armedCraft;
    private final Set<String> fighters;

    public WordKinds(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.people = lexicon.words(WordList.PEOPLE_NOUNS);
        this.bodies = lexicon.words(WordList.BODY_NOUNS);
        this.sites = lexicon.words(WordList.SITE_NOUNS);
        this.craft = lexicon.words(WordList.CRAFT_NOUNS);
        this.armedCraft = lexicon.words(WordList.ARMED_CRAFT);
        this.fighters = lexicon.words(WordList.FIGHTERS);
    }

    /** A name of people or bodies, or a noun for them: "miners". */
    public boolean isSomebody(Word word) {
        return word.entity().matches("PERSON|ORGANIZATION")
                || word.isNoun() && (people.contains(word.lowerLemma()) || bodies.contains(word.lowerLemma()));
    }

    /** A name, or a noun for where one can be: "embassy". */
    public boolean isSite(Word word) {
        return word.isProperNoun()
                || word.entity().matches("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE|ORGANIZATION")
                || word.in(sites);
    }

    /** Ships, planes and vehicles. */
    public boolean isCraft(Word word) {
        return craft.contains(word.lowerLemma());
    }

    /** Those under arms and what they go in: "troops", "tanks". */
    public boolean isArmed(Word word) {
        return armedCraft.contains(singular(word)) || fighters.contains(singular(word));
    }

    /** The base form; the lemmatizer leaves "troops" and "forces" as they are. */
    public static String singular(Word word) {
        return word.lowerLemma().replaceFirst("^(troop|force)s$", "$1");
    }

    /** The name of a place that is linked to nothing, though not in the capitals of a dateline. */
    public boolean isUnlinkedPlace(Word word) {
        return word.entity().equals("LOCATION")
                && word.isProperNoun()
                && !isCapitals(word)
                && view.mentionsAround(word).isEmpty();
    }

    /** Somebody written large whom no list knows: "ICE returned", "Lawyers for Peace sued". */
    public boolean isUnlinkedName(Word word) {
        return word.isProperNoun()
                && !word.entity().matches("DATE|TIME|DURATION|MISC")
                && word.form().length() > 1
                && !(word.index() == 0 && (isCapitals(word) || isLoneWord(word)))
                && view.mentionsAround(word).isEmpty();
    }

    /** Whether it may be large only because it opens the sentence: "Terrorism threatens all". */
    private static boolean isLoneWord(Word word) {
        return word.entity().equals("O")
                && word.isTagged("NNP")
                && word.dependents().isEmpty();
    }

    private static boolean isCapitals(Word word) {
        return word.form().equals(word.form().toUpperCase(Locale.ROOT));
    }

    public static boolean isDate(Word word) {
        return word.entity().matches("DATE|TIME|DURATION");
    }

    /** Whether it is that of one named before: "its troops". */
    public static boolean isOwn(Word word) {
        return word.dependents(NMOD_POSS).stream().anyMatch(Word::isPronoun);
    }
}
