package org.chancery.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.OfficeHolder;
import org.chancery.knowledge.OfficeTitle;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.model.Span;
import org.chancery.model.Tenure;
import org.chancery.syntax.Tree;

/** The linking of one article: first the offices with their holders, then everything in the order of the text. */
final class ArticleLinking {
    private final RecognizedArticle article;
    private final Map<String, OfficeTitle> titles;
    private final Map<String, AgentNoun> agentNouns;
    private final Lexicon lexicon;
    private final EntityRegistry registry;
    private final PersonIndex persons;
    private final TenureBook tenures;
    private final BodyChoice choice;
    private final OfficeHolders holders;
    private final StateContext context;
    private final OfficeCompletion completion;
    private final List<Tree> graphs = new ArrayList<>();
    private final List<Label[]> labels = new ArrayList<>();
    private final Map<Label, OfficePhrase> offices = new HashMap<>();
    private final Map<Label, String> counterparts = new HashMap<>();
    private final Genders genders;
    private final Discourse discourse;
    private final GroupReference groups;
    private final StateReference states;
    private final QuotedWords quotes;
    private final PronounReader pronouns;

    ArticleLinking(
            RecognizedArticle article,
            Map<String, KnownEntity> gazetteer,
            Map<String, OfficeTitle> titles,
            Map<String, AgentNoun> agentNouns,
            Lexicon lexicon,
            OfficeHolders holders,
            KnownPeople people) {
        this.article = article;
        this.titles = titles;
        this.agentNouns = agentNouns;
        this.lexicon = lexicon;
        this.registry = new EntityRegistry(gazetteer);
        this.persons = new PersonIndex(
                article, lexicon.words("family-names-first"), lexicon.words("titles-of-given-names"), holders, people);
        this.tenures = new TenureBook(article.annotated());
        this.choice = new BodyChoice(
                gazetteer, article.labels(), lexicon.words("state-offices"), lexicon.words("region-offices"));
        this.holders = holders;
        this.context = new StateContext(article.labels(), choice);
        this.completion = new OfficeCompletion(
                persons,
                holders,
                context,
                titles,
                lexicon.words("state-offices"),
                article.annotated().anchor());
        this.genders = new Genders(lexicon, holders);
        this.quotes = new QuotedWords(article.annotated().sentences());
        this.discourse = new Discourse(
                registry,
                graphs,
                genders,
                quotes,
                lexicon.reporting().stream()
                        .flatMap(word -> word.verbs().stream())
                        .collect(Collectors.toSet()),
                lexicon.words("people-nouns"));
        this.groups = new GroupReference(discourse, tenures, lexicon);
        this.states = new StateReference(discourse, graphs, choice, context);
        this.pronouns = new PronounReader(
                graphs,
                labels,
                discourse,
                genders,
                lexicon,
                name -> person(name).id());
    }

