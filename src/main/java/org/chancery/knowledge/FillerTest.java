package org.chancery.knowledge;

import java.util.Set;

/**
 * What must or must not hold of what fills a slot.
 *
 * @param kind what is asked
 * @param words the words of which the head must be one, for {@link Kind#WORD}; else empty
 */
public record FillerTest(Kind kind, Set<String> words) {
    /** What can be asked; written in lower case, {@code own-below} for {@link #OWN_BELOW}. */
    public enum Kind {
        /** Somebody who acts is read there: who, as below. */
        AGENT,
        /** A region is read there. */
        REGION,
        /** A place is read there. */
        PLACE,
        /** The agent is a person, or several. */
        PERSON,
        /** The agent is a person with a name. */
        NAMED,
        /** The agent is a state or body, acts for one, or has a name; nobody under arms and nobody of the press. */
        PARTY,
        /** The agent is of the press. */
        PRESS,
        /** The agent is under arms. */
        MILITARY,
        /** The agent is a state, an organ of one or a body of states. */
        STATES,
        /** Those named are a people: "Peruvians marched". */
        NATION,
        /** A name of people or bodies, or a noun for them. */
        SOMEBODY,
        /** A name, or a noun for where one can be. */
        SITE,
        /** A ship, plane or vehicle. */
        CRAFT,
        /** Those under arms, or what they go in. */
        ARMED,
        /** The name of a place that is linked to nothing. */
        UNLINKED_PLACE,
        /** The subject is a name that is linked to nothing. */
        UNLINKED_NAME,
        /** A time. */
        DATE,
        /** What is somebody's own: "its troops". */
        OWN,
        /** What is nobody's own. */
        OTHERS,
        /** What is one's own, in the clause below: "agreed to withdraw its troops". */
        OWN_BELOW,
        /** An event that is told in the content already. */
        TOLD,
        /** The path leads to the object, or behind "of". */
        DIRECT,
        /** The path ends behind a preposition of place, and a site is there. */
        PLACED,
        /** The path ends behind "at" or "against" and the like, and a craft is there. */
        AIMED,
        /** The path ends behind "to" or "for" and the like, and a name or somebody is there. */
        GIVEN,
        /** The path is {@code thing}. */
        THING,
        /** The head is one of the words. */
        WORD
    }

    public FillerTest {
        words = Set.copyOf(words);
    }
}
