package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.NamedTogether;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.LinkedArticle;
import org.chancery.model.Mention;
import org.chancery.model.RecognizedArticle;
import org.chancery.model.Sentence;
import org.chancery.syntax.Word;

/** The linking of one article: first the offices with their holders, then everything in the order of the text. */
final class ArticleLinking {
    private final ArticleKnowledge article;
    private final ArticleText text;
    private final MentionBook book;
    private final OfficeMentions offices;
    private final NounReadings nouns;
    private final PronounReader pronouns;
    private final Descriptions descriptions;
    private final CountedPeople counted;

    ArticleLinking(RecognizedArticle recognized, LinkingKnowledge knowledge) {
        article = new ArticleKnowledge(recognized, knowledge);
        text = article.text();
        book = article.book();
        NamedTogether named = new NamedTogether(article.discourse());
        GroupReference groups = new GroupReference(article, named);
        StateReference states = new StateReference(article.discourse(), article.choice(), article.context());
        BodyPronouns bodies = new BodyPronouns(article);
        NounOwners owners = new NounOwners(text, article.registry(), article.choice(), bodies);
        offices = new OfficeMentions(article, named, groups);
        nouns = new NounReadings(article, groups, new Pointers(article, states, groups), owners);
        descriptions = new Descriptions(article, states);
        pronouns = new PronounReader(article, bodies);
        counted = new CountedPeople(text, knowledge.words(WordList.PARTITIVES));
    }

    LinkedArticle link() {
        article.offices().read(article.genders());
        for (Sentence sentence : text.sentences()) {
            text.tree(sentence.index()).words().forEach(this::mention);
        }
        List<Mention> mentions = new ArrayList<>(article.discourse().all());
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::entity));
        List<Entity> entities = List.copyOf(article.registry().entities());
        return new LinkedArticle(
                text.article().annotated(),
                entities,
                mentions,
                article.tenures().tenures());
    }

    private void mention(Word word) {
        Label label = text.label(word);
        if (label != null && label.first() == word.index()) {
            mention(label);
            noteUnnamed(label);
        } else if (label == null && word.tag().equals("NNP") && word.isExactly(NSUBJ)) {
            article.unnamed().note(word);
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
            article.unnamed().note(text.head(label));
        }
    }

    private void mention(Label label) {
        switch (label.kind()) {
            case OFFICE -> offices.add(label);
            case AGENT_NOUN -> nouns.add(label);
            case ADJECTIVE, INHABITANT -> people(label);
            case PERSON_NAME, KNOWN_NAME, ORGANIZATION_NAME, PLACE_NAME ->
                book.add(label, named(label), Mention.Form.NAME);
        }
    }

    private void people(Label label) {
        Entity nation = named(label);
        if (counted.isCounted(label)) {
            int first = counted.first(label);
            EntityKind kind = counted.isOne(label) ? EntityKind.PERSON : EntityKind.GROUP;
            String id = book.unnamed(label, first, label.last(), kind, nation.id(), null, 0);
            book.addNominal(label, first, label.last(), id, null);
        } else {
            book.add(label, nation, Mention.Form.DEMONYM);
        }
    }

    private Entity named(Label label) {
        return switch (label.kind()) {
            case PERSON_NAME -> article.offices().person(label);
            case ORGANIZATION_NAME -> article.registry().organization(text.words(label));
            case PLACE_NAME -> article.registry().place(text.original(label));
            default -> article.registry().known(article.choice().of(label.keys()));
        };
    }
}
