package org.chancery.grounding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.grounding.Reply.Office;
import org.chancery.grounding.Reply.Party;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.EntityKind;
import org.chancery.model.Evidence;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Span;
import org.chancery.model.Tenure;

/** Holds the offices of a reply to the article's words. */
final class OfficeGrounding {
    private final SearchedText text;
    private final PartyLinker parties;
    private final Cast cast;
    private final LinkedArticle article;
    private final Map<String, String> names;

    OfficeGrounding(
            SearchedText text, PartyLinker parties, Cast cast, LinkedArticle article, List<OfficeTitle> titles) {
        this.text = text;
        this.parties = parties;
        this.cast = cast;
        this.article = article;
        this.names = titles.stream()
                .flatMap(title -> Stream.concat(Stream.of(title.name()), title.forms().stream())
                        .map(form -> Map.entry(form.toLowerCase(Locale.ROOT), title.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** The tenure that {@code office} tells; one that linking has found as well is named as it is there. */
    Tenure tenure(Office office, Span window) throws Refusal {
        List<Span> places = text.quoted(office.quote(), window);
        String holder = holder(office, places);
        text.near(office.office(), places.get(0), 0);
        String of = body(office, holder, places);
        Tenure.Manner manner = Values.of(Tenure.Manner.values(), Tenure.Manner::term, office.manner(), "manner");
        String name = title(office.office(), holder, of);
        List<Evidence> words = places.stream().map(text::evidence).toList();
        return new Tenure(id(words, name, of, holder), holder, name, of, manner, day(), words);
    }

    private String holder(Office office, List<Span> places) throws Refusal {
        Party person = new Party(office.person(), null, "person");
        List<String> holders = parties.link(person, places).entities();
        if (holders.size() != 1 || cast.entity(holders.get(0)).kind() != EntityKind.PERSON) {
            throw new Refusal(SearchedText.shown(office.person()) + " is no one person");
        }
        return holders.get(0);
    }

    private String body(Office office, String holder, List<Span> places) throws Refusal {
        if (office.of() == null || office.of().isBlank()) {
            return linked(office, holder);
        }
        if (isFar(office.of(), places)) {
            return known(office, holder);
        }
        String body = parties.agent(new Party(office.of(), null, "state"), places)
                .entities()
                .get(0);
        boolean person = cast.entity(body).kind() == EntityKind.PERSON;
        if (!body.equals(holder) && person && cast.entity(body).of() != null) {
            return cast.entity(body).of();
        }
        if (!body.equals(holder) && !person) {
            return body;
        }
        // words inside those for the holder: "the government" in "a spokesman for the government", "FBI" in "FBI
        // director"
        Optional<String> called = parties.body(office.of()).or(() -> body(holder));
        return called.isPresent()
                ? called.get()
                : parties.named(office.of(), places).orElseThrow(() -> unknown(office));
    }

    private boolean isFar(String words, List<Span> places) {
        return places.stream()
                .allMatch(place -> text.nearest(words, place, PartyLinker.NEAR).isEmpty());
    }

    /**
     * A body that the article names elsewhere, if linking knows the holder of it ("Russia", of "Putin") or knows the
     * holder of none.
     */
    private String known(Office office, String holder) throws Refusal {
        Optional<String> linked = body(holder);
        Optional<String> named = cast.mentioned(office.of()).or(() -> parties.body(office.of()));
        boolean same = linked.isPresent() && (named.equals(linked) || parties.isNamed(office.of(), linked.get()));
        if (!same && (linked.isPresent() || named.isEmpty())) {
            throw text.absent(office.of());
        }
        return same ? linked.get() : named.get();
    }

    /** The body of which linking knows the holder: the United States of "President Donald Trump". */
    private String linked(Office office, String holder) throws Refusal {
        return body(holder).orElseThrow(() -> unknown(office));
    }

    private static Refusal unknown(Office office) {
        return new Refusal("no body is known for " + SearchedText.shown(office.of()));
    }

    private Optional<String> body(String holder) {
        return article.tenures().stream()
                .filter(tenure -> tenure.holder().equals(holder))
                .map(Tenure::of)
                .findFirst();
    }

    private LocalDate day() {
        return article.annotated().anchor();
    }

    /** As the office is called in the gazetteer, or by linking for the same holder and body; else as the words are. */
    private String title(String words, String holder, String of) {
        List<String> linked = article.tenures().stream()
                .filter(tenure -> tenure.holder().equals(holder) && tenure.of().equals(of))
                .map(Tenure::office)
                .distinct()
                .toList();
        String known = names.get(words.strip().toLowerCase(Locale.ROOT));
        if (known != null
                && !linked.contains(known)
                && linked.size() == 1
                && linked.get(0).endsWith(known)) {
            return linked.get(0);
        }
        return known == null ? words.strip().replaceAll("\\s+", " ") : known;
    }

    private String id(List<Evidence> words, String name, String of, String holder) {
        return "tenure/" + words.get(0).begin() + "-" + slug(name) + "-" + slug(of) + "-" + slug(holder);
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
