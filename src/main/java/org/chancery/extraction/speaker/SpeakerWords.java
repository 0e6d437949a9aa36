package org.chancery.extraction.speaker;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NEG;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** Which words can stand for a speaker. */
public final class SpeakerWords {
    private static final int LONGEST_NAME = 9;

    private final Set<String> sources;
    private final Set<String> bodies;
    private final Set<String> people;
    private final Set<String> noSpeakers;
    private final Set<String> unknownSpeakers;

    public SpeakerWords(Lexicon lexicon) {
        this.sources = lexicon.words(WordList.SOURCE_NOUNS);
        this.bodies = lexicon.words(WordList.BODY_NOUNS);
        this.people = lexicon.words(WordList.PEOPLE_NOUNS);
        this.noSpeakers = lexicon.words(WordList.NO_SPEAKERS);
        this.unknownSpeakers = lexicon.words(WordList.UNKNOWN_SPEAKERS);
    }

    /** A noun for what says something: "report", "ministry". */
    public boolean isSource(Word word) {
        return sources.contains(word.lowerLemma());
    }

    public boolean isPeople(Word word) {
        return word.isNoun() && people.contains(word.lowerLemma());
    }

    /** Whether {@code head} is a word that can stand for a speaker without being linked to an entity. */
    public boolean mayStayUnknown(Word head) {
        boolean nobody = noSpeakers.contains(head.lower())
                || head.dependents(DET).stream().anyMatch(word -> word.lemma().equals("no"));
        return !nobody && (canSpeak(head) || unknownSpeakers.contains(head.lower()));
    }

    /** A name, or a noun for people, a body, or something in which they say it. */
    private boolean canSpeak(Word word) {
        String lemma = word.lowerLemma();
        return word.isProperNoun() || isSource(word) || bodies.contains(lemma) || isPeople(word);
    }

    /**
     * "No serious person believes it", and a row of names that is no phrase but what stood around the text of a page.
     */
    public static boolean isNobody(Word head) {
        boolean no = head.dependents(DET, NEG).stream()
                .anyMatch(word -> word.lowerLemma().equals("no"));
        Word first = head;
        while (first.previous().isProperNoun()) {
            first = first.previous();
        }
        return no && head.isNoun() || first.distance(head) >= LONGEST_NAME;
    }

    /** Whether few say it, and so it is said not to be said: "few people are calling for it". */
    public static boolean isFew(Word head) {
        return head.dependents(AMOD).stream()
                .anyMatch(few ->
                        few.lemma().equals("few") && !few.previous().lower().equals("a"));
    }
}
