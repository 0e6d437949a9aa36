package org.chancery.extraction.content;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/**
 * Where a clause without "that" opens behind a verb of speech: right behind it, or behind the one who is told. In "told
 * the radio the quotas had failed" that is the second "the".
 */
public final class ClauseOpening {
    private static final int LONGEST_ADDRESSEE = 6;
    private static final String NOUN = "NN.*";

    private final Set<String> plainSpeech;
    private final Set<String> telling;

    public ClauseOpening(Lexicon lexicon) {
        this.plainSpeech = lexicon.words(WordList.PLAIN_SPEECH);
        this.telling = lexicon.words(WordList.TELLING_VERBS);
    }

    /** The first word of what follows {@code verb} as a noun phrase; {@link Word#NONE} where nothing does. */
    public Word behind(Word verb) {
        Word told = tells(verb) ? behindAddressee(verb) : Word.NONE;
        if (told.exists()) {
            return told;
        }
        return verb.in(plainSpeech) && opensPhrase(verb.next()) ? verb.next() : Word.NONE;
    }

    /** Whether its first object is the one who is told. */
    public boolean tells(Word verb) {
        return verb.in(telling);
    }

    private static boolean opensPhrase(Word word) {
        return word.tag().matches("DT|NNPS?|PRP\\$?|EX|NNS|CD|JJ")
                && !word.lower().equals("that")
                && !word.entity().matches("DATE|TIME");
    }

    /** The determiner or pronoun behind the first noun phrase, or the name behind a noun for people. */
    private static Word behindAddressee(Word verb) {
        boolean noun = false;
        for (Word word = verb.next(); word.exists() && verb.distance(word) <= LONGEST_ADDRESSEE; word = word.next()) {
            boolean opens = word.isTagged("DT", "PRP", "PRP$", "EX")
                    || word.isTagged("NNP", "NNPS") && word.previous().isTagged("NNS", "PRP");
            if (noun && opens) {
                return opensPhrase(word) ? word : Word.NONE;
            }
            noun |= word.tag().matches(NOUN) || word.isTagged("PRP");
            if (!word.tag().matches("NN.*|DT|JJ|PRP\\$?|POS|CD")) {
                return Word.NONE;
            }
        }
        return Word.NONE;
    }
}
