package org.chancery.agreement;

import java.util.Map;
import org.chancery.model.Argument;
import org.chancery.model.Attribution;
import org.chancery.model.Event;
import org.chancery.model.Relation;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;

/**
 * Gives facts other ids, also where they point to each other.
 *
 * @param names new ids by old ones; an id that is not in it stays
 */
record Renaming(Map<String, String> names) {
    private String name(String id) {
        return id == null ? null : names.getOrDefault(id, id);
    }

    Tenure tenure(Tenure tenure) {
        return new Tenure(
                name(tenure.id()),
                tenure.holder(),
                tenure.office(),
                tenure.of(),
                tenure.manner(),
                tenure.asOf(),
                tenure.evidence(),
                tenure.time(),
                name(tenure.openedBy()),
                name(tenure.closedBy()));
    }

    Event event(Event event) {
        return new Event(
                name(event.id()),
                event.type(),
                event.trigger(),
                event.entry(),
                event.arguments().stream().map(this::argument).toList(),
                event.status(),
                event.certainty(),
                event.polarity(),
                event.time(),
                event.formerTimes(),
                event.accordingTo().stream().map(this::attribution).toList(),
                event.evidence(),
                event.modes(),
                event.contexts());
    }

    private Argument argument(Argument argument) {
        return new Argument(
                argument.role(),
                argument.entity(),
                name(argument.event()),
                name(argument.tenure()),
                argument.evidence(),
                argument.reason(),
                argument.qualifier());
    }

    private Attribution attribution(Attribution source) {
        return new Attribution(source.entity(), name(source.statement()), source.evidence());
    }

    Statement statement(Statement statement) {
        return new Statement(
                name(statement.id()),
                statement.speaker(),
                statement.speakerWords(),
                name(statement.tenure()),
                statement.onBehalfOf(),
                statement.addressee(),
                statement.medium(),
                statement.stance(),
                statement.direct(),
                statement.content(),
                statement.place(),
                statement.about().stream().map(this::name).sorted().toList(),
                name(statement.reportedIn()),
                statement.time(),
                statement.evidence());
    }

    /** A relation is called by what it relates. */
    Relation relation(Relation relation) {
        String from = name(relation.from());
        String to = name(relation.to());
        String id = "relation/" + relation.type().term() + "-" + number(from) + "-" + number(to);
        return new Relation(id, relation.type(), from, to, relation.evidence());
    }

    private static String number(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
