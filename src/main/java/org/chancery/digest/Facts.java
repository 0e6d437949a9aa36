package org.chancery.digest;

import java.util.List;

/** Events and statements that come together, e.g. those of one article. */
public record Facts(List<EventFact> events, List<StatementFact> statements) {}
