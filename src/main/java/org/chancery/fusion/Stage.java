package org.chancery.fusion;

import org.apache.jena.graph.Node;

/** How far an event has come; of two on one day the later here is the later. */
enum Stage {
    CONSIDERED(FusionTerms.CONSIDERED, "Possible"),
    OFFERED(FusionTerms.OFFERED, "Proposed"),
    DENIED(FusionTerms.DENIED_STAGE, "Denied"),
    AGREED(FusionTerms.AGREED, "Planned"),
    SCHEDULED(FusionTerms.SCHEDULED, "Planned"),
    MOVED(FusionTerms.MOVED, "Planned"),
    POSTPONED(FusionTerms.POSTPONED, "Planned"),
    CALLED_OFF(FusionTerms.CALLED_OFF, "Cancelled"),
    HELD(FusionTerms.HELD, "Occurred");

    private final Node term;
    private final String status;

    Stage(Node term, String status) {
        this.term = term;
        this.status = status;
    }

    /** Its individual in the ontology. */
    Node term() {
        return term;
    }

    /** Local name of the status of an event at this stage. */
    String status() {
        return status;
    }

    /** The stage that a report brings. */
    static Stage of(EventReport report) {
        return switch (report.status()) {
            case "Occurred", "Ongoing" -> HELD;
            case "Cancelled" -> CALLED_OFF;
            case "Denied" -> DENIED;
            case "Planned" -> planned(report);
            case "Proposed" -> OFFERED;
            default -> CONSIDERED;
        };
    }

    private static Stage planned(EventReport report) {
        boolean dated = report.window() != null && report.window().isDated();
        boolean moved = report.markers().moved() || !report.former().isEmpty();
        if (moved && report.isEncounter()) {
            return dated ? MOVED : POSTPONED;
        }
        return dated ? SCHEDULED : AGREED;
    }
}
