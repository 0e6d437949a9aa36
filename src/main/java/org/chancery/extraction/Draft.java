package org.chancery.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Slot;
import org.chancery.model.Attribution;
import org.chancery.model.Certainty;
import org.chancery.model.Evidence;
import org.chancery.model.Polarity;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Standing;
import org.chancery.model.Status;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Word;

/** An event while it is being read: one mention at first, several once they are merged. */
final class Draft {
    final LexicalEntry entry;
    final int sentence;
    final Word trigger;
    /** The verb that carries an event noun ("paid a visit"); {@link Word#NONE} for none. */
    final Word support;

    final Span triggerSpan;
    final List<DraftArgument> arguments = new ArrayList<>();
    final List<Evidence> triggers = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<Attribution> accordingTo = new ArrayList<>();
    /** The slots that found a filler. */
    final Set<Slot> filled = new LinkedHashSet<>();

    Status status;
    Certainty certainty = Certainty.CERTAIN;
    Polarity polarity = Polarity.POSITIVE;
    TimeInterval time;
    /** When it was to happen before it was moved. */
    final List<TimeInterval> formerTimes = new ArrayList<>();

    String ordinal;
    boolean definite;
    boolean headline;
    /** Whether the trigger itself is a negation: "not accept" is a refusal that takes place. */
    boolean negatedTrigger;
    /** How a postponement moves what it is about; null for any other event. */
    Shift shift;
    /** Whether the text says of an event noun that it came about: "the summit was held". */
    boolean held;
    /** Whether the text says of an event noun that it did not come about. */
    boolean failed;
    /** Whether the text says that it is still to come about: "if the talks take place". */
    boolean awaited;
    /** Whether the words give a time other than the one said before: "will now take place in June". */
    boolean movedHere;
    /** Whether the words give a time that it had before it was put off. */
    boolean postponedHere;
    /** Where the text last spoke of it, in UTF-16 units. */
    int last;

    int lastSentence;
    /** The draft that this one was merged into, or null. */
    Draft merged;

    Draft(LexicalEntry entry, Word trigger, Word support, Span triggerSpan) {
        this.entry = entry;
        this.sentence = trigger.sentence();
        this.trigger = trigger;
        this.support = support;
        this.triggerSpan = triggerSpan;
        this.last = triggerSpan.begin();
        this.lastSentence = trigger.sentence();
    }

    /** The draft that stands for the event now. */
    Draft resolved() {
        return merged == null ? this : merged.resolved();
    }

    /** How far it has come. */
    void stand(Standing standing) {
        status = standing.status();
        certainty = standing.certainty();
        polarity = standing.polarity();
    }

    boolean isNoun() {
        return entry.part() == LexicalEntry.Part.NOUN;
    }

    /** The verb that tells how far it has come: its support where it has one. */
    Word predicate() {
        return support.exists() ? support : trigger;
    }

    Set<String> entities(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        Set<String> entities = new TreeSet<>();
        for (DraftArgument argument : arguments) {
            if (argument.isEntity() && wanted.contains(argument.role())) {
                entities.add(argument.entity());
            }
        }
        return entities;
    }

    /** Everybody who takes part. */
    Set<String> parties() {
        return entities(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT, Role.HOST, Role.MEDIATOR);
    }

    boolean has(Role role) {
        return arguments.stream().anyMatch(argument -> argument.role() == role);
    }

    /** Whether the role of {@code slot} is filled, be it by a thing. */
    boolean isFilled(Slot slot) {
        return has(slot.role()) || slot.role() == Role.RECIPIENT && has(Role.TARGET);
    }

    /**
     * Whether what {@code slot} must find is there: found by itself, by one that falls back on it or by one that looks
     * in the same place, or, where other mentions of the event add to it, found at all.
     */
    boolean isSatisfied(Slot slot) {
        boolean alone = !slot.fallback() && triggers.size() == 1;
        return !alone && isFilled(slot)
                || filled.stream()
                        .filter(other -> other.role() == slot.role())
                        .anyMatch(other -> other.fallback() || !Collections.disjoint(other.paths(), slot.paths()));
    }

    /** Adds an argument unless the same one is there. */
    void add(DraftArgument argument) {
        boolean known = arguments.stream()
                .anyMatch(other -> other.role() == argument.role()
                        && Objects.equals(other.entity(), argument.entity())
                        && other.event() == argument.event()
                        && (!argument.isText() || other.span().contains(argument.span())));
        if (!known) {
            arguments.add(argument);
        }
    }

    /** Takes over somebody who plays a part in another event, in the role {@code role}. */
    void give(Role role, DraftArgument side) {
        add(side.as(role));
    }

    /** Whether it has been given a time that is not its first. */
    boolean isDatedAnew() {
        return !formerTimes.isEmpty() && isDated();
    }

    /** Whether the text names its time. */
    boolean isDated() {
        return time != null && time.evidence() != null;
    }

    /**
     * Moves it to another time; what was its time so far is kept.
     *
     * @param moved the new time, or null where it is open
     * @param from the time that it is moved from, where the words name it, or null
     */
    void redate(TimeInterval moved, TimeInterval from) {
        TimeInterval former = from != null ? from : isDated() ? time : null;
        if (former != null && !former.equals(moved) && !formerTimes.contains(former)) {
            formerTimes.add(former);
        }
        time = moved;
    }

    /** Takes over what {@code other}, another mention of the same event, says. */
    void absorb(Draft other) {
        other.merged = this;
        Set<Role> texts = new LinkedHashSet<>();
        arguments.stream().filter(DraftArgument::isText).forEach(argument -> texts.add(argument.role()));
        for (DraftArgument argument : other.arguments) {
            boolean known = argument.isText() && (texts.contains(argument.role()) || has(argument.role()));
            if (!known) {
                add(argument);
            }
        }
        triggers.addAll(other.triggers);
        evidence.addAll(other.evidence);
        last = Math.max(last, other.last);
        lastSentence = Math.max(lastSentence, other.lastSentence);
        if (!other.parties().isEmpty()) {
            other.accordingTo.stream()
                    .filter(source -> !accordingTo.contains(source))
                    .forEach(accordingTo::add);
        }
        if (time == null || time.evidence() == null && other.time != null && other.time.evidence() != null) {
            time = other.time == null ? time : other.time;
        }
        if (status == null) {
            status = other.status;
            certainty = other.certainty;
            polarity = other.polarity;
        }
        ordinal = ordinal == null ? other.ordinal : ordinal;
    }
}
