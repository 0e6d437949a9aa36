package org.chancery.model;

/** What an entity is; each has a class of the same name in the ontology. */
public enum EntityKind {
    PERSON("Person"),
    STATE("State"),
    GOVERNMENT("Government"),
    INTERNATIONAL_ORGANIZATION("InternationalOrganization"),
    ORGANIZATION("Organization"),
    GROUP("Group"),
    CITY("City"),
    REGION("Region");

    private final String term;

    EntityKind(String term) {
        this.term = term;
    }

    /** The local name of the class. */
    public String term() {
        return term;
    }

    /** Whether it can act: everything but a mere place. */
    public boolean isAgent() {
        return this != CITY && this != REGION;
    }
}
