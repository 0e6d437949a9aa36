package org.chancery.grounding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Argument;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.Drop;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Fact;
import org.chancery.model.Relation;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;

/** Puts facts together so that each id in them is there. */
final class Soundness {
    private final Cast cast;
    private final Set<String> events;
    private final Set<String> statements;

    Soundness(Cast cast, Set<String> events, Set<String> statements) {
        this.cast = cast;
        this.events = events;
        this.statements = statements;
    }

    Extraction extraction(
            Article article,
            List<Tenure> tenures,
            List<Event> acts,
            List<Statement> said,
            List<Relation> relations,
            List<Drop> drops) {
        List<Event> soundEvents = ordered(acts.stream().map(this::sound).toList());
        List<Statement> soundStatements = ordered(said.stream().map(this::sound).toList());
        List<EntityMention> mentions = cast.allMentions();
        return new Extraction(
                article,
                cast.entities(used(tenures, soundEvents, soundStatements, mentions)),
                mentions,
                ordered(tenures),
                soundEvents,
                soundStatements,
                relations.stream().sorted(Comparator.comparing(Relation::id)).toList(),
                drops);
    }

    private static <F extends Fact> List<F> ordered(List<F> facts) {
        return facts.stream()
                .sorted(Comparator.comparingInt(
                                (F fact) -> fact.evidence().get(0).begin())
                        .thenComparing(Fact::id))
                .toList();
    }

    /** The event without parts played by events that were refused; their words stay. */
    private Event sound(Event event) {
        return new Event(
                event.id(),
                event.type(),
                event.trigger(),
                event.entry(),
                event.arguments().stream()
                        .map(argument -> sound(argument, event.id()))
                        .distinct()
                        .toList(),
                event.status(),
                event.certainty(),
                event.polarity(),
                event.time(),
                event.formerTimes(),
                event.accordingTo().stream().map(this::sound).distinct().toList(),
                event.evidence(),
                event.modes(),
                event.contexts());
    }

    private Argument sound(Argument argument, String event) {
        return argument.event() == null
                        || events.contains(argument.event())
                                && !argument.event().equals(event)
                ? argument
                : new Argument(argument.role(), null, null, null, argument.evidence(), null, null);
    }

    private Attribution sound(Attribution source) {
        return source.statement() == null || statements.contains(source.statement())
                ? source
                : new Attribution(source.entity(), null, source.evidence());
    }

    private Statement sound(Statement statement) {
        boolean sound = statement.reportedIn() == null
                || statements.contains(statement.reportedIn())
                        && !statement.reportedIn().equals(statement.id());
        return sound
                ? statement
                : new Statement(
                        statement.id(),
                        statement.speaker(),
                        statement.speakerWords(),
                        statement.tenure(),
                        statement.onBehalfOf(),
                        statement.addressee(),
                        statement.medium(),
                        statement.stance(),
                        statement.direct(),
                        statement.content(),
                        statement.place(),
                        statement.about(),
                        null,
                        statement.time(),
                        statement.evidence());
    }

    private static Collection<String> used(
            List<Tenure> tenures, List<Event> events, List<Statement> statements, List<EntityMention> mentions) {
        Set<String> used = new TreeSet<>();
        Stream.of(
                        tenures.stream().flatMap(tenure -> Stream.of(tenure.holder(), tenure.of())),
                        mentions.stream().flatMap(mention -> Stream.of(mention.entity(), mention.literal())),
                        events.stream()
                                .flatMap(event -> event.arguments().stream().map(Argument::entity)),
                        events.stream()
                                .flatMap(event -> event.accordingTo().stream().map(Attribution::entity)),
                        statements.stream()
                                .flatMap(said ->
                                        Stream.of(said.speaker(), said.onBehalfOf(), said.addressee(), said.place())))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .forEach(used::add);
        return used;
    }
}
