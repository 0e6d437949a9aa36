package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.AUX_PASS;
import static org.chancery.syntax.DependencyRelation.COP;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.NSUBJ_PASS;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.knowledge.Embedding;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Use;
import org.chancery.knowledge.Signature;
import org.chancery.knowledge.Standings;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/**
 * Folds the operators above an event: what the nearest one says of it, turned by how that one's clause stands, which in
 * turn is what the next one says of it: "may agree to meet", "wants them to refuse to meet".
 */
final class Embeddings {
    private static final Set<Embedding> CLOSED =
            EnumSet.of(Embedding.ASSERTED, Embedding.NEGATED, Embedding.REFUSED, Embedding.FUTURE);
    /** What is done by doing something else stands as that does. */
    private static final Signature DONE = Signature.parse("Occurred | Denied");

    private final Lexicon lexicon;
    private final Standings standings;
    private final Operators operators;
    private final Negation negation;
    private final Tellers tellers;
    private final VerbStanding verbs;

    Embeddings(Lexicon lexicon, Operators operators, Negation negation, Tellers tellers, VerbStanding verbs) {
        this.lexicon = lexicon;
        this.standings = lexicon.standings();
        this.operators = operators;
        this.negation = negation;
        this.tellers = tellers;
        this.verbs = verbs;
    }

    /** The standing of {@code event}, whose clause {@code clause} is that of {@code operator} at {@code holder}. */
    Standing under(Predication event, Operator operator, Word holder, Word clause) {
        boolean done = lexicon.types().isAny(event.type(), clause.isNoun() ? operator.makes() : operator.doneBy());
        if (done && holder.isVerb() && !negation.denies(holder)) {
            return verbs.of(event, holder);
        }
        return under(event, operator, done ? DONE : operator.signature(use(operator, holder, clause)), holder);
    }

    /** The same with a signature that is chosen already. */
    Standing under(Predication event, Operator operator, Signature signature, Word holder) {
        Embedding embedding = of(event, holder);
        if (embedding == Embedding.FUTURE && operator.has(Use.AHEAD) && !signature.equals(DONE)) {
            return operator.signature(Use.AHEAD).affirmed();
        }
        if (signature.open() != null && !CLOSED.contains(embedding)) {
            return signature.open();
        }
        return embedding == Embedding.NEGATED ? signature.negated() : standings.turned(embedding, signature.affirmed());
    }

    private Use use(Operator operator, Word holder, Word clause) {
        if (operator.has(Use.OF_ANOTHER) && isOfAnother(holder, clause)) {
            return Use.OF_ANOTHER;
        }
        if (operator.has(Use.FIRST_PERSON) && holder.dependent(NSUBJ).form().matches("(?i)i|we")) {
            return Use.FIRST_PERSON;
        }
        if (operator.has(Use.LAPSED) && clause.isInfinitive() && isLapsed(holder)) {
            return Use.LAPSED;
        }
        return operator.has(Use.PAST) && isPast(holder) ? Use.PAST : Use.PLAIN;
    }

    /** What another one is to do, not "is expected to": "expects Malta to agree". */
    private static boolean isOfAnother(Word holder, Word clause) {
        return !clause.isNoun()
                && (holder.has(OBJ) || clause.has(NSUBJ))
                && holder.isVerb()
                && !holder.has(NSUBJ_PASS, AUX_PASS);
    }

    /** "Had been due to meet". */
    private static boolean isLapsed(Word holder) {
        return holder.has(COP, AUX_PASS)
                && holder.dependents(AUX).stream().anyMatch(aux -> aux.lower().equals("had"));
    }

    /** "Was able to persuade them", "has been able to". */
    private boolean isPast(Word holder) {
        // "Came close to signing".
        boolean beside = !holder.isVerb()
                && holder.isExactly(ADVMOD, XCOMP)
                && holder.governor().isTagged("VBD");
        return !operators.below(holder).exists()
                && (beside
                        || holder.isTagged("VBD")
                        || holder.dependents(COP).stream().anyMatch(be -> be.isTagged("VBD", "VBN")));
    }

    /** How the clause of {@code word} stands, which has a say in {@code event}: "make" of "make sure". */
    private Embedding of(Predication event, Word word) {
        boolean result = word.tag().startsWith("JJ") && word.isExactly(XCOMP);
        Word holder = result ? word.governor() : word;
        if (negation.denies(holder)) {
            return denied(holder);
        }
        if (verbs.isRefused(holder)) {
            return Embedding.REFUSED;
        }
        boolean clause = !holder.isNoun() || holder.has(COP);
        return clause ? unlessForeseen(ofClause(event, holder), holder) : Embedding.ASSERTED;
    }

    /** "May not agree" leaves open what "does not agree" denies. */
    private Embedding denied(Word holder) {
        Operator modal = operators.below(holder);
        boolean open = modal.exists() && !modal.signature(Use.PLAIN).negated().isTold();
        return open ? Embedding.POSSIBLE : Embedding.NEGATED;
    }

    private Embedding unlessForeseen(Embedding told, Word holder) {
        return told == Embedding.ASSERTED && tellers.isForeseen(holder) ? Embedding.POSSIBLE : told;
    }

    private Embedding ofClause(Predication event, Word holder) {
        if (ClauseForm.isAsked(holder)) {
            return Embedding.ASKED;
        }
        if (ClauseForm.isAhead(holder)) {
            return Embedding.AHEAD;
        }
        if (verbs.isPurpose(event, holder)) {
            return Embedding.PURPOSE;
        }
        return ofStatus(event, holder);
    }

    /** What would be so if something else were is only thought, unless its condition is told. */
    private Embedding ofStatus(Predication event, Word holder) {
        boolean conditional = Conditions.isConditional(holder.firstConjunct()) || Conditions.hasCondition(holder);
        Status status = verbs.of(event, holder).status();
        boolean thought = status == Status.CONDITIONAL && !conditional;
        return thought && operators.below(holder).gives(status) ? Embedding.HYPOTHETICAL : of(status);
    }

    private static Embedding of(Status status) {
        if (status == null) {
            return Embedding.UNTOLD;
        }
        return switch (status) {
            case OCCURRED, ONGOING -> Embedding.ASSERTED;
            case PLANNED -> Embedding.FUTURE;
            case PROPOSED -> Embedding.WISHED;
            case POSSIBLE -> Embedding.POSSIBLE;
            case CONDITIONAL -> Embedding.CONDITION;
            case DENIED, CANCELLED -> Embedding.NEGATED;
        };
    }
}
