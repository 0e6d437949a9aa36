package org.chancery.linking.office;

import static org.chancery.syntax.Relation.ACL;
import static org.chancery.syntax.Relation.ADVMOD;
import static org.chancery.syntax.Relation.APPOS;
import static org.chancery.syntax.Relation.AUX;
import static org.chancery.syntax.Relation.AUX_PASS;
import static org.chancery.syntax.Relation.CASE;
import static org.chancery.syntax.Relation.COP;
import static org.chancery.syntax.Relation.IOBJ;
import static org.chancery.syntax.Relation.MARK;
import static org.chancery.syntax.Relation.NMOD_POSS;
import static org.chancery.syntax.Relation.NSUBJ;
import static org.chancery.syntax.Relation.NSUBJ_PASS;
import static org.chancery.syntax.Relation.OBJ;
import static org.chancery.syntax.Relation.XCOMP;

import java.util.Set;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * Whom a clause says to hold an office: "Kovac is the prime minister of …", "Kovac, who has been president …", "was
 * sworn in as president", "served as foreign minister".
 */
final class OfficePredication {
    private final ArticleText text;
    private final Set<String> appointing;
    private final Set<String> serving;
    private final Set<String> pastHolding;
    private final Set<String> leading;
    private final Set<String> service;
    private final Set<String> negation;

    OfficePredication(ArticleText text, LinkingKnowledge knowledge) {
        this.text = text;
        this.appointing = knowledge.words(WordList.APPOINTING);
        this.serving = knowledge.words(WordList.SERVING_VERBS);
        this.pastHolding = knowledge.words(WordList.PAST_HOLDING);
        this.leading = knowledge.words(WordList.LEADING);
        this.negation = knowledge.lexicon().words(Operator.Position.NEGATION);
        this.service = knowledge.words(WordList.SERVICE_NOUNS);
    }

    /** The name of the person who is said to hold {@code office}, or null. */
    Label holder(Label office) {
        Word predicate = text.head(office).firstConjunct();
        if (copula(predicate, office).exists()) {
            boolean one = predicate.marker().isEmpty() || predicate.isMarked("of");
            return !one || isDoubtful(predicate) ? null : person(subject(predicate));
        }
        Word verb = verbOf(predicate);
        if (!verb.exists()) {
            return person(ownerOfService(predicate));
        }
        if (isDoubtful(verb)) {
            return null;
        }
        Word object = verb.dependent(OBJ, IOBJ);
        boolean objectTakes = object.exists() && object != predicate && verb.in(appointing);
        return person(objectTakes ? object : subject(verb));
    }

    private Word copula(Word predicate, Label office) {
        Word copula = predicate.dependent(COP);
        return copula.precedes(text.first(office)) ? copula : Word.NONE;
    }

    /** Whose time in the office it is: "her years as ambassador"; {@link Word#NONE} where it is not said. */
    private Word ownerOfService(Word predicate) {
        Word time = predicate.isMarked("as") ? predicate.dependent(CASE).previous() : Word.NONE;
        Word owner = time.in(service) ? time.dependent(NMOD_POSS) : Word.NONE;
        if (!owner.isPronoun()) {
            return owner;
        }
        return owner.path().stream()
                .map(at -> at.dependent(NSUBJ))
                .filter(subject -> subject.precedes(owner))
                .findFirst()
                .orElse(Word.NONE);
    }

    /** Whether the clause says that {@code office} was held and is over: "was president", "had served as president". */
    boolean isPast(Label office) {
        Word predicate = text.head(office).firstConjunct();
        if (ownerOfService(predicate).exists()) {
            return true;
        }
        Word copula = copula(predicate, office);
        if (copula.exists()) {
            return isPast(copula, predicate) && !isFirstOfItsKind(predicate);
        }
        Word verb = verbOf(predicate);
        return (verb.in(pastHolding) || verb.exists() && realm(predicate) != null) && isPast(verb, verb);
    }

    /** Whether it is not the office that is told: "was the first president to visit". */
    private static boolean isFirstOfItsKind(Word predicate) {
        return predicate.dependents(ACL).stream().anyMatch(Word::isInfinitive);
    }

    private static boolean isPast(Word verb, Word predicate) {
        return verb.tag().equals("VBD")
                || predicate.dependents(AUX).stream()
                        .anyMatch(aux -> aux.tag().equals("VBD") && aux.lemma().equals("have"));
    }

    /** The verb of taking or holding office whose complement {@code office} is. */
    private Word verbOf(Word office) {
        Word governor = office.governor();
        if (!governor.isVerb()) {
            return nominalVerb(office);
        }
        boolean become = governor.lemma().equals("become");
        boolean as = office.marker().equals("as");
        boolean passive = governor.has(NSUBJ_PASS, AUX_PASS);
        boolean complement = office.isExactly(XCOMP) || office.isExactly(OBJ) && (passive || become);
        boolean appointed = governor.in(appointing);
        boolean held = governor.in(serving) || realm(office) != null;
        return complement && (appointed || become) || as && (appointed || held) ? governor : Word.NONE;
    }

    /** What the verb says to be led in the office {@code head}: "has led Angola as president"; or null. */
    Label realm(Word head) {
        Word verb = head.governor();
        return head.marker().equals("as") && verb.in(leading) ? text.label(verb.dependent(OBJ)) : null;
    }

    /** The verb of "was sworn in for a five-year term as president". */
    private Word nominalVerb(Word office) {
        Word verb = office.marker().equals("as") ? office.governor().governor() : Word.NONE;
        return verb.isVerb() && (verb.in(appointing) || verb.in(serving)) ? verb : Word.NONE;
    }

    private static Word subject(Word predicate) {
        Word subject = predicate.dependent(NSUBJ);
        boolean relative = !subject.exists()
                || subject.tag().startsWith("W")
                || subject.tag().equals("PRP") && subject.form().endsWith("self");
        if (!relative) {
            return subject;
        }
        return predicate.is(ACL) ? predicate.governor() : Word.NONE;
    }

    private Label person(Word word) {
        Label name = text.person(word);
        return name != null ? name : text.person(word.dependent(APPOS));
    }

    private boolean isDoubtful(Word predicate) {
        return predicate.dependents(ADVMOD, AUX).stream()
                        .anyMatch(word ->
                                negation.contains(word.lower()) || word.tag().equals("MD"))
                || predicate.dependents(MARK).stream()
                        .anyMatch(word -> word.lemma().equals("if"));
    }
}