    LinkedArticle link() {
        for (Sentence sentence : article.annotated().sentences()) {
            graphs.add(new Tree(sentence));
            labels.add(new Label[sentence.tokens().size()]);
        }
        for (Label label : article.labels()) {
            for (int token = label.first(); token <= label.last(); token++) {
                labels.get(label.sentence())[token] = label;
            }
        }
        readOffices();
        article.annotated().sentences().forEach(this::mention);
        List<Mention> mentions = new ArrayList<>(discourse.mentions());
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::entity));
        return new LinkedArticle(article.annotated(), List.copyOf(registry.entities()), mentions, tenures.tenures());
    }

    private BodyReader bodies(Sentence sentence) {
        return new BodyReader(
                sentence,
                labels.get(sentence.index()),
                registry,
                agentNouns,
                choice,
                lexicon.words("organs-abroad"),
                lexicon.words("naming-nouns"));
    }

    private void readOffices() {
        List<OfficePhrase> phrases = new ArrayList<>();
        for (Sentence sentence : article.annotated().sentences()) {
            Tree graph = graphs.get(sentence.index());
            Label[] at = labels.get(sentence.index());
            phrases.addAll(new OfficeReader(graph, at, bodies(sentence), titles, lexicon).readAll());
        }
        for (OfficePhrase phrase : completion.complete(phrases)) {
            offices.put(phrase.office(), phrase);
            if (phrase.name() != null && !phrase.bodies().isEmpty()) {
                hold(person(phrase.name()).id(), phrase);
                genders.noteWord(person(phrase.name()).id(), words(phrase.office()));
            }
        }
        List<Label> names = article.labels().stream()
                .filter(label -> label.kind() == Label.Kind.PERSON_NAME)
                .toList();
        for (Label name : names) {
            genders.noteTitle(
                    person(name).id(), name, article.annotated().sentences().get(name.sentence()));
        }
        for (Label name : names) {
            genders.noteName(person(name).id(), person(name).name());
            genders.noteLabel(person(name).id(), name);
        }
        article.labels().stream()
                .filter(label -> label.kind() == Label.Kind.AGENT_NOUN)
                .forEach(this::counterpart);
    }

    private void counterpart(Label noun) {
        Sentence sentence = article.annotated().sentences().get(noun.sentence());
        CounterpartReader.Counterpart counterpart =
                new CounterpartReader(sentence, labels.get(noun.sentence()), bodies(sentence)).read(noun);
        String slug = counterpart == null ? null : slug(counterpart.of());
        if (slug == null) {
            return;
        }
        String office = CounterpartReader.office(slug, counterpart.body(), titles);
        Label name = counterpart.name();
        String holder = name == null
                ? tenures.holder(List.of(office), counterpart.body())
                : person(name).id();
        if (holder == null) {
            return;
        }
        counterparts.put(noun, holder);
        if (name != null) {
            Span words = sentence.span(counterpart.first(), name.last());
            known(counterpart.body());
            tenures.add(
                    holder,
                    office,
                    titles.get(office).name(),
                    counterpart.body(),
                    Tenure.Manner.INCUMBENT,
                    sentence.index(),
                    words);
        }
    }

    /** The office in a state that a name stands for, or that a label names; null for others. */
    private String slug(Label label) {
        OfficePhrase phrase = offices.get(label);
        if (phrase == null) {
            return label.kind() == Label.Kind.PERSON_NAME
                    ? tenures.slug(person(label).id())
                    : null;
        }
        boolean state = phrase.bodies().size() == 1 && phrase.bodies().get(0).startsWith("state/");
        return state && !phrase.plural() ? slug(phrase) : null;
    }

    private Entity person(Label name) {
        return registry.person(persons.fullName(name), persons.identity(name));
    }

    private void hold(String holder, OfficePhrase phrase) {
        String slug = slug(phrase);
        Sentence sentence = article.annotated().sentences().get(phrase.office().sentence());
        Span span = sentence.span(phrase.first(), phrase.last());
        Span all = phrase.name() == null
                ? span
                : span.union(sentence.span(phrase.name().first(), phrase.name().last()));
        for (String body : phrase.bodies()) {
            known(body);
            String title = title(slug, registry.get(body).kind());
            tenures.add(holder, title, titles.get(title).name(), body, phrase.manner(), sentence.index(), all);
        }
    }

    /** The president of an organisation is not one of a state. */
    private String title(String slug, EntityKind body) {
        String other = slug + "-of-organization";
        boolean state = body == EntityKind.STATE || body == EntityKind.REGION;
        return !state && titles.containsKey(other) ? other : slug;
    }

    /** The office itself; a noun that only stands for one ("leader") counts as the office of that name. */
    private String slug(OfficePhrase phrase) {
        String listed = completion.office(phrase);
        if (listed != null) {
            return listed;
        }
        String words = words(phrase.office());
        for (String key : phrase.office().keys()) {
            if (titles.get(key).forms().contains(words)) {
                return key;
            }
        }
        return phrase.office().keys().get(0);
    }

    private void mention(Sentence sentence) {
        Label[] at = labels.get(sentence.index());
        for (int token = 0; token < at.length; token++) {
            Label label = at[token];
            if (label != null && label.first() == token) {
                mention(sentence, label);
                noteUnnamed(sentence, label);
            } else if (label == null && isUnknownName(sentence, token)) {
                discourse.noteUnnamed(sentence.index(), token);
            } else if (label == null && sentence.token(token).tag().startsWith("PRP")) {
                pronoun(sentence, token);
            }
        }
    }

    /** Notes that the words of {@code label} name somebody of whom nothing is known: "the official". */
    private void noteUnnamed(Sentence sentence, Label label) {
        boolean common = label.kind() == Label.Kind.OFFICE || label.kind() == Label.Kind.AGENT_NOUN;
        int head = graphs.get(sentence.index()).head(label.first(), label.last());
        if (common && sentence.token(head).tag().matches("NNP?")) {
            discourse.noteUnnamed(sentence.index(), head);
        }
    }

    private boolean isUnknownName(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("NNP")
                && graphs.get(sentence.index()).relation(token).equals("nsubj");
    }

    private void mention(Sentence sentence, Label label) {
        switch (label.kind()) {
            case PERSON_NAME -> add(label, person(label), Mention.Form.NAME, null);
            case KNOWN_NAME -> add(label, registry.known(choice.of(label.keys())), Mention.Form.NAME, null);
            case ADJECTIVE, INHABITANT ->
                add(label, registry.known(choice.of(label.keys())), Mention.Form.DEMONYM, null);
            case ORGANIZATION_NAME -> add(label, registry.organization(words(label)), Mention.Form.NAME, null);
            case PLACE_NAME -> add(label, registry.place(original(label)), Mention.Form.NAME, null);
            case OFFICE -> office(sentence, label);
            case AGENT_NOUN -> agentNoun(sentence, label);
        }
    }

    private void office(Sentence sentence, Label label) {
        OfficePhrase phrase = offices.get(label);
        if (phrase.name() != null) {
            Entity person = person(phrase.name());
            add(
                    sentence,
                    phrase.first(),
                    phrase.last(),
                    label,
                    person.id(),
                    Mention.Form.NOMINAL,
                    "office of " + person.name());
            return;
        }
        List<String> slugs = label.keys();
        if (phrase.plural()) {
            pluralOffice(sentence, phrase);
        } else if (phrase.bodies().isEmpty()) {
            boolean former = phrase.manner() == Tenure.Manner.FORMER;
            boolean held = former || phrase.manner() == Tenure.Manner.INCUMBENT;
            String holder =
                    phrase.definite() && held && phrase.bare() ? nearby(sentence, phrase.first(), slugs, former) : null;
            if (holder != null) {
                add(
                        sentence,
                        phrase.first(),
                        phrase.last(),
                        label,
                        holder,
                        Mention.Form.NOMINAL,
                        "the office named before");
            }
        } else {
            bodiedOffice(sentence, phrase);
        }
    }

    /**
     * The one holder of the office whom the text speaks of hereabouts: of the state it is about, else the last named.
     */
    private String nearby(Sentence sentence, int first, List<String> slugs, boolean former) {
        String main = context.main();
        List<String> ofMain = main == null || former ? List.of() : tenures.holders(slugs, main, false);
        if (ofMain.size() == 1) {
            return ofMain.get(0);
        }
        List<String> named = discourse.lastOf(sentence.index(), first, tenures.holders(slugs, null, former));
        return named.size() == 1 ? named.get(0) : null;
    }

    /** The only one who holds the office in the article, or of several the one named last. */
    private String holder(Sentence sentence, OfficePhrase phrase, String body) {
        List<String> holders = tenures.holders(phrase.office().keys(), body, false);
        List<String> near = holders.size() < 2 ? holders : discourse.lastOf(sentence.index(), phrase.first(), holders);
        return near.size() == 1 ? near.get(0) : null;
    }

    private void bodiedOffice(Sentence sentence, OfficePhrase phrase) {
        String body = phrase.bodies().get(0);
        boolean former = phrase.manner() == Tenure.Manner.FORMER;
        String holder = former || !phrase.definite() ? null : holder(sentence, phrase, body);
        if (holder == null && !former && phrase.definite() && phrase.manner() == Tenure.Manner.INCUMBENT) {
            holder = listed(sentence, phrase, body);
        }
        if (holder == null) {
            Entity unnamed = unnamed(
                    sentence,
                    phrase.first(),
                    phrase.last(),
                    EntityKind.PERSON,
                    body,
                    titles.get(slug(phrase)).sector());
            holder = unnamed.id();
            if (titles.get(slug(phrase)).forms().contains(words(phrase.office()))) {
                hold(holder, phrase);
            }
        }
        add(sentence, phrase.first(), phrase.last(), phrase.office(), holder, Mention.Form.NOMINAL, "office and body");
    }

    /**
     * Who held the office on the day of the article after the list of office holders; null in a sentence about another
     * year.
     */
    private String listed(Sentence sentence, OfficePhrase phrase, String body) {
        LocalDate day = article.annotated().anchor();
        boolean otherYear = day != null
                && sentence.times().stream()
                        .anyMatch(time -> time.value() != null
                                && time.value().matches("\\d{4}.*")
                                && !time.value().startsWith(String.valueOf(day.getYear())));
        OfficeHolder holder = otherYear ? null : holders.on(day, phrase.office().keys(), body);
        if (holder == null) {
            return null;
        }
        String id = registry.person(holder.person(), holder.person()).id();
        hold(id, phrase);
        return id;
    }

    private void pluralOffice(Sentence sentence, OfficePhrase phrase) {
        Label label = phrase.office();
        if (!phrase.bodies().isEmpty()) {
            for (String body : phrase.bodies()) {
                String holder = phrase.bodies().size() > 1 ? tenures.holder(label.keys(), body) : null;
                String id = holder != null
                        ? holder
                        : unnamed(
                                        sentence,
                                        phrase.first(),
                                        phrase.last(),
                                        EntityKind.GROUP,
                                        body,
                                        titles.get(label.keys().get(0)).sector(),
                                        phrase.bodies().indexOf(body))
                                .id();
                add(sentence, phrase.first(), phrase.last(), label, id, Mention.Form.NOMINAL, "office and body");
            }
        } else if (phrase.definite() && groups.isAnaphoric(sentence, phrase.first())) {
            List<String> together = groups.of(sentence, phrase.first(), small(sentence, label.last()));
            boolean all = together.stream().allMatch(id -> tenures.holds(id, label.keys()));
            for (String id : all ? together : List.<String>of()) {
                add(
                        sentence,
                        phrase.first(),
                        phrase.last(),
                        label,
                        id,
                        Mention.Form.NOMINAL,
                        "those named together before");
            }
        }
    }

    private void agentNoun(Sentence sentence, Label label) {
        AgentNoun noun = agentNouns.get(label.keys().get(0));
        BodyReader reader = bodies(sentence);
        BodyReader.Bodies organ = reader.organ(label);
        if (organ != null) {
            for (String id : organ.ids()) {
                add(sentence, organ.first(), label.last(), label, id, Mention.Form.NOMINAL, "organ of its state");
            }
            return;
        }
        int first = firstOfPhrase(sentence, label);
        String government = government(sentence, label, noun);
        if (government != null) {
            add(sentence, first, label.last(), label, government, Mention.Form.NOMINAL, "organ of its head's state");
            return;
        }
        if (counterparts.containsKey(label)) {
            add(
                    sentence,
                    first,
                    label.last(),
                    label,
                    counterparts.get(label),
                    Mention.Form.NOMINAL,
                    "the same office in another state");
            return;
        }
        if (noun.symmetric()
                && groups.isAnaphoric(sentence, first)
                && groups.isBare(sentence, labels.get(sentence.index()), first, label)) {
            for (String id : groups.of(sentence, first, small(sentence, label.last()))) {
                add(sentence, first, label.last(), label, id, Mention.Form.NOMINAL, "those named together before");
            }
            return;
        }
        Entity state = pointedAt(sentence, label, first, noun);
        if (state != null) {
            add(sentence, first, label.last(), label, state.id(), Mention.Form.NOMINAL, "the state named before");
            return;
        }
        List<String> owners = owners(sentence, label, first, reader);
        for (int i = 0; i < owners.size(); i++) {
            Entity group = unnamed(sentence, first, label.last(), noun.kind(), owners.get(i), noun.sector(), i);
            add(sentence, first, label.last(), label, group.id(), Mention.Form.NOMINAL, null);
        }
    }

    /**
     * The organ in "the Obama administration", "Merkel's government", by the state in which that person has an office.
     */
    private String government(Sentence sentence, Label label, AgentNoun noun) {
        int before = label.first() - 1;
        int token = before > 0 && sentence.token(before).tag().equals("POS") ? before - 1 : before;
        Label owner = token < 0 ? null : labels.get(sentence.index())[token];
        if (noun.kind() != EntityKind.GOVERNMENT || owner == null || owner.kind() != Label.Kind.PERSON_NAME) {
            return null;
        }
        String state = tenures.state(person(owner).id());
        return state == null
                ? null
                : registry.organ(registry.get(known(state)), noun, words(label)).id();
    }

    /** The state that "the country" means, or its organ where the noun is one: "the regime"; or null. */
    private Entity pointedAt(Sentence sentence, Label label, int first, AgentNoun noun) {
        boolean bare = first == label.first()
                && first > 0
                && small(sentence, first - 1).matches("the|whose")
                && lexicon.words("nouns-for-a-state").contains(words(label))
                && groups.isBare(sentence, labels.get(sentence.index()), first, label);
        int head = graphs.get(sentence.index()).head(label.first(), label.last());
        String state = bare && !quotes.contains(sentence.index(), head) ? states.of(sentence.index(), head) : null;
        if (state == null) {
            return null;
        }
        Entity known = registry.get(known(state));
        return noun.kind() == EntityKind.GOVERNMENT ? registry.organ(known, noun, words(label)) : known;
    }

    /** The states or bodies that a group belongs to: one group each; one without an owner where none is named. */
    private List<String> owners(Sentence sentence, Label label, int first, BodyReader reader) {
        for (int token = label.first() - 1; token >= first; token--) {
            BodyReader.Bodies before = reader.endingAt(token);
            if (before != null) {
                return before.ids();
            }
        }
        if (first > 0 && sentence.token(first).tag().equals("PRP$")) {
            String owner = discourse.body(sentence.index(), first);
            return owner == null ? nobody() : List.of(known(choice.asBody(owner)));
        }
        BodyReader.Bodies after = reader.linkedAfter(label.last());
        return after != null ? after.ids() : nobody();
    }

    private String known(String id) {
        return registry.get(id) != null ? id : registry.known(id).id();
    }

    private static List<String> nobody() {
        List<String> nobody = new ArrayList<>();
        nobody.add(null);
        return nobody;
    }

    /** The first token of the noun phrase that ends with {@code label}: its adjectives, numbers and names. */
    private int firstOfPhrase(Sentence sentence, Label label) {
        int first = label.first();
        while (first > 0
                && (sentence.token(first - 1).tag().matches("JJ.*|CD|NNP?|PRP\\$|POS|VBN|HYPH")
                        || sentence.token(first).tag().equals("HYPH"))
                && !sentence.token(first - 1).word().equals(",")
                && !isPredicate(sentence, first - 1)) {
            first--;
        }
        return first;
    }

    /** A participle that is no modifier: "has jailed members". */
    private boolean isPredicate(Sentence sentence, int token) {
        return sentence.token(token).tag().equals("VBN")
                && !graphs.get(sentence.index()).relation(token).equals("amod");
    }

    private void pronoun(Sentence sentence, int token) {
        for (String id : pronouns.of(sentence, token)) {
            discourse.add(new Mention(
                    known(id),
                    sentence.index(),
                    token,
                    token,
                    token,
                    sentence.token(token).span(),
                    Mention.Form.PRONOUN,
                    "pronoun"));
        }
    }

    private Entity unnamed(Sentence sentence, int first, int last, EntityKind kind, String of, String sector) {
        return unnamed(sentence, first, last, kind, of, sector, 0);
    }

    private Entity unnamed(Sentence sentence, int first, int last, EntityKind kind, String of, String sector, int nth) {
        Span span = sentence.span(first, last);
        String text = article.annotated().article().text();
        int offset = text.codePointCount(0, span.begin());
        String name = span.of(text).replaceAll("\\s+", " ");
        return registry.unnamed(nth == 0 ? String.valueOf(offset) : offset + "-" + nth, kind, name, of, sector);
    }

    private void add(Label label, Entity entity, Mention.Form form, String reason) {
        Sentence sentence = article.annotated().sentences().get(label.sentence());
        add(sentence, label.first(), label.last(), label, entity.id(), form, reason);
    }

    private void add(
            Sentence sentence, int first, int last, Label label, String entity, Mention.Form form, String reason) {
        int head = graphs.get(sentence.index()).head(label.first(), label.last());
        Span span = sentence.span(first, Math.max(last, label.last()));
        discourse.add(
                new Mention(entity, sentence.index(), first, Math.max(last, label.last()), head, span, form, reason));
    }

    private String words(Label label) {
        Sentence sentence = article.annotated().sentences().get(label.sentence());
        StringBuilder words = new StringBuilder();
        for (int token = label.first(); token <= label.last(); token++) {
            words.append(words.length() == 0 ? "" : " ")
                    .append(sentence.token(token).word());
        }
        boolean name = label.kind() != Label.Kind.OFFICE && label.kind() != Label.Kind.AGENT_NOUN;
        return name ? words.toString() : words.toString().toLowerCase(Locale.ROOT);
    }

    private String original(Label label) {
        Sentence sentence = article.annotated().sentences().get(label.sentence());
        return sentence.span(label.first(), label.last())
                .of(article.annotated().article().text());
    }

    private static String small(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
