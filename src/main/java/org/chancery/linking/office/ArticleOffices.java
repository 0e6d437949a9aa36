package org.chancery.linking.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.BodyChoice;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.PersonIndex;
import org.chancery.linking.entity.StateContext;
import org.chancery.model.Entity;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Tenure;

/** The offices that an article names, read before everything else, and who holds them. */
public final class ArticleOffices {
    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final EntityRegistry registry;
    private final PersonIndex persons;
    private final TenureBook tenures;
    private final BodyChoice choice;
    private final OfficeCompletion completion;
    private final OfficeHolding holding;
    private final Map<Label, OfficePhrase> phrases = new HashMap<>();
    private final Map<Label, String> counterparts = new HashMap<>();

    public ArticleOffices(
            ArticleText text,
            LinkingKnowledge knowledge,
            EntityRegistry registry,
            TenureBook tenures,
            BodyChoice choice,
            StateContext context) {
        this.text = text;
        this.knowledge = knowledge;
        this.registry = registry;
        this.persons = new PersonIndex(text.article(), knowledge);
        this.tenures = tenures;
        this.choice = choice;
        this.completion = new OfficeCompletion(
                persons, context, knowledge, text.article().annotated().anchor());
        this.holding = new OfficeHolding(text, knowledge, registry, tenures, completion);
    }

    /** Reads all offices, then who is whose counterpart; what their words say of men and women goes to genders. */
    public void read(Genders genders) {
        List<OfficePhrase> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            found.addAll(new OfficeReader(text, sentence.index(), bodies(sentence.index()), knowledge).readAll());
        }
        for (OfficePhrase phrase : completion.complete(found)) {
            phrases.put(phrase.office(), phrase);
            if (phrase.name() != null && !phrase.bodies().isEmpty()) {
                holding.hold(person(phrase.name()).id(), phrase);
                genders.noteWord(person(phrase.name()).id(), text.words(phrase.office()));
            }
        }
        noteNames(genders);
        text.labels(Label.Kind.AGENT_NOUN).forEach(this::readCounterpart);
    }

    private void noteNames(Genders genders) {
        List<Label> names = text.labels(Label.Kind.PERSON_NAME);
        names.forEach(name -> genders.noteTitle(person(name).id(), name, text.sentence(name)));
        for (Label name : names) {
            genders.noteName(person(name).id(), person(name).name());
            genders.noteLabel(person(name).id(), name);
        }
    }

    private void readCounterpart(Label noun) {
        CounterpartReader.Counterpart counterpart = new CounterpartReader(text, bodies(noun.sentence())).read(noun);
        if (counterpart == null) {
            return;
        }
        String office = counterpart.of().stream()
                .map(this::slug)
                .filter(Objects::nonNull)
                .findFirst()
                .map(slug -> CounterpartReader.office(slug, counterpart.body(), knowledge.titles()))
                .orElse(null);
        String holder = holder(counterpart, office);
        if (holder != null) {
            counterparts.put(noun, holder);
        }
        if (counterpart.name() != null && office != null) {
            note(counterpart, office, holder);
        }
    }

    /** The one named, whatever office he has; without a name who holds {@code office}, which may be null; or null. */
    private String holder(CounterpartReader.Counterpart counterpart, String office) {
        if (counterpart.name() != null) {
            return person(counterpart.name()).id();
        }
        return office == null ? null : tenures.holder(List.of(office), counterpart.body());
    }

    private void note(CounterpartReader.Counterpart counterpart, String office, String holder) {
        Label name = counterpart.name();
        Span words = text.sentence(name).span(counterpart.first(), name.last());
        String body = registry.ensure(counterpart.body());
        holding.add(holder, office, body, Tenure.Manner.INCUMBENT, name.sentence(), words);
    }

    /** The office in a state that a name stands for, or that a label names; null for others. */
    private String slug(Label label) {
        OfficePhrase phrase = phrases.get(label);
        if (phrase == null) {
            return label.kind() == Label.Kind.PERSON_NAME
                    ? tenures.slug(person(label).id())
                    : null;
        }
        boolean state = phrase.bodies().size() == 1 && phrase.bodies().get(0).startsWith("state/");
        return state && !phrase.plural() ? holding.slug(phrase) : null;
    }

    /** Notes who holds which office. */
    public OfficeHolding holding() {
        return holding;
    }

    /** The office that {@code label} names. */
    public OfficePhrase phrase(Label label) {
        return phrases.get(label);
    }

    /** The id of the one whom {@code noun} calls a counterpart, or null. */
    public String counterpart(Label noun) {
        return counterparts.get(noun);
    }

    public Entity person(Label name) {
        return registry.person(persons.fullName(name), persons.identity(name));
    }

    public BodyReader bodies(int sentence) {
        return new BodyReader(text, sentence, registry, knowledge, choice);
    }
}
