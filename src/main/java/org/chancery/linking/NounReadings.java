package org.chancery.linking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.knowledge.AgentNoun;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.linking.office.ArticleOffices;
import org.chancery.linking.office.BodyReader;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * For whom a noun for those who act stands ("the government", "troops", "his counterpart"): eight readings, of which
 * the first counts that finds somebody.
 */
final class NounReadings {
    /**
     * Those for whom a noun stands.
     *
     * @param first index of the first token of the words
     * @param reason why, or null where the words say it
     */
    record Reading(List<String> ids, int first, String reason) {}

    /** A noun with the first word of its phrase. */
    private record Noun(Label label, AgentNoun kind, Word first, BodyReader bodies) {}

    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final EntityRegistry registry;
    private final ArticleOffices offices;
    private final TenureBook tenures;
    private final GroupReference groups;
    private final Pointers pointers;
    private final NounOwners owners;
    private final QuotedWords quotes;
    private final MentionBook book;

    private final List<Function<Noun, Optional<Reading>>> inOrder = List.of(
            this::organOfItsState,
            this::organOfItsHead,
            this::counterpart,
            this::namedTogether,
            this::stateNamedBefore,
            this::bodyNamedBefore,
            this::stateOfItsPerson,
            this::groupOfItsOwners);

    NounReadings(ArticleKnowledge article, GroupReference groups, Pointers pointers, NounOwners owners) {
        this.text = article.text();
        this.knowledge = article.general();
        this.registry = article.registry();
        this.offices = article.offices();
        this.tenures = article.tenures();
        this.groups = groups;
        this.pointers = pointers;
        this.owners = owners;
        this.quotes = article.quotes();
        this.book = article.book();
    }

    /** Adds the mentions of the noun {@code label}. */
    void add(Label label) {
        Noun noun = new Noun(
                label,
                knowledge.agentNouns().get(label.keys().get(0)),
                NounOwners.firstOfPhrase(text.first(label)),
                offices.bodies(label.sentence()));
        inOrder.stream()
                .flatMap(reading -> reading.apply(noun).stream())
                .findFirst()
                .ifPresent(found -> found.ids()
                        .forEach(id -> book.addNominal(label, found.first(), label.last(), id, found.reason())));
    }

    private static Optional<Reading> reading(List<String> ids, Noun noun, String reason) {
        return Optional.of(new Reading(ids, noun.first().index(), reason));
    }

    private static Optional<Reading> reading(String id, Noun noun, String reason) {
        return Optional.ofNullable(id).flatMap(found -> reading(List.of(found), noun, reason));
    }

    /** "The Peruvian parliament", "the government in Lima". */
    private Optional<Reading> organOfItsState(Noun noun) {
        return Optional.ofNullable(noun.bodies().organ(noun.label()))
                .map(organ -> new Reading(organ.ids(), organ.first(), "organ of its state"));
    }

    /** "The Obama administration", "Merkel's government", by the state in which that person has an office. */
    private Optional<Reading> organOfItsHead(Noun noun) {
        Word before = text.first(noun.label()).previous();
        boolean possessive = before.tag().equals("POS") && before.previous().exists();
        Label owner = text.person(possessive ? before.previous() : before);
        if (noun.kind().kind() != EntityKind.GOVERNMENT || owner == null) {
            return Optional.empty();
        }
        String state = tenures.state(offices.person(owner).id());
        return reading(state == null ? null : organ(state, noun), noun, "organ of its head's state");
    }

    private String organ(String state, Noun noun) {
        return registry.organ(registry.get(registry.ensure(state)), noun.kind(), text.words(noun.label()))
                .id();
    }

    /** "His Russian counterpart". */
    private Optional<Reading> counterpart(Noun noun) {
        return reading(offices.counterpart(noun.label()), noun, "the same office in another state");
    }

    /** "The two sides", "both countries"; where there is doubt, nobody. */
    private Optional<Reading> namedTogether(Noun noun) {
        boolean pointsBack = noun.kind().symmetric()
                && groups.isAnaphoric(noun.first())
                && groups.isBare(noun.first(), noun.label());
        return pointsBack
                ? reading(groups.of(noun.first(), text.last(noun.label()).lower()), noun, "those named together before")
                : Optional.empty();
    }

    /** The state that "the country" means, or its organ where the noun is one: "the regime". */
    private Optional<Reading> stateNamedBefore(Noun noun) {
        Word head = text.head(noun.label());
        if (quotes.contains(head)) {
            return Optional.empty();
        }
        return reading(asNamed(pointers.state(noun.label(), noun.first()), noun), noun, "the state named before");
    }

    /** {@code state}, or its organ where {@code noun} is the word for one. */
    private String asNamed(String state, Noun noun) {
        if (state == null) {
            return null;
        }
        return noun.kind().kind() == EntityKind.GOVERNMENT ? organ(state, noun) : registry.ensure(state);
    }

    /** "The assembly", "the newspaper". */
    private Optional<Reading> bodyNamedBefore(Noun noun) {
        return reading(pointers.body(noun.label(), noun.first(), noun.kind()), noun, "the body named before");
    }

    /** "His country", "her government", by the state in which that person has an office. */
    private Optional<Reading> stateOfItsPerson(Noun noun) {
        return reading(
                asNamed(pointers.stateOfOwner(noun.label(), noun.first()), noun),
                noun,
                "the state of the one named before");
    }

    /** "Peruvian troops", "rebels": a group for each owner, one without an owner where none is named. */
    private Optional<Reading> groupOfItsOwners(Noun noun) {
        List<String> owners = this.owners.of(noun.label(), noun.first(), noun.bodies());
        if (owners.size() == 1) {
            return reading(List.of(group(noun, owners.get(0))), noun, null);
        }
        AgentNoun kind = noun.kind();
        List<String> groupIds = IntStream.range(0, owners.size())
                .mapToObj(nth -> book.share(noun.label(), kind.kind(), owners.get(nth), kind.sector(), nth))
                .toList();
        return reading(groupIds, noun, null);
    }

    /** It is called by what follows as well: "a delegation of Peruvian lawmakers". */
    private String group(Noun noun, String owner) {
        Label label = noun.label();
        AgentNoun kind = noun.kind();
        int end =
                Math.max(label.last(), NounOwners.lastOfPhrase(text.head(label)).index());
        return book.unnamed(label, noun.first().index(), end, kind.kind(), owner, kind.sector(), 0);
    }
}
