package org.chancery.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.extraction.time.TimeReader;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Argument;
import org.chancery.model.Event;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Status;
import org.chancery.model.Tenure;
import org.chancery.model.TimeInterval;

/** Since and until when offices are held, and with which events they begin and end. */
final class TenureCourse {
    private final ArticleView view;
    private final TimeReader times;
    private final Lexicon lexicon;

    TenureCourse(ArticleView view, TimeReader times, Lexicon lexicon) {
        this.view = view;
        this.times = times;
        this.lexicon = lexicon;
    }

    /** The tenures of the article, completed. */
    List<Tenure> complete(List<Event> events) {
        return view.article().tenures().stream()
                .map(tenure -> complete(tenure, events))
                .toList();
    }

    private Tenure complete(Tenure tenure, List<Event> events) {
        TimeInterval time = times.of(tenure);
        return new Tenure(
                tenure.id(),
                tenure.holder(),
                tenure.office(),
                tenure.of(),
                isOver(time) ? Tenure.Manner.FORMER : tenure.manner(),
                tenure.asOf(),
                tenure.evidence(),
                time,
                event(tenure, events, WordList.OPENS_TENURE),
                event(tenure, events, WordList.CLOSES_TENURE));
    }

    private boolean isOver(TimeInterval time) {
        LocalDate day = view.article().annotated().anchor();
        return day != null && time != null && time.end() != null && time.end().isBefore(day);
    }

    /** The first event of one of the types in the list that takes place and is about this tenure; or null. */
    private String event(Tenure tenure, List<Event> events, WordList types) {
        return events.stream()
                .filter(event -> lexicon.words(types).contains(event.type()))
                .filter(event -> event.status() == Status.OCCURRED && event.polarity() == Polarity.POSITIVE)
                .filter(event -> tenure.holder().equals(holder(event)) && tenure.equals(tenure(event)))
                .map(Event::id)
                .findFirst()
                .orElse(null);
    }

    /** Whose office it is about: that of the one who is given it or loses it, else of the one who acts. */
    private static String holder(Event event) {
        List<Argument> whose = event.arguments(Role.RECIPIENT);
        whose = event.type().equals("Resignation") || whose.isEmpty() ? event.arguments(Role.ACTOR) : whose;
        return whose.size() == 1 ? whose.get(0).entity() : null;
    }

    /** The one office of the holder that the event is about, or null where it may be one of several. */
    private Tenure tenure(Event event) {
        List<Tenure> held = view.article().tenures().stream()
                .filter(tenure -> Objects.equals(tenure.holder(), holder(event)))
                .filter(tenure -> fits(tenure, event))
                .toList();
        List<Tenure> near = held.stream()
                .filter(tenure -> tenure.evidence().stream()
                        .anyMatch(words ->
                                words.sentence() == event.trigger().get(0).sentence()))
                .toList();
        return near.size() == 1 ? near.get(0) : near.isEmpty() && held.size() == 1 ? held.get(0) : null;
    }

    /** Where the event names an office, it must be this one. */
    private boolean fits(Tenure tenure, Event event) {
        String office = tenure.office().toLowerCase(Locale.ROOT);
        String noun = office.substring(office.lastIndexOf(' ') + 1);
        return event.arguments().stream()
                .filter(argument -> argument.role() == Role.CONTENT || argument.role() == Role.TOPIC)
                .map(argument -> argument.evidence().quote().toLowerCase(Locale.ROOT))
                .filter(words -> lexicon.words(WordList.OFFICE_NOUN).stream().anyMatch(words::contains))
                .allMatch(words -> words.contains(noun));
    }
}
