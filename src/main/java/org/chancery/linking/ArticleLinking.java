package org.chancery.linking;

import static org.chancery.syntax.Relation.NSUBJ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.BodyChoice;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.StateContext;
import org.chancery.linking.office.ArticleOffices;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.Label;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.syntax.Word;

/** The linking of one article: first the offices with their holders, then everything in the order of the text. */
final class ArticleLinking {
    private final ArticleText text;
    private final EntityRegistry registry;
    private final TenureBook tenures;
    private final BodyChoice choice;
    private final Genders genders;
    private final ArticleOffices offices;
    private final Discourse discourse;
    private final MentionBook book;
    private final OfficeMentions officeMentions;
    private final NounReadings nouns;
    private final PronounReader pronouns;
    private final Descriptions descriptions;

    ArticleLinking(RecognizedArticle article, LinkingKnowledge knowledge) {
        text = new ArticleText(article);
        registry = new EntityRegistry(knowledge.gazetteer());
        tenures = new TenureBook(article.annotated(), knowledge.words(WordList.SPEAKING_OFFICES));
        choice = new BodyChoice(article.labels(), knowledge);
        genders = new Genders(knowledge);
        StateContext context = new StateContext(article.labels(), choice);
        offices = new ArticleOffices(text, knowledge, registry, tenures, choice, context);
        QuotedWords quotes = new QuotedWords(text.sentences());
        discourse = new Discourse(text, registry, quotes, knowledge.reportingVerbs());
        book = new MentionBook(text, registry, discourse);
        NamedTogether named = new NamedTogether(discourse);
        GroupReference groups = new GroupReference(text, named, tenures, knowledge);
        officeMentions = new OfficeMentions(text, knowledge, offices, tenures, context, named, groups, book, registry);
        BodyPronouns bodies = new BodyPronouns(discourse, registry, quotes, knowledge.reportingVerbs());
        StateReference states = new StateReference(discourse, choice, context);
        nouns = new NounReadings(
                text,
                knowledge,
                registry,
                offices,
                tenures,
                groups,
                new Pointers(
                        text, knowledge, states, new BodyReference(discourse, registry), groups, tenures, discourse),
                new NounOwners(text, registry, choice, bodies),
                quotes,
                book);
        descriptions = new Descriptions(text, knowledge, genders, discourse, states, tenures, book);
        pronouns = new PronounReader(
                text,
                knowledge,
                genders,
                new PersonPronouns(discourse, genders, quotes, knowledge.words(WordList.PEOPLE_NOUNS)),
                bodies,
                new PluralPronouns(discourse, quotes),
                name -> offices.person(name).id());
    }

    LinkedArticle link() {
        offices.read(genders);
        for (Sentence sentence : text.sentences()) {
            text.tree(sentence.index()).words().forEach(this::mention);
        }
        List<Mention> mentions = new ArrayList<>(discourse.all());
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::entity));
        return new LinkedArticle(
                text.article().annotated(), List.copyOf(registry.entities()), mentions, tenures.tenures());
    }

    private void mention(Word word) {
        Label label = text.label(word);
        if (label != null && label.first() == word.index()) {
            mention(label);
            noteUnnamed(label);
        } else if (label == null && word.tag().equals("NNP") && word.isExactly(NSUBJ)) {
            discourse.noteUnnamed(word);
        } else if (label == null && word.tag().startsWith("PRP")) {
            book.addPronoun(word, pronouns.of(word));
        } else if (label == null && word.isTagged("NN", "JJ")) {
            descriptions.add(word);
        }
    }

    /** Notes that the words of {@code label} name somebody of whom nothing is known: "the official". */
    private void noteUnnamed(Label label) {
        boolean common = label.kind() == Label.Kind.OFFICE || label.kind() == Label.Kind.AGENT_NOUN;
        if (common && text.head(label).isTagged("NN", "NNP")) {
            discourse.noteUnnamed(text.head(label));
        }
    }

    private void mention(Label label) {
        switch (label.kind()) {
            case PERSON_NAME -> book.add(label, offices.person(label), Mention.Form.NAME);
            case KNOWN_NAME -> book.add(label, registry.known(choice.of(label.keys())), Mention.Form.NAME);
            case ADJECTIVE, INHABITANT ->
                book.add(label, registry.known(choice.of(label.keys())), Mention.Form.DEMONYM);
            case ORGANIZATION_NAME -> book.add(label, registry.organization(text.words(label)), Mention.Form.NAME);
            case PLACE_NAME -> book.add(label, registry.place(text.original(label)), Mention.Form.NAME);
            case OFFICE -> officeMentions.add(label);
            case AGENT_NOUN -> nouns.add(label);
        }
    }
}
