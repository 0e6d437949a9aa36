package org.chancery.extraction.time;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ACL_RELCL;
import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.PARATAXIS;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Grammar;
import org.chancery.syntax.Word;

/**
 * The word in another clause whose time is also that of an act: "spent Monday in Oslo, where it signed", "protested on
 * Monday, recalling its envoy", "it was on Monday that it left".
 */
final class ClauseDates {
    private final Grammar grammar;
    private final Set<String> using;
    private final Set<String> staying;
    private final Set<String> stays;
    private final Set<String> opening;
    private final Set<String> speaking;

    ClauseDates(Grammar grammar, Lexicon lexicon) {
        this.grammar = grammar;
        this.using = lexicon.words(WordList.USING_VERBS);
        this.staying = lexicon.words(WordList.STAYING_VERBS);
        this.stays = lexicon.words(WordList.STAY_NOUNS);
        this.opening = lexicon.words(WordList.OPENING_VERBS);
        this.speaking = lexicon.words(WordList.SPEAKING_VERBS);
    }

    /** Whether the time at {@code head} is that of the act at {@code verb}, which has none of its own. */
    boolean reach(Word head, Word verb) {
        Word above = head.governor();
        return head.isExactly(NSUBJ)
                ? isSeen(above, verb)
                : isCleft(head, verb) || dating(verb).anyMatch(above::equals);
    }

    /** "It was on Monday that it left". */
    private static boolean isCleft(Word head, Word verb) {
        return head.has(COP)
                && head.dependent(NSUBJ).lower().equals("it")
                && verb.isExactly(CCOMP, DEP, ADVCL)
                && verb.governor().equals(head);
    }

    /** "Monday saw it leave". */
    private static boolean isSeen(Word see, Word verb) {
        return see.lemma().equals("see")
                && verb.isExactly(CCOMP)
                && verb.governor().equals(see);
    }

    private Stream<Word> dating(Word verb) {
        return Stream.concat(
                        Stream.of(
                                stay(verb),
                                main(verb),
                                opening(verb),
                                participle(verb),
                                grammar.commented(verb),
                                means(verb)),
                        scenes(verb))
                .filter(Word::exists);
    }

    /** "Used a speech on Monday to accuse them". */
    private Word means(Word verb) {
        boolean purpose = verb.isInfinitive() && verb.isExactly(ADVCL, XCOMP);
        return purpose && verb.governor().in(using) ? verb.governor() : Word.NONE;
    }

    /** "Began with a trip to Oslo on Friday, where it signed": the words from there up to the verb. */
    private static Stream<Word> scenes(Word verb) {
        boolean there = verb.is(ACL_RELCL)
                && verb.isTagged("VBD")
                && verb.dependents(ADVMOD).stream()
                        .anyMatch(word -> word.lower().equals("where"));
        List<Word> above = new ArrayList<>();
        for (Word at = there ? verb.governor() : Word.NONE; at.exists(); at = at.governor()) {
            above.add(at);
            if (at.isVerb()) {
                return at.isTagged("VBD") ? above.stream() : Stream.empty();
            }
            if (at.isMarked("from", "since", "after", "before")) {
                return Stream.empty();
            }
        }
        return Stream.empty();
    }

    /** "Spent Monday in Oslo, where it signed", "visited it last month, a trip that brought them together". */
    private Word stay(Word verb) {
        Word place = verb.is(ACL_RELCL) ? verb.governor() : Word.NONE;
        Word above = place.governor();
        return above.in(staying) || place.in(stays) ? above : Word.NONE;
    }

    /** "Protested on Monday, recalling its envoy", "responded on Monday by recalling it". */
    private Word main(Word verb) {
        Word above = verb.isExactly(ACL) ? verb.governor().governor() : verb.governor();
        boolean beside = verb.isTagged("VBG")
                && verb.isExactly(ADVCL, DEP, ACL)
                && above.precedes(verb)
                && (verb.isMarked("by")
                        || verb.marker().isEmpty() && verb.previous().form().equals(","));
        return beside && above.isTagged("VBD") ? above : Word.NONE;
    }

    /** "The week began on Sunday with a bang: it left". */
    private Word opening(Word verb) {
        boolean behindColon = verb.isExactly(DEP, PARATAXIS, CCOMP)
                && verb.leftmost().previous().form().equals(":");
        return verb.path().stream()
                .skip(1)
                .filter(above -> behindColon && above.in(opening))
                .findFirst()
                .orElse(Word.NONE);
    }

    /** "Speaking in Oslo on Monday, he accused them"; "he, speaking on Monday, accused them". */
    private Word participle(Word verb) {
        return Stream.concat(
                        verb.dependents(ADVCL).stream(),
                        verb.dependents(NSUBJ).stream().flatMap(subject -> subject.dependents(ACL).stream()))
                .filter(clause -> clause.isTagged("VBG") && clause.precedes(verb) && clause.in(speaking))
                .findFirst()
                .orElse(Word.NONE);
    }
}
