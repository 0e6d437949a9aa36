package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CCOMP;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.CSUBJ;
import static org.chancery.syntax.DependencyRelation.IOBJ;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the subject of a verb that has none of its own: of an infinitive, a gerund, a participle or a coordinated verb.
 */
final class Subjects {
    private static final int DEEPEST = 12;

    private final GrammarWords words;
    private final Attachment attachment;
    private final Reports reports;
    private final Control control;

    Subjects(GrammarWords words, Attachment attachment, Reports reports) {
        this.words = words;
        this.attachment = attachment;
        this.reports = reports;
        this.control = new Control(words);
    }

    /** The head of the grammatical subject, its own or another's that it shares; {@link Word#NONE} for nobody. */
    Word of(Word verb) {
        return of(verb, 0);
    }

    private Word of(Word verb, int depth) {
        Word own = verb.dependent(NSUBJ, CSUBJ);
        if (own.exists()) {
            return Relatives.antecedent(own, verb);
        }
        boolean alone = !verb.governor().exists() || depth > DEEPEST;
        return alone || Control.isDisputed(verb) ? Word.NONE : shared(verb, depth);
    }

    private Word shared(Word verb, int depth) {
        Word governor = verb.governor();
        if (reports.isComment(verb)) {
            return of(Reports.reporter(governor), depth + 1);
        }
        if (verb.isExactly(CONJ) && isFinite(verb) && governor.isInfinitive()) {
            return above(governor.governor(), depth);
        }
        return control.named(verb).orElseGet(() -> {
            Word message = message(verb);
            return message.exists() ? author(message, depth) : byRelation(verb, depth);
        });
    }

    private Word byRelation(Word verb, int depth) {
        Word governor = verb.governor();
        if (Control.isMeans(verb)) {
            return ofPredicate(governor, depth);
        }
        if (verb.is(ACL) && !verb.isInfinitive()) {
            return describesSubject(verb) ? above(governor, depth) : governor;
        }
        if (verb.isExactly(AMOD)) {
            return verb.isTagged("VBN") || isAttribute(verb) ? governor : Word.NONE;
        }
        if (verb.isExactly(CCOMP) && hasMark(verb)) {
            return Word.NONE;
        }
        boolean blamed = Control.isBlamed(verb);
        boolean controlled = (verb.isExactly(XCOMP) || blamed) && controlsObject(governor);
        if (controlled || Control.isBroughtTo(verb)) {
            Word object = Passive.is(governor) ? of(governor, depth + 1) : governor.dependent(OBJ, IOBJ);
            return object.exists() ? object : of(governor, depth + 1);
        }
        boolean doubtful = blamed && verb.isMarked("for") && !governor.isVerb();
        return doubtful ? Word.NONE : above(governor, depth);
    }

    /**
     * Whether it describes the noun behind it, as "the visiting envoy" does and "began withdrawing troops" does not.
     */
    private static boolean isAttribute(Word verb) {
        Word before = verb.previous();
        return before.isTagged("DT", "PRP$", "POS", "CD")
                || !before.exists() && verb.governor().is(NSUBJ);
    }

    /** Whether a participle behind a noun tells what the subject of the clause does: "…, threatening it". */
    private static boolean describesSubject(Word verb) {
        boolean setOff = verb.isTagged("VBG") && verb.previous().form().equals(",");
        return setOff || isDoneToPronoun(verb);
    }

    /** Whether it is done to the one named before, who so does not do it: "wrote to the president urging him". */
    private static boolean isDoneToPronoun(Word verb) {
        return verb.isTagged("VBG")
                && verb.dependents(OBJ).stream()
                        .anyMatch(object -> object.form().matches("him|her|them"));
    }

    /**
     * The noun for what is written or said, whose author does what the participle {@code verb} tells: "a statement
     * condemning …", "sent a letter to the ministry threatening …".
     */
    private Word message(Word verb) {
        boolean participle = verb.isExactly(ACL) && verb.isTagged("VBG");
        Word noun = participle ? verb.governor() : Word.NONE;
        while (noun.isNoun()) {
            boolean holds = attachment.of(noun, "of").stream()
                    .anyMatch(part -> part.precedes(verb) && part.in(words.messages()));
            if (noun.in(words.messages()) || holds) {
                return noun;
            }
            noun = verb.in(words.comments()) ? noun.governor() : Word.NONE;
        }
        return Word.NONE;
    }

    private Word author(Word message, int depth) {
        List<Word> named = Stream.of("from", "by")
                .flatMap(preposition -> attachment.of(message, preposition).stream())
                .toList();
        boolean received = message.governor().in(words.receipts());
        return !named.isEmpty() ? named.get(0) : received ? Word.NONE : above(message, depth);
    }

    /**
     * A past form without an auxiliary: "invited them to study here and called for more" joins "called" to "invited".
     */
    private static boolean isFinite(Word verb) {
        return verb.isTagged("VBD", "VBN") && !verb.has(AUX);
    }

    /** The subject of {@code word} where it is a verb or predicate, else of the nearest one above it. */
    private Word above(Word word, int depth) {
        Word at = word;
        while (at.exists() && !isPredicate(at)) {
            if (word.isTagged("VBG") && at.in(words.weighed())) {
                return Word.NONE;
            }
            Word possessor = at.dependent(NMOD_POSS);
            if (possessor.exists() && at.isNoun() && !possessor.isPronoun()) {
                return possessor;
            }
            at = at.governor();
        }
        return at.exists() ? of(at, depth + 1) : Word.NONE;
    }

    /** The subject of the nearest verb or predicate from {@code word} upwards. */
    private Word ofPredicate(Word word, int depth) {
        Word at = word;
        while (at.exists() && !isPredicate(at)) {
            at = at.governor();
        }
        return at.exists() ? of(at, depth + 1) : Word.NONE;
    }

    private static boolean isPredicate(Word word) {
        return word.isVerb() && !word.isExactly(AMOD) || word.has(COP, NSUBJ);
    }

    private boolean controlsObject(Word verb) {
        return verb.in(words.objectControl()) && (verb.has(OBJ, IOBJ) || Passive.is(verb));
    }

    private static boolean hasMark(Word verb) {
        return verb.dependents(MARK).stream().anyMatch(mark -> !mark.isTagged("TO"));
    }
}
