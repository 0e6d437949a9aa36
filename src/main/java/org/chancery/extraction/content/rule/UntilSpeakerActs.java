package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import org.chancery.extraction.content.Content;
import org.chancery.syntax.Word;

/**
 * What is said ends where the speaker does something: "officials say the dam is safe | but have fenced it off", as its
 * number tells; "said the army was ready | before leaving the hall".
 */
final class UntilSpeakerActs implements ContentRule {
    @Override
    public Content apply(Content content) {
        Word cue = content.cue();
        Word first = content.wordBeginning(content.last());
        Word end = content.wordEnding(content.last());
        Word main = first.follows(cue) ? mainVerb(first, end) : Word.NONE;
        for (Word word = main.next(); main.exists() && word.exists() && word.precedes(end); word = word.next()) {
            if (isOfSpeaker(cue, main, word) || leaves(main, word)) {
                return content.upTo(before(word));
            }
        }
        return content;
    }

    /** The last word before {@code conjunction} and its comma. */
    private static Word before(Word conjunction) {
        Word last = conjunction.previous();
        return last.form().equals(",") ? last.previous() : last;
    }

    private static Word mainVerb(Word first, Word end) {
        Word word = first;
        while (word.precedes(end) && !ClauseEnds.isFinite(word)) {
            word = word.next();
        }
        return ClauseEnds.isFinite(word) ? word : Word.NONE;
    }

    /** Whether a finite verb behind the conjunction agrees with the speaker and not with who is spoken of. */
    private static boolean isOfSpeaker(Word cue, Word main, Word conjunction) {
        Word verb = conjunction.next();
        if (!conjunction.form().matches("and|but") || !verb.isTagged("VBZ", "VBP")) {
            return false;
        }
        Grammatical spoken = Grammatical.of(subject(main));
        Grammatical speaker = Grammatical.of(subject(cue));
        Grammatical number = verb.isTagged("VBZ") ? Grammatical.SINGULAR : Grammatical.PLURAL;
        return speaker == number && spoken == number.other();
    }

    private static Word subject(Word verb) {
        Word own = verb.dependent(NSUBJ);
        return own.exists() ? own : verb.governor().dependent(NSUBJ);
    }

    /** Whether a participle tells when it is said, for of a state of things none is told. */
    private static boolean leaves(Word main, Word before) {
        return before.form().matches("before|after|while")
                && before.next().isTagged("VBG")
                && main.is(COP)
                && main.distance(before) > 1
                && before.previous().distance(main.governor()) >= 0;
    }

    /** Number, as a subject or verb has it. */
    private enum Grammatical {
        SINGULAR,
        PLURAL,
        UNKNOWN;

        static Grammatical of(Word subject) {
            if (subject.has(CONJ)
                    || subject.isTagged("NNS", "NNPS")
                    || subject.lower().matches("they|we|these|those")) {
                return PLURAL;
            }
            boolean one = subject.isTagged("NN", "NNP") || subject.lower().matches("it|he|she|this|that");
            return one ? SINGULAR : UNKNOWN;
        }

        Grammatical other() {
            return this == SINGULAR ? PLURAL : SINGULAR;
        }
    }
}
