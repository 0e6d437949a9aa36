package org.chancery.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events and statements that come together, e.g. those of one article. */
public record Facts(List<EventFact> events, List<StatementFact> statements) {
    /** The events by their IRIs. */
    Map<String, EventFact> byId() {
        Map<String, EventFact> byId = new TreeMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return byId;
    }
}
