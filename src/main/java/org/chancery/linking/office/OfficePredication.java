package org.chancery.linking.office;

import static org.chancery.syntax.DependencyRelation.ACL;
import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.CASE;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.IOBJ;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBJ;

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
    private final HoldingVerbs verbs;
    private final Set<String> pastHolding;
    private final Set<String> service;
    private final Set<String> negation;

    OfficePredication(ArticleText text, LinkingKnowledge knowledge) {
        this.text = text;
        this.verbs = new HoldingVerbs(text, knowledge);
        this.pastHolding = knowledge.words(WordList.PAST_HOLDING);
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
        Word verb = verbs.over(predicate);
        return verb.exists() ? holder(verb, predicate) : person(ownerOfService(predicate));
    }

    /** Whom {@code verb} says to hold the office: its object where it tells of an appointment, else its subject. */
    private Label holder(Word verb, Word predicate) {
        if (isDoubtful(verb)) {
            return null;
        }
        Word object = verb.dependent(OBJ, IOBJ);
        boolean appointed = object.exists() && object != predicate && verbs.isAppointing(verb);
        return person(appointed ? object : subject(verb));
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
        Word verb = verbs.over(predicate);
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

    /** What the verb says to be led in the office {@code head}: "has led Angola as president"; or null. */
    Label realm(Word head) {
        return verbs.realm(head);
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
