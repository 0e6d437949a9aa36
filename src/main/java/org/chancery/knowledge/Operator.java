package org.chancery.knowledge;

import java.util.Map;
import java.util.Set;
import org.chancery.model.Status;

/**
 * Words that change how far the event has come which they stand above, below or beside: "plan to", "may", "cancel".
 *
 * @param id local name
 * @param positions where the words stand to the event
 * @param words base forms, in lower case, with a particle where there is one ("call off"); empty for any verb
 * @param signatures what they say of the event, by how they are used; there is one for {@link Use#PLAIN}
 * @param doneBy types of event that are done by what the words tell: whoever tries to persuade asks
 * @param makes types of event that what the words tell brings about: whoever agrees a deal makes it
 */
public record Operator(
        String id,
        Set<Position> positions,
        Set<String> words,
        Map<Use, Signature> signatures,
        Set<String> doneBy,
        Set<String> makes) {
    /** The operator that is not there. */
    public static final Operator NONE = new Operator("", Set.of(), Set.of(), Map.of(), Set.of(), Set.of());

    /** Where an operator stands to the event. */
    public enum Position {
        /** A verb or noun whose complement or object is the event: "plan to meet", "delay the meeting". */
        ABOVE,
        /** A word whose gerund is the event: "stop meeting", not "stopped to meet". */
        GERUND,
        /** A verb whose object is the event: "halted the meeting". */
        OBJECT,
        /** A verb of leaving: "withdrew from the planned meeting". */
        FROM,
        /** A verb whose clause, or object behind a preposition, is the event: "aim to meet", "call for a meeting". */
        COMPLEMENT,
        /**
         * A verb whose infinitive is the event: "warned them to leave", "saw them leave", not "warned of an attack".
         */
        INFINITIVE,
        /** A word whose finite clause is the event: "believe that they met". */
        CLAUSE,
        /** A verb that says how something seems: "appear to be leaving". */
        RAISING,
        /** A verb behind which an infinitive tells what it is for: "wrote to urge them". */
        PURPOSE,
        /** A modal or adverb that depends on the event: "may meet". */
        BELOW,
        /** An adverb that depends on an event to come: "will probably meet". */
        FUTURE,
        /** A verb whose subject is the event: "the talks collapsed". */
        PREDICATE,
        /** A noun's modifier: "planned meeting". */
        MODIFIER,
        /** A noun behind "under" in whose clause the event is told in the present: "under the plan, they meet". */
        UNDER,
        /** A verb whose object is a text of which the event is the wording: "drafted a resolution condemning them". */
        TEXT,
        /** What introduces the event: "without meeting". */
        MARK,
        /** A word on the event or on a part of it that denies it: "did not meet", "hardly met". */
        NEGATION,
        /** An argument of which there is none: "nobody met". */
        NOBODY,
        /** A word that says of a report that it is not so: "called the report a lie". */
        VERDICT
    }

    /** How an operator is used, where that tells something of its own. */
    public enum Use {
        PLAIN,
        /** In the past: "was able to meet". */
        PAST,
        /** By who speaks: "I think that they met". */
        FIRST_PERSON,
        /** Of what another one is to do: "expects Malta to agree". */
        OF_ANOTHER,
        /** Where the operator is itself still to come: "will try to meet". */
        AHEAD,
        /** Of what is still to come: "believes that they will meet". */
        FORETELLING,
        /** Of what was still to come, and did not: "had been due to meet". */
        LAPSED
    }

    public Operator {
        positions = Set.copyOf(positions);
        words = Set.copyOf(words);
        signatures = Map.copyOf(signatures);
        doneBy = Set.copyOf(doneBy);
        makes = Set.copyOf(makes);
    }

    /** Whether there is such an operator: false for {@link #NONE} only. */
    public boolean exists() {
        return !signatures.isEmpty();
    }

    /** What it says in such a use; what it says plainly where it says nothing of its own in that. */
    public Signature signature(Use use) {
        return signatures.getOrDefault(use, signatures.get(Use.PLAIN));
    }

    /** Whether it says something of its own in such a use. */
    public boolean has(Use use) {
        return signatures.containsKey(use);
    }

    /** Whether it says one of {@code any} of the event where it is affirmed. */
    public boolean gives(Status... any) {
        return exists() && signature(Use.PLAIN).affirmed().is(any);
    }
}
