package org.chancery.fusion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.chancery.mapping.Standards;
import org.chancery.mapping.Vocabulary;

/**
 * Reads the calling off or putting off of a meeting as a report of that meeting: in "a meeting between A and B that was
 * planned for April 10 has been called off", the meeting of A and B on April 10 is cancelled.
 */
record CalledOff(ArticleInGraph view, EventReport act) {
    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(?<month>" + MONTHS + ") (?<day>[0-9]{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(?<day>[0-9]{1,2}) (?<month>" + MONTHS + ")\\b");
    private static final List<String> SIDES = List.of("actor", "recipient", "concerns", "target");

    /** The act itself where it is not told what is called off. */
    EventReport read() {
        Optional<Node> changed = changed();
        Optional<String> named = Encounters.namedIn(what());
        if (changed.isEmpty() && named.isEmpty()) {
            return act;
        }
        boolean cancelled = act.type().equals("Cancellation");
        Window window = window();
        boolean stated = window != null && window.stated();
        return new EventReport(
                act.node(),
                act.published(),
                act.article(),
                changed.flatMap(this::type).or(() -> named).orElseThrow(),
                act.type(),
                changed.orElse(null),
                cancelled ? "Cancelled" : "Planned",
                parts(),
                stated ? window.begin() : null,
                stated ? window.end() : null,
                window,
                act.former(),
                act.markers(),
                act.quote());
    }

    /** The event of this article that fills the act's content. */
    private Optional<Node> changed() {
        return view.objects(act.node(), Vocabulary.ARGUMENT_OF_EVENT).stream()
                .flatMap(argument -> view.object(argument, Vocabulary.FILLER).stream())
                .filter(filler -> type(filler).isPresent())
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .findFirst();
    }

    private Optional<String> type(Node event) {
        return view.object(event, Standards.EVENT_TYPE).map(Node::getLocalName).filter(Encounters::contain);
    }

    private String what() {
        return act.parts().stream()
                .filter(part -> part.filler() == null)
                .map(EventReport.Part::words)
                .findFirst()
                .orElse(act.quote());
    }

    private List<EventReport.Part> parts() {
        List<EventReport.Part> parts = new ArrayList<>();
        for (EventReport.Part part : act.parts()) {
            if (!SIDES.contains(part.role())) {
                parts.add(part);
            } else if (part.side() != null && !isStateOfAPerson(part)) {
                parts.add(new EventReport.Part(
                        part.argument(), "participant", part.filler(), part.words(), part.person(), part.side()));
            }
        }
        return parts;
    }

    /** Whether it is only the country of somebody who takes part: "the Bulgarian President". */
    private boolean isStateOfAPerson(EventReport.Part state) {
        return act.parts().stream()
                .anyMatch(part -> part.person() && state.filler().getURI().equals(part.side()));
    }

    /** The day that the words name, on which it was to be; else some time ahead. */
    private Window window() {
        if (act.published().equals(ArticleInGraph.UNDATED)) {
            return null;
        }
        LocalDate published = LocalDate.parse(act.published());
        return day(MONTH_FIRST, published)
                .or(() -> day(DAY_FIRST, published))
                .map(day -> Window.stated(day, day))
                .orElse(Window.ahead(published));
    }

    private Optional<LocalDate> day(Pattern pattern, LocalDate published) {
        Matcher found = pattern.matcher(act.quote());
        if (!found.find()) {
            return Optional.empty();
        }
        Month month = Month.valueOf(found.group("month").toUpperCase(Locale.ROOT));
        try {
            LocalDate day = LocalDate.of(published.getYear(), month, Integer.parseInt(found.group("day")));
            return Optional.of(day.isBefore(published.minusMonths(1)) ? day.plusYears(1) : day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
