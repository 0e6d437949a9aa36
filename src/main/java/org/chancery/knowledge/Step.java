package org.chancery.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One step of a {@link SlotPath}: from a word to those that stand to it in a logical relation, or behind a preposition.
 *
 * @param kind the relation
 * @param preposition the preposition, words joined by a space; empty for any other relation
 */
public record Step(Kind kind, String preposition) {
    /** The relations, written in lower case. */
    public enum Kind {
        /** Who does it. */
        SUBJECT,
        /** Who or what it is done to. */
        OBJECT,
        /** The object, where it is a thing. */
        THING,
        /** The object of a passive. */
        UNDERGOER,
        /** "Gave Peru a loan". */
        INDIRECT,
        /** The clause that completes a verb: "agreed to leave". */
        COMPLEMENT,
        /** What somebody is told to do: "told Peru to leave". */
        INFINITIVE,
        /** Who says the clause: "Chile said Peru must leave". */
        SPEAKER,
        /** Whose a noun is: "Peru's". */
        POSS,
        /** The same where the noun has what it is done to behind "of": "Peru's arrest of two men". */
        SUBJECTIVE,
        /** The same where it has not: "his arrest". */
        OBJECTIVE,
        /** What stands before a noun: "Peruvian". */
        MODIFIER,
        /** The same where it is an adjective of a people or one of a pair. */
        DEMONYM,
        /** The two before a noun that a hyphen joins: "U.S.-Peru". */
        PAIR,
        /** The subject of a noun's light verb: "Peru held talks". */
        SUPPORT,
        /** Whoever is named further on in the clause. */
        WITHIN,
        /** Whose deed it is that a participle stands before: "the threatened Peruvian blockade". */
        OWNER,
        /** Who claims responsibility for an event noun: "claimed responsibility for the raid". */
        CLAIMANT,
        /** Those hurt in an event noun: "was wounded in the raid". */
        HARMED,
        /** Who does something during an event noun: "said in talks with Peru that …". */
        ATTENDANT,
        /** Who is called: "called the king to thank him". */
        ADDRESSEE,
        /** The subject of a light verb of hosting: "hosted talks". */
        HOST,
        /** Where whoever does it has gone: "flew to Oslo to meet", "a trip to Oslo, where they met". */
        SCENE,
        /** The trigger itself. */
        SELF,
        /** A clause whose subject stands before the trigger: "a step Moscow warned could harm it". */
        GAP,
        /** What such a subject stands for. */
        ANTECEDENT,
        /** Nobody; the sides are those of the event in the content. */
        CONTENT,
        /** Behind a preposition. */
        PREPOSITION;

        /** As it is written. */
        public String term() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it leads on from a word that is not the trigger. */
        public boolean leadsOn() {
            return switch (this) {
                case SUBJECT, OBJECT, INDIRECT, COMPLEMENT, POSS, MODIFIER, PREPOSITION -> true;
                default -> false;
            };
        }
    }

    /** The relation written {@code term}; none for a preposition. */
    public static Optional<Kind> kind(String term) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.PREPOSITION && kind.term().equals(term))
                .findFirst();
    }

    /** A step along a relation. */
    public static Step along(Kind kind) {
        return new Step(kind, "");
    }

    /** A step behind a preposition. */
    public static Step behind(String preposition) {
        return new Step(Kind.PREPOSITION, preposition);
    }

    /** Whether it goes behind one of {@code prepositions}. */
    public boolean isBehind(Set<String> prepositions) {
        return kind == Kind.PREPOSITION && prepositions.contains(preposition);
    }

    @Override
    public String toString() {
        return kind == Kind.PREPOSITION ? preposition : kind.term();
    }
}
