package org.chancery.linking;

import java.time.LocalDate;
import java.util.List;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.linking.discourse.NamedTogether;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
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
    private final OfficeAntecedents antecedents;
    private final GroupReference groups;
    private final MentionBook book;
    private final EntityRegistry registry;
    private final Genders genders;

    OfficeMentions(ArticleKnowledge article, NamedTogether named, GroupReference groups) {
        this.text = article.text();
        this.knowledge = article.general();
        this.offices = article.offices();
        this.tenures = article.tenures();
        this.antecedents = new OfficeAntecedents(article, named);
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
        String holder = antecedents.nearby(phrase);
        if (holder != null) {
            add(phrase, holder, "the office named before");
        }
    }

    private void add(OfficePhrase phrase, String holder, String reason) {
        book.addNominal(phrase.office(), phrase.first(), phrase.last(), holder, reason);
    }

    private Word first(OfficePhrase phrase) {
        return text.tree(phrase.office().sentence()).word(phrase.first());
    }

    private String holderInBody(OfficePhrase phrase) {
        String body = phrase.bodies().get(0);
        String holder = antecedents.inBody(phrase, body);
        if (holder == null && phrase.definite() && phrase.manner() == Tenure.Manner.INCUMBENT) {
            holder = listed(phrase, body);
        }
        return holder == null ? unnamed(phrase, body) : holder;
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
        boolean pointsBack = groups.isAnaphoric(first) && groups.isBare(first, phrase.office());
        if (!phrase.definite() || !pointsBack) {
            return;
        }
        List<String> keys = phrase.office().keys();
        List<String> together = groups.of(first, text.last(phrase.office()).lower());
        if (together.stream().allMatch(id -> tenures.holds(id, keys))) {
            together.forEach(id -> add(phrase, id, "those named together before"));
        }
    }
}
