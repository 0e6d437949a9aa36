package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/** Whether a conjunction opens another one's words, or what somebody did not say. */
final class OtherSpeech {
    private static final int LONGEST_SOURCE = 10;
    private static final String CLAUSE_OPENING = "DT|PRP\\$?|EX|NNPS?|NNS|JJ|IN";

    private final Set<String> reportingVerbs;
    private final Set<String> plainSpeech;
    private final Set<String> withheld;

    OtherSpeech(Lexicon lexicon) {
        this.reportingVerbs = lexicon.reportingVerbs();
        this.plainSpeech = lexicon.words(WordList.PLAIN_SPEECH);
        this.withheld = lexicon.words(WordList.WITHHELD_VERBS);
    }

    boolean opens(Word conjunction) {
        return opensOthersWords(conjunction) || opensWithheld(conjunction);
    }

    /** Whether the words of another one follow: ", though a spokesman said …", "and Malta said …". */
    private boolean opensOthersWords(Word conjunction) {
        boolean setOff = conjunction.previous().form().matches(",|-+|–|—")
                && conjunction.form().matches("but|though|although|while|whereas");
        if (!setOff && !conjunction.form().equals("and")) {
            return false;
        }
        Word verb = behindNames(conjunction);
        boolean perfect = conjunction.distance(verb) > 1 && isPerfect(verb);
        boolean finite = perfect || verb.isTagged("VBD", "VBZ", "VBP");
        return finite && isReporting(perfect ? verb.next() : verb, conjunction);
    }

    private static boolean isPerfect(Word auxiliary) {
        return auxiliary.lemma().equals("have") && auxiliary.next().isTagged("VBN") && isFarFromEnd(auxiliary);
    }

    /** Whether {@code verb} tells of words, and has its subject behind {@code conjunction}. */
    private boolean isReporting(Word verb, Word conjunction) {
        return conjunction.distance(verb) > 1 && !verb.dependent(NSUBJ).phrase().contains(conjunction) && reports(verb);
    }

    /** The word behind the noun phrase that follows {@code conjunction}. */
    private static Word behindNames(Word conjunction) {
        Word word = conjunction.next();
        while (isFarFromEnd(word)
                && conjunction.distance(word) < LONGEST_SOURCE
                && (word.tag().matches("NN.*|DT|JJ|POS|PRP\\$|CD")
                        || word.form().equals("of"))) {
            word = word.next();
        }
        return word;
    }

    private static boolean isFarFromEnd(Word word) {
        return word.next().next().exists();
    }

    private boolean reports(Word verb) {
        boolean clause = verb.in(plainSpeech) && verb.next().tag().matches(CLAUSE_OPENING);
        return verb.in(reportingVerbs) && (clause || verb.next().form().equals("that"));
    }

    /** Whether the reporter goes on to tell what was not said: ", although he would not predict …". */
    private boolean opensWithheld(Word conjunction) {
        Word subject = conjunction.next();
        Word auxiliary = subject.next();
        Word not = auxiliary.next();
        return conjunction.previous().form().equals(",")
                && conjunction.form().matches("but|though|although")
                && subject.form().matches("he|she|they|it")
                && auxiliary.isTagged("MD", "VBD")
                && not.lemma().equals("not")
                && not.next().in(withheld);
    }
}
