package org.chancery.grounding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.grounding.Reply.Party;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/**
 * Finds out whom the words of a reply stand for: by the mentions of the article, and only where those have nobody, by
 * the name that the reply gives, which must be in the article as well.
 */
final class PartyLinker {
    /** Sentences between what tells a fact and the words for somebody in it, at most. */
    static final int NEAR = 1;

    /** Sentences between a description and the name behind it, at most. */
    private static final int SOON = 3;

    private static final Pattern INDEFINITE = Pattern.compile("^(?:an?|another|one|some) ");

    private static final List<EntityKind> OWNERS = List.of(
            EntityKind.STATE, EntityKind.GOVERNMENT, EntityKind.INTERNATIONAL_ORGANIZATION, EntityKind.ORGANIZATION);

    private final SearchedText text;
    private final Cast cast;
    private final MentionIndex index;
    private final Naming naming;

    PartyLinker(SearchedText text, Cast cast, Naming naming) {
        this.text = text;
        this.cast = cast;
        this.index = new MentionIndex(text, cast.mentions());
        this.naming = naming;
    }

    /**
     * Somebody in a fact.
     *
     * @param entities ids; several where the words stand for several
     * @param span the words
     * @param reason why they were taken for them, or null
     */
    record Linked(List<String> entities, Span span, String reason) {}

    /** Who acts, speaks or is addressed; a capital stands for its state. */
    Linked agent(Party party, Collection<Span> places) throws Refusal {
        return agent(party, places, NEAR);
    }

    /** The same, not further than {@code reach} sentences from one of {@code places}. */
    Linked agent(Party party, Collection<Span> places, int reach) throws Refusal {
        Linked linked = link(party, places, reach);
        List<String> actors = linked.entities().stream()
                .map(id -> cast.actor(id, linked.span()))
                .distinct()
                .toList();
        String reason = actors.size() == 1 ? cast.reason(actors.get(0), linked.span()) : null;
        return new Linked(actors, linked.span(), reason == null ? linked.reason() : reason);
    }

    /** Whom or what the words stand for, somewhere near {@code places}. */
    Linked link(Party party, Collection<Span> places) throws Refusal {
        return link(party, places, NEAR);
    }

    /** The same, not further than {@code reach} sentences from one of {@code places}. */
    Linked link(Party party, Collection<Span> places, int reach) throws Refusal {
        Refusal refusal = text.absent(party.words());
        for (Span place : places) {
            Optional<Span> near = text.nearest(party.words(), place, reach);
            if (near.isPresent()) {
                return at(party, near.get());
            }
        }
        return elsewhere(party, places).orElseThrow(() -> refusal);
    }

    /** Whom the words name further away, if one of the places has a mention of the same. */
    private Optional<Linked> elsewhere(Party party, Collection<Span> places) {
        for (Span span : text.find(party.words())) {
            List<String> entities = index.at(span, isPerson(party));
            Optional<Mention> here = places.stream()
                    .map(text::sentencesOf)
                    .flatMap(sentences -> cast.mentions().stream()
                            .filter(mention -> sentences.contains(mention.span()))
                            .filter(mention -> entities.equals(List.of(mention.entity()))))
                    .findFirst();
            if (here.isPresent()) {
                return here.map(mention -> new Linked(entities, mention.span(), mention.reason()));
            }
        }
        return Optional.empty();
    }

    /** The state or body that the article calls so somewhere. */
    Optional<String> body(String words) {
        return text.find(words).stream()
                .flatMap(span -> index.at(span, false).stream())
                .filter(id -> OWNERS.contains(cast.entity(id).kind()))
                .findFirst();
    }

    /** The body whose name the words near {@code places} are, where linking has taken them for none. */
    Optional<String> named(String words, Collection<Span> places) {
        return places.stream()
                .flatMap(place -> text.nearest(words, place, 0).stream())
                .findFirst()
                .filter(index::isProperWord)
                .map(span -> added(new Party(words, null, "organization"), span));
    }

    /** Whether the article calls {@code entity} so somewhere. */
    boolean isNamed(String words, String entity) {
        return text.find(words).stream().anyMatch(span -> index.at(span, false).contains(entity));
    }

