package org.chancery.extraction.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.extraction.factuality.Predication;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Slot;
import org.chancery.model.Attribution;
import org.chancery.model.Evidence;
import org.chancery.model.Role;
import org.chancery.model.Span;
import org.chancery.model.Standing;
import org.chancery.syntax.Word;

/** An event while it is being read: one mention at first, several once they are merged. */
public final class Draft {
    private final Predication predication;
    private final Span triggerSpan;
    private Reference reference;
    private final DraftArguments arguments = new DraftArguments();
    private final List<Evidence> triggers = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Attribution> sources = new ArrayList<>();
    private final Set<Slot> filled = new LinkedHashSet<>();
    private final Set<Role> stated = EnumSet.noneOf(Role.class);
    private final DraftTime time = new DraftTime();
    private Standing standing = Standing.UNTOLD;
    private Course course = Course.UNTOLD;
    private int lastMention;
    private int lastSentence;
    private Draft merged;

    public Draft(Predication predication, Span triggerSpan, Reference reference) {
        this.predication = predication;
        this.triggerSpan = triggerSpan;
        this.reference = reference;
        this.lastMention = triggerSpan.begin();
        this.lastSentence = sentence();
    }

    /** The words that evoke it, as they stand. */
    public Predication predication() {
        return predication;
    }

    public LexicalEntry entry() {
        return predication.entry();
    }

    /** Local name of the event type. */
    public String type() {
        return entry().type();
    }

    public boolean isOf(String type) {
        return type().equals(type);
    }

    public boolean isNoun() {
        return entry().part() == LexicalEntry.Part.NOUN;
    }

    public Word trigger() {
        return predication.trigger();
    }

    /** The verb that carries an event noun ("paid a visit"); {@link Word#NONE} for none. */
    public Word support() {
        return predication.support();
    }

    /** The verb that tells how far it has come: its support where it has one. */
    public Word predicate() {
        return predication.predicate();
    }

    /** Number of its sentence. */
    public int sentence() {
        return trigger().sentence();
    }

    public Span triggerSpan() {
        return triggerSpan;
    }

    public Reference reference() {
        return reference;
    }

    public boolean isHeadline() {
        return reference.headline();
    }

    public List<DraftArgument> arguments() {
        return arguments.all();
    }

    /** The words that evoke it, those of its other mentions behind its own. */
    public List<Evidence> triggers() {
        return triggers;
    }

    /** The sentences that tell it. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** On whose word it rests. */
    public List<Attribution> sources() {
        return sources;
    }

    public DraftTime time() {
        return time;
    }

    public Standing standing() {
        return standing;
    }

    /** How far it has come. */
    public void stand(Standing other) {
        standing = other;
    }

    /** Whether the text says of an event noun that it came about. */
    public Course course() {
        return course;
    }

    public void take(Course other) {
        course = other;
    }

    /** Where the text last spoke of it, in UTF-16 units. */
    public int lastMention() {
        return lastMention;
    }

    /** The sentence in which the text last spoke of it. */
    public int lastSentence() {
        return lastSentence;
    }

    /** The draft that stands for the event now. */
    public Draft resolved() {
        return merged == null ? this : merged.resolved();
    }

    /** The entities in one of {@code roles}, in the order of their ids. */
    public Set<String> entities(Role... roles) {
        return arguments.entities(Set.of(roles));
    }

    /** Everybody who takes part. */
    public Set<String> parties() {
        return entities(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT, Role.HOST, Role.MEDIATOR);
    }

    public boolean has(Role role) {
        return arguments.has(role);
    }

    /** Whether somebody or something plays a part in it: the one of that id. */
    public boolean names(String entity) {
        return arguments.name(entity);
    }

    /** The events that it is about, one for each mention. */
    public List<Draft> contents() {
        return arguments.contents();
    }

    /** Whether the role of {@code slot} is filled, be it by a thing. */
    public boolean isFilled(Slot slot) {
        return has(slot.role()) || slot.role() == Role.RECIPIENT && has(Role.TARGET);
    }

    /** That {@code slot} has found a filler. */
    public void fill(Slot slot) {
        filled.add(slot);
    }

    /** That the words say who or what plays {@code role}, be it understood or not. */
    public void state(Role role) {
        stated.add(role);
    }

    /** Whether the words say it. */
    public boolean isStated(Role role) {
        return stated.contains(role);
    }

    /**
     * Whether what {@code slot} must find is there: found by itself, by one that falls back on it or by one that looks
     * in the same place, or, where other mentions of the event add to it, found at all.
     */
    public boolean isSatisfied(Slot slot) {
        boolean alone = !slot.fallback() && triggers.size() == 1;
        return !alone && isFilled(slot)
                || filled.stream()
                        .filter(other -> other.role() == slot.role())
                        .anyMatch(other -> other.fallback() || !Collections.disjoint(other.paths(), slot.paths()));
    }

    /** Adds an argument unless the same one is there. */
    public void add(DraftArgument argument) {
        arguments.add(argument);
    }

    /** Takes over what {@code other}, another mention of the same event, says. */
    public void absorb(Draft other) {
        boolean fuller = other.parties().size() > parties().size();
        other.merged = this;
        arguments.absorb(other.arguments);
        triggers.addAll(other.triggers);
        evidence.addAll(other.evidence);
        lastMention = Math.max(lastMention, other.lastMention);
        lastSentence = Math.max(lastSentence, other.lastSentence);
        if (fuller || !sources.isEmpty()) {
            absorbSources(other);
        }
        time.absorb(other.time);
        standing = standing.isTold() ? standing : other.standing;
        reference = reference.orOf(other.reference);
    }

    /**
     * What the article itself tells in full rests on nobody's word, whoever repeats it. A headline and a mention that
     * names no party add no source.
     */
    private void absorbSources(Draft other) {
        if (!other.parties().isEmpty() && !other.isHeadline()) {
            other.sources.stream().filter(source -> !sources.contains(source)).forEach(sources::add);
        }
    }
}
