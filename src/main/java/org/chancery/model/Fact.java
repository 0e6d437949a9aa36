package org.chancery.model;

import java.util.List;

/** Something that an article says, with the words that say it. */
public sealed interface Fact permits Event, Statement, Tenure, Relation {
    /** Valid inside one extraction; made from the place of the words, so the same text gives the same id. */
    String id();

    /** At least one. */
    List<Evidence> evidence();
}