    /** Where somebody who can act is mentioned in {@code sentences} by name or description. */
    List<Span> agents(Span sentences) {
        return cast.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.PRONOUN)
                .filter(mention -> sentences.contains(mention.span()))
                .filter(mention -> cast.entity(mention.entity()).kind().isAgent())
                .map(Mention::span)
                .toList();
    }

    private Linked at(Party party, Span span) throws Refusal {
        if (isOneOfNation(party, span)) {
            return new Linked(List.of(described(party, span)), span, null);
        }
        List<String> byWords = isOfNobodyKnown(party, span) ? List.of() : index.at(span, isPerson(party));
        String byName = isBlank(party.name()) ? null : named(party);
        if (byName == null) {
            return byWords.isEmpty() ? unlinked(party, span) : new Linked(byWords, span, index.reason(span, byWords));
        }
        if (byWords.contains(byName) || byWords.isEmpty()) {
            return new Linked(List.of(byName), span, byWords.isEmpty() ? "named as " + party.name() : null);
        }
        if (isShortFor(party, span, byWords)) {
            return new Linked(List.of(byName), span, "named as " + party.name());
        }
        boolean place = !cast.entity(byWords.get(0)).kind().isAgent();
        if (!index.isName(span, byWords, place)) {
            return pointed(party, span, byName);
        }
        if (cast.isPlaceOf(byWords.get(0), byName)) {
            return new Linked(List.of(byName), span, "named as " + party.name());
        }
        if (cast.belongs(byWords.get(0), byName) || cast.belongs(byName, byWords.get(0))) {
            return new Linked(byWords, span, index.reason(span, byWords));
        }
        throw new Refusal(SearchedText.shown(party.words()) + " names "
                + cast.entity(byWords.get(0)).name() + ", not " + party.name());
    }

    /**
     * Words without a name that linking has taken for somebody else: an indefinite description of a person ("a senior
     * official"), or words inside a longer description.
     */
    private boolean isOfNobodyKnown(Party party, Span span) {
        List<String> byWords = index.at(span, isPerson(party));
        if (byWords.isEmpty() || !isBlank(party.name())) {
            return false;
        }
        boolean named = cast.entity(byWords.get(0)).kind() == EntityKind.PERSON
                && !byWords.get(0).startsWith("unnamed/");
        boolean person = named && INDEFINITE.matcher(party.words()).find() && !index.isName(span, byWords, false);
        return person || byWords.get(0).startsWith("unnamed/") && index.isWithin(span);
    }

    /** Whether a state is mentioned where the reply sees one or some of its people: "a US marine", "Iranians". */
    private boolean isOneOfNation(Party party, Span span) {
        boolean people = kind(party) == EntityKind.PERSON
                        && INDEFINITE.matcher(party.words()).find()
                || kind(party) == EntityKind.GROUP && index.isDemonym(span);
        return people
                && isBlank(party.name())
                && index.at(span, isPerson(party)).stream()
                        .anyMatch(id -> cast.entity(id).kind() == EntityKind.STATE);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }

    /**
     * A pronoun or description that points to somebody named before, or soon behind it; a description of a body may
     * point to one named anywhere.
     */
    private Linked pointed(Party party, Span span, String entity) throws Refusal {
        int soon = text.sentenceAt(span.begin()) + SOON;
        boolean known = Stream.concat(
                        text.find(party.name()).stream(),
                        cast.mentions().stream()
                                .filter(mention -> mention.entity().equals(entity))
                                .map(Mention::span))
                .anyMatch(place -> place.begin() < span.begin() || text.sentenceAt(place.begin()) <= soon);
        boolean person = cast.entity(entity).kind() == EntityKind.PERSON;
        boolean body = !person && !index.isPronoun(span);
        String word = party.words().toLowerCase(Locale.ROOT);
        boolean unlike = person
                ? List.of("it", "its").contains(word)
                : List.of("he", "she", "him").contains(word);
        if (!known && !body || unlike) {
            throw new Refusal(SearchedText.shown(party.words()) + " cannot stand for " + party.name());
        }
        return new Linked(List.of(entity), span, "named as " + party.name());
    }

    /** The entity that the article mentions most often under the name. */
    private String named(Party party) throws Refusal {
        List<Span> found = text.find(party.name());
        if (found.isEmpty()) {
            return cast.mentioned(party.name())
                    .orElseThrow(
                            () -> new Refusal("the name is not in the article: " + SearchedText.shown(party.name())));
        }
        Map<String, Long> counts = found.stream()
                .flatMap(span -> index.at(span, isPerson(party)).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        String most = counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
        if (most != null) {
            return most;
        }
        return index.isName(found.get(0)) ? added(party, found.get(0)) : described(party, found.get(0));
    }

    private Linked unlinked(Party party, Span span) throws Refusal {
        if (index.isPronoun(span)) {
            throw new Refusal("nobody is known for " + SearchedText.shown(party.words()));
        }
        if (index.isProper(span)) {
            return new Linked(List.of(added(party, index.properPart(span))), span, null);
        }
        return new Linked(List.of(described(party, span)), span, null);
    }

    /** Somebody who has no name, by the words that describe them. */
    private String described(Party party, Span span) {
        Entity unnamed = new Entity(
                "unnamed/" + text.evidence(span).begin() + "-read",
                kind(party),
                span.of(text.text()).replaceAll("\\s+", " "),
                owner(span),
                null,
                false);
        return cast.add(unnamed, span, Mention.Form.NOMINAL);
    }

    private String added(Party party, Span span) {
        String name = span.of(text.text()).replaceAll("\\s+", " ");
        return cast.add(naming.entity(name, kind(party)), span, Mention.Form.NAME);
    }

    /** The state or body in whose name or adjective the words begin: "Turkish" in "Turkish lorry drivers". */
    private String owner(Span span) {
        List<String> owners = new ArrayList<>();
        cast.mentions().stream()
                .filter(mention -> span.contains(mention.span()))
                .map(Mention::entity)
                .filter(id -> OWNERS.contains(cast.entity(id).kind()))
                .forEach(owners::add);
        return owners.stream().distinct().count() == 1 ? owners.get(0) : null;
    }

    /**
     * Whether the words are a short form of the name that the reply gives: part of a person's, initials, "the North" of
     * "North Korea"; or stand inside a longer name of something else: "U.S." in that of a missile.
     */
    private boolean isShortFor(Party party, Span span, List<String> byWords) {
        boolean known = cast.entity(byWords.get(0)).known();
        boolean part = isPartOf(party.words(), party.name());
        return part && (isPerson(party) || !known)
                || Spelling.isInitials(party.words(), party.name())
                || index.isWithin(span);
    }

    /** "Valer" is part of "Juan Valer Sandoval", and so is "Vales", which an article may write for it. */
    private static boolean isPartOf(String words, String name) {
        List<String> parts = List.of(name.split("\\s+"));
        return Stream.of(words.strip().split("\\s+"))
                .allMatch(word -> parts.stream().anyMatch(part -> Spelling.isAlike(word, part)));
    }

    private static boolean isPerson(Party party) {
        return kind(party) == EntityKind.PERSON;
    }

    private static EntityKind kind(Party party) {
        try {
            return EntityKind.valueOf(String.valueOf(party.kind()).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return EntityKind.GROUP;
        }
    }
}
