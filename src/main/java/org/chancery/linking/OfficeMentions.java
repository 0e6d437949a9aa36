package org.chancery.linking;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.StateContext;
import org.chancery.linking.office.ArticleOffices;
import org.chancery.linking.office.OfficePhrase;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Tenure;
import org.chancery.syntax.Word;

/** For whom the words of an office stand: the holder named with it or before, else somebody without a name. */
final class OfficeMentions {
    private static final String OFFICE_AND_BODY = "office and body";

    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final ArticleOffices offices;
    private final TenureBook tenures;
    private final StateContext context;
    private final NamedTogether named;
    private final GroupReference groups;
    private final MentionBook book;
    private final EntityRegistry registry;

    OfficeMentions(
            ArticleText text,
            LinkingKnowledge knowledge,
            ArticleOffices offices,
            TenureBook tenures,
            StateContext context,
            NamedTogether named,
            GroupReference groups,
            MentionBook book,
            EntityRegistry registry) {
        this.text = text;
        this.knowledge = knowledge;
        this.offices = offices;
        this.tenures = tenures;
        this.context = context;
        this.named = named;
        this.groups = groups;
        this.book = book;
        this.registry = registry;
    }

    /** Adds the mentions of the office {@code label}. */
    void add(Label label) {
        OfficePhrase phrase = offices.phrase(label);
        if (phrase == null) {
            return;
        }
        if (phrase.name() != null) {
            add(
                    phrase,
                    offices.person(phrase.name()).id(),
                    "office of " + offices.person(phrase.name()).name());
        } else if (phrase.plural() && !phrase.bodies().isEmpty()) {
            phrase.bodies().forEach(body -> addOneOf(phrase, body));
        } else if (phrase.plural()) {
            addTogether(phrase);
        } else if (phrase.bodies().isEmpty()) {
            String holder = nearby(phrase);
            if (holder != null) {
                add(phrase, holder, "the office named before");
            }
        } else {
            add(phrase, holderInBody(phrase), OFFICE_AND_BODY);
        }
    }

    private void add(OfficePhrase phrase, String holder, String reason) {
        book.addNominal(phrase.office(), phrase.first(), phrase.last(), holder, reason);
    }

    /**
     * The one holder of the office whom the text speaks of hereabouts: of the state it is about, else the last named;
     * or null.
     */
    private String nearby(OfficePhrase phrase) {
        boolean former = phrase.manner() == Tenure.Manner.FORMER;
        boolean held = former || phrase.manner() == Tenure.Manner.INCUMBENT;
        if (!phrase.definite() || !held || !phrase.bare()) {
            return null;
        }
        List<String> slugs = phrase.office().keys();
        String main = context.main();
        List<String> ofMain = main == null || former ? List.of() : tenures.holders(slugs, main, false);
        if (ofMain.size() == 1) {
            return ofMain.get(0);
        }
        List<String> last = named.lastOf(first(phrase), tenures.holders(slugs, null, former));
        return last.size() == 1 ? last.get(0) : last.isEmpty() ? ofNarrowerOffice(phrase, null) : null;
    }

    /** The one named last who holds an office that the words may mean: "the minister" of a health minister; or null. */
    private String ofNarrowerOffice(OfficePhrase phrase, String body) {
        List<String> keys = phrase.office().keys();
        List<String> slugs = knowledge.roles().with(keys);
        boolean pointing = slugs.size() > keys.size()
                && !phrase.plural()
                && first(phrase).previous().lower().equals("the");
        if (!pointing) {
            return null;
        }
        List<String> last =
                named.lastOf(first(phrase), tenures.holders(slugs, body, phrase.manner() == Tenure.Manner.FORMER));
        return last.size() == 1 ? last.get(0) : null;
    }

    private Word first(OfficePhrase phrase) {
        return text.tree(phrase.office().sentence()).word(phrase.first());
    }

    private String holderInBody(OfficePhrase phrase) {
        String body = phrase.bodies().get(0);
        boolean former = phrase.manner() == Tenure.Manner.FORMER;
        String holder = former || !phrase.definite() ? null : holder(phrase, body);
        if (holder == null) {
            holder = ofNarrowerOffice(phrase, body);
        }
        if (holder == null && phrase.definite() && phrase.manner() == Tenure.Manner.INCUMBENT) {
            holder = listed(phrase, body);
        }
        return holder == null ? unnamed(phrase, body) : holder;
    }

    /** The only one who holds the office in the article, or of several the one named last; or null. */
    private String holder(OfficePhrase phrase, String body) {
        List<String> holders = tenures.holders(phrase.office().keys(), body, false);
        List<String> near = holders.size() < 2 ? holders : named.lastOf(first(phrase), holders);
        return near.size() == 1 ? near.get(0) : null;
    }

    private String unnamed(OfficePhrase phrase, String body) {
        Label office = phrase.office();
        var title = offices.holding().title(offices.holding().slug(phrase));
        String id = book.unnamed(office, phrase.first(), phrase.last(), EntityKind.PERSON, body, title.sector(), 0);
        if (title.forms().contains(text.words(office))) {
            offices.holding().hold(id, phrase);
        }
        return id;
    }

    /**
     * Who held the office on the day of the article after the list of office holders; null in a sentence about another
     * year.
     */
    private String listed(OfficePhrase phrase, String body) {
        if (phrase.ranked() || text.head(phrase.office()).isMarked("as")) {
            return null;
        }
        LocalDate day = text.article().annotated().anchor();
        Sentence sentence = text.sentence(phrase.office());
        boolean otherYear = day != null
                && sentence.times().stream()
                        .anyMatch(time -> time.value() != null
                                && time.value().matches("\\d{4}.*")
                                && !time.value().startsWith(String.valueOf(day.getYear())));
        OfficeHolder holder =
                otherYear ? null : knowledge.holders().on(day, phrase.office().keys(), body);
        if (holder == null) {
            return null;
        }
        String id = registry.person(holder.person(), holder.person()).id();
        offices.holding().hold(id, phrase);
        return id;
    }

    /** Of "the French and German ministers" the one of {@code body}. */
    private void addOneOf(OfficePhrase phrase, String body) {
        Label office = phrase.office();
        String holder = phrase.bodies().size() > 1 ? tenures.holder(office.keys(), body) : null;
        if (holder == null) {
            String sector = offices.holding().title(office.keys().get(0)).sector();
            holder = phrase.bodies().size() > 1
                    ? book.share(
                            office,
                            EntityKind.GROUP,
                            body,
                            sector,
                            phrase.bodies().indexOf(body))
                    : book.unnamed(office, phrase.first(), end(phrase), EntityKind.GROUP, body, sector, 0);
        }
        add(phrase, holder, OFFICE_AND_BODY);
    }

    private int end(OfficePhrase phrase) {
        Word linked = NounOwners.lastOfPhrase(text.head(phrase.office()));
        return Math.max(phrase.last(), linked.index());
    }

    private void addTogether(OfficePhrase phrase) {
        Word first = first(phrase);
        if (!phrase.definite() || !groups.isAnaphoric(first)) {
            return;
        }
        List<String> keys = phrase.office().keys();
        List<String> together = groups.of(first, text.last(phrase.office()).lower());
        if (together.stream().allMatch(id -> tenures.holds(id, keys))) {
            together.forEach(id -> add(phrase, id, "those named together before"));
        }
    }
}
