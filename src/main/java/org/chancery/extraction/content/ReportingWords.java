package org.chancery.extraction.content;

import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.OBJ;

import java.util.List;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/**
 * The words that belong to a reporting verb and are not said: subject, auxiliaries, adverbs, addressee, time. In "Hill
 * told reporters on Monday that it was late" all before "that".
 */
final class ReportingWords {
    private static final int FARTHEST_SPEAKER = 14;
    private static final int LONGEST_APPOSITION = 40;
    private static final String CLAUSES = "ccomp|parataxis|dep|advcl|xcomp|conj|punct|mark|cc|acl.*";

    private final Word verb;
    private final WordSet barred;

    /** {@code barred}: words that cannot belong to it, because they are quoted and the verb is not. */
    ReportingWords(Word verb, WordSet barred) {
        this.verb = verb;
        this.barred = barred;
    }

    /** With the {@code speakers} and what stands between them and the verb. */
    WordSet with(List<Word> speakers) {
        WordSet own = own(speakers);
        for (Word speaker : speakers) {
            own = bridged(speaker, own);
        }
        boolean closing = speakers.contains(ClosingSource.ofClause(verb));
        return (closing ? own.after(ClosingSource.comma(verb)) : own).minus(barred);
    }

    private WordSet own(List<Word> speakers) {
        WordSet own = dependents();
        for (Word speaker : speakers) {
            if (verb.dominates(speaker)) {
                own = own.plus(speaker.subtree(word -> barred.contains(word) || word.dominates(verb)));
            }
        }
        return own;
    }

    private WordSet dependents() {
        WordSet own = WordSet.of(verb);
        for (Word dependent : verb.dependents()) {
            if (belongs(dependent)) {
                own = own.plus(dependent.subtree(barred::contains));
            }
        }
        return own;
    }

    private boolean belongs(Word dependent) {
        boolean behind = dependent.follows(verb);
        boolean object = dependent.isExactly(OBJ) && !verb.lemma().equals("tell");
        boolean there = dependent.lower().equals("there");
        boolean clause = dependent.relation().matches(CLAUSES) || dependent.isVerb() && !dependent.is(AUX);
        return !clause && !(behind && (object || there));
    }

    /** What stands between a near speaker and the verb belongs to them, however the parser hung it. */
    private WordSet bridged(Word speaker, WordSet own) {
        boolean before = speaker.precedes(verb);
        boolean closing = ClosingSource.ofClause(verb) == speaker;
        Word start = closing ? ClosingSource.comma(verb).next() : NounPhrase.start(speaker);
        WordSet bridge = before ? WordSet.between(start, verb) : WordSet.between(verb, speaker);
        int farthest = speaker.governor() == verb ? LONGEST_APPOSITION : FARTHEST_SPEAKER;
        boolean near = bridge.size() <= farthest + 1 && !bridge.meets(barred);
        return near && (closing || speaker.governor() == verb || !own.contains(speaker)) ? own.plus(bridge) : own;
    }
}
