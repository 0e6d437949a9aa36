package org.chancery.extraction.factuality;

import static org.chancery.syntax.DependencyRelation.ADVMOD;

import org.chancery.knowledge.Operator;
import org.chancery.knowledge.Operator.Position;
import org.chancery.knowledge.Operator.Use;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.syntax.Word;

/** How far an event has come whose verb is under a modal: "will meet", "said they would meet", "could meet". */
final class Modals {
    private final Operators operators;
    private final Tellers tellers;
    private final Embeddings embeddings;

    Modals(Operators operators, Tellers tellers, Embeddings embeddings) {
        this.operators = operators;
        this.tellers = tellers;
        this.embeddings = embeddings;
    }

    /** "Would" under a verb of saying is the future seen from there; what somebody foresees is possible. */
    Standing of(Predication event, Word verb, Operator modal) {
        Word teller = isFuture(modal) ? tellers.of(verb) : Word.NONE;
        Operator foretelling = tellers.foretelling(teller);
        if (foretelling.exists()) {
            return embeddings.under(event, foretelling, foretelling.signature(Use.FORETELLING), teller);
        }
        boolean conditional = Conditions.isConditional(verb.firstConjunct());
        return conditional ? Standing.of(Status.CONDITIONAL) : unconditional(event, verb, modal);
    }

    private static boolean isFuture(Operator modal) {
        return modal.gives(Status.PLANNED, Status.CONDITIONAL);
    }

    private Standing unconditional(Predication event, Word verb, Operator modal) {
        Operator likely = isFuture(modal) && verb.equals(event.predicate()) ? likely(verb) : Operator.NONE;
        if (likely.exists()) {
            return likely.signature(Use.PLAIN).affirmed();
        }
        return modal.gives(Status.CONDITIONAL) && tellers.isFutureInThePast(verb)
                ? Standing.of(Status.PLANNED)
                : modal.signature(Use.PLAIN).affirmed();
    }

    /** "Will probably meet". */
    private Operator likely(Word verb) {
        return verb.dependents(ADVMOD).stream()
                .map(adverb -> operators.at(Position.FUTURE, adverb))
                .filter(Operator::exists)
                .findFirst()
                .orElse(Operator.NONE);
    }
}
