package org.chancery.model;

/** The part that something plays in an event; each is a property of the same name in the ontology. */
public enum Role {
    ACTOR("actor"),
    RECIPIENT("recipient"),
    TARGET("target"),
    CONCERNS("concerns"),
    ON_CONDITION("onCondition"),
    PARTICIPANT("participant"),
    HOST("host"),
    MEDIATOR("mediator"),
    SPOKESPERSON("spokesperson"),
    INSTRUMENT("instrument"),
    TOPIC("topic"),
    VENUE("venue"),
    CONTENT("content"),
    OUTCOME("outcome"),
    ON_BEHALF_OF("onBehalfOf"),
    AGAINST("against");

    private final String term;

    Role(String term) {
        this.term = term;
    }

    /** The local name of the property. */
    public String term() {
        return term;
    }

    /** The role whose property has this local name. */
    public static Role of(String term) {
        for (Role role : values()) {
            if (role.term.equals(term)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no such role: " + term);
    }
}
