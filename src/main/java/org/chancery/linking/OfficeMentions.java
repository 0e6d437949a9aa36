package org.chancery.linking;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.discourse.NamedTogether;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.StateContext;
import org.chancery.linking.office.ArticleOffices;
import org.chancery.linking.office.OfficePhrase;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Tenure;
import org.chancery.model.TimeExpression;
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
    private final Genders genders;

    OfficeMentions(ArticleKnowledge article, NamedTogether named, GroupReference groups) {
        this.text = article.text();
        this.knowledge = article.general();
        this.offices = article.offices();
        this.tenures = article.tenures();
        this.context = article.context();
        this.named = named;
        this.groups = groups;
        this.book = article.book();
        this.registry = article.registry();
        this.genders = article.genders();
    }

    /** Adds the mentions of the office {@code label}. */
    void add(Label label) {
        OfficePhrase phrase = offices.phrase(label);
        if (phrase != null) {
            add(phrase);
        }
    }

    private void add(OfficePhrase phrase) {
        if (phrase.name() != null) {
            Entity holder = offices.person(phrase.name());
            add(phrase, holder.id(), "office of " + holder.name());
        } else if (phrase.plural()) {
            addSeveral(phrase);
        } else if (phrase.bodies().isEmpty()) {
            addNearby(phrase);
        } else {
            add(phrase, holderInBody(phrase), OFFICE_AND_BODY);
        }
    }

    private void addSeveral(OfficePhrase phrase) {
        if (phrase.bodies().isEmpty()) {
            addTogether(phrase);
        } else {
            phrase.bodies().forEach(body -> addOneOf(phrase, body));
        }
    }

    private void addNearby(OfficePhrase phrase) {
        String holder = nearby(phrase);
        if (holder != null) {
            add(phrase, holder, "the office named before");
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
        boolean held = isFormer(phrase) || phrase.manner() == Tenure.Manner.INCUMBENT;
        if (!phrase.definite() || !held || !phrase.bare()) {
            return null;
        }
        String ofMain = isFormer(phrase) ? null : inMainState(phrase);
        return ofMain != null ? ofMain : lastNamed(phrase);
    }

    private static boolean isFormer(OfficePhrase phrase) {
        return phrase.manner() == Tenure.Manner.FORMER;
    }

    /** The one holder in the state that the article is about, or null. */
    private String inMainState(OfficePhrase phrase) {
        String main = context.main();
        List<String> holders =
                main == null ? List.of() : tenures.holders(phrase.office().keys(), main, false);
        return holders.size() == 1 ? holders.get(0) : null;
    }

    /** The holder named last, in whatever state; null where two were named together. */
    private String lastNamed(OfficePhrase phrase) {
        List<String> holders = tenures.holders(phrase.office().keys(), null, isFormer(phrase));
        List<String> last = named.lastOf(first(phrase), holders);
        if (last.isEmpty()) {
            return ofNarrowerOffice(phrase, null);
        }
        return last.size() == 1 ? last.get(0) : null;
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
        List<String> last = named.lastOf(first(phrase), tenures.holders(slugs, body, isFormer(phrase)));
        return last.size() == 1 ? last.get(0) : null;
    }

    private Word first(OfficePhrase phrase) {
        return text.tree(phrase.office().sentence()).word(phrase.first());
    }

    private String holderInBody(OfficePhrase phrase) {
        String body = phrase.bodies().get(0);
        String holder = isFormer(phrase) || !phrase.definite() ? null : holder(phrase, body);
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
        genders.noteWord(id, text.words(office));
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
        LocalDate day = text.article().annotated().anchor();
        boolean open = phrase.ranked() || text.head(phrase.office()).isMarked("as") || isOfOtherYear(phrase, day);
        OfficeHolder holder =
                open ? null : knowledge.holders().on(day, phrase.office().keys(), body);
        if (holder == null) {
            return null;
        }
        String id = registry.person(holder.person(), holder.person()).id();
        offices.holding().hold(id, phrase);
        return id;
    }

    private boolean isOfOtherYear(OfficePhrase phrase, LocalDate day) {
        return day != null
                && text.sentence(phrase.office()).times().stream()
                        .map(TimeExpression::value)
                        .anyMatch(value -> value != null
                                && value.matches("\\d{4}.*")
                                && !value.startsWith(String.valueOf(day.getYear())));
    }

    /** Of "the French and German ministers" the one of {@code body}. */
    private void addOneOf(OfficePhrase phrase, String body) {
        Label office = phrase.office();
        String holder = phrase.bodies().size() > 1 ? tenures.holder(office.keys(), body) : null;
        add(phrase, holder == null ? group(phrase, body) : holder, OFFICE_AND_BODY);
    }

    /** Those in the office, whom nothing names. */
    private String group(OfficePhrase phrase, String body) {
        Label office = phrase.office();
        String sector = offices.holding().title(office.keys().get(0)).sector();
        int nth = phrase.bodies().indexOf(body);
        return phrase.bodies().size() > 1
                ? book.share(office, EntityKind.GROUP, body, sector, nth)
                : book.unnamed(office, phrase.first(), end(phrase), EntityKind.GROUP, body, sector, 0);
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
