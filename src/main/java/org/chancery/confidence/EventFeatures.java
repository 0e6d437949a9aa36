package org.chancery.confidence;

import static org.chancery.confidence.Feature.count;
import static org.chancery.confidence.Feature.holds;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Argument;
import org.chancery.model.Certainty;
import org.chancery.model.EntityKind;
import org.chancery.model.Event;
import org.chancery.model.Evidence;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Mention.Form;
import org.chancery.model.Role;
import org.chancery.model.Status;

/**
 * An event as its features see it: {@code condemned} in “Peru condemned a raid” has one named side.
 *
 * @param event the event
 * @param article the article around it
 */
record EventFeatures(Event event, Surroundings article) {
    private static final double TEN = 10;
    private static final Set<Role> SIDES = Set.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    static final List<Feature<EventFeatures>> ALL = List.of(
            count(
                    "named sides",
                    "sides that have a name",
                    3,
                    event -> event.named().count()),
            count(
                    "described sides",
                    "sides that are only described: “officials”",
                    2,
                    event -> event.described().count()),
            count(
                    "mere words",
                    "sides of which only the words are known",
                    2,
                    event -> event.worded().count()),
            count("people", "people among the sides", 2, event -> event.ofKind(EntityKind.PERSON)),
            holds("capital for state", "a side is named by its capital", event -> event.isSide(Form.METONYM)),
            holds("pronoun", "a side is a pronoun", event -> event.isSide(Form.PRONOUN)),
            holds("nationality", "a side is a nationality: “Peruvian”", event -> event.isSide(Form.DEMONYM)),
            holds("described recipient", "a recipient is named by a noun", EventFeatures::isRecipientDescribed),
            holds("lone participant", "one takes part in what takes two", event -> event.have(Role.PARTICIPANT) == 1),
            holds("several recipients", "more than one recipient", event -> event.have(Role.RECIPIENT) > 1),
            new Feature<>(
                    "farthest side",
                    "tens of words between the trigger and the farthest side, up to 2.5",
                    EventFeatures::farthest),
            count("names between", "others named between the trigger and its sides", 3, EventFeatures::between),
            count("names before", "others named before the trigger", 3, EventFeatures::before),
            new Feature<>("sentence", "tens of words of the sentence, up to 6", EventFeatures::sentence),
            holds("in quotation", "the trigger stands in quotation marks", EventFeatures::isQuoted),
            holds("content", "it has a content", event -> event.have(Role.CONTENT) > 0),
            holds("event as content", "its content is an event", EventFeatures::isContentEvent),
            holds("dated", "words of the text date it", EventFeatures::isDated),
            holds("probable", "it is told as probable", event -> event.event.certainty() == Certainty.PROBABLE),
            holds("planned", "it is planned", event -> event.event.status() == Status.PLANNED),
            holds("according to", "somebody is named as its source", EventFeatures::isAttributed),
            holds(
                    "told again",
                    "the article tells it more than once",
                    event -> event.event.trigger().size() > 1),
            holds("-ing", "the trigger is a form in -ing", EventFeatures::isGerund));

    private Stream<Argument> sides() {
        return event.arguments().stream().filter(argument -> SIDES.contains(argument.role()));
    }

    private Stream<Argument> named() {
        return sides().filter(side -> side.entity() != null && !Surroundings.isUnnamed(side.entity()));
    }

    private Stream<Argument> described() {
        return sides().filter(side -> Surroundings.isUnnamed(side.entity()));
    }

    private Stream<Argument> worded() {
        return sides().filter(side -> side.entity() == null && side.event() == null);
    }

    private long ofKind(EntityKind... kinds) {
        return sides().filter(side -> article.isKind(side.entity(), kinds)).count();
    }

    private boolean isSide(Form form) {
        return sides().anyMatch(side -> article.isNamed(side.entity(), side.evidence(), form));
    }

    private boolean isRecipientDescribed() {
        return event.arguments(Role.RECIPIENT).stream()
                .anyMatch(side -> article.isNamed(side.entity(), side.evidence(), Form.NOMINAL)
                        && !article.isNamed(side.entity(), side.evidence(), Form.NAME));
    }

    private int have(Role role) {
        return event.arguments(role).size();
    }

    private double farthest() {
        Evidence trigger = event.trigger().get(0);
        return Math.min(
                2.5,
                sides().mapToInt(side -> article.wordsBetween(trigger, side.evidence()))
                                .max()
                                .orElse(0)
                        / TEN);
    }

    /** Where the sentence names somebody who takes no part. */
    private Stream<Evidence> others() {
        return article.agents(event.trigger().get(0).sentence()).stream()
                .filter(mention -> event.arguments().stream().noneMatch(part -> isOf(part, mention.entity())))
                .map(EntityMention::evidence);
    }

    private boolean isOf(Argument argument, String entity) {
        return entity.equals(argument.entity()) || entity.equals(article.of(argument.entity()));
    }

    private long before() {
        return others().filter(other -> other.begin() < event.trigger().get(0).begin())
                .count();
    }

    private long between() {
        int trigger = event.trigger().get(0).begin();
        return others().filter(other -> sides().map(side -> side.evidence().begin())
                        .anyMatch(side ->
                                Math.min(side, trigger) < other.begin() && other.begin() < Math.max(side, trigger)))
                .count();
    }

    private double sentence() {
        return Math.min(6, Surroundings.words(event.evidence().get(0)) / TEN);
    }

    private boolean isQuoted() {
        return article.isQuoted(event.trigger().get(0));
    }

    private boolean isContentEvent() {
        return event.arguments(Role.CONTENT).stream().anyMatch(argument -> argument.event() != null);
    }

    private boolean isDated() {
        return event.time() != null && event.time().evidence() != null;
    }

    private boolean isAttributed() {
        return !event.accordingTo().isEmpty();
    }

    private boolean isGerund() {
        return event.trigger().get(0).quote().endsWith("ing");
    }
}
