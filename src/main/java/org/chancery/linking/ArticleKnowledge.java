package org.chancery.linking;

import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.discourse.UnnamedPeople;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.BodyChoice;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.linking.entity.StateContext;
import org.chancery.linking.office.ArticleOffices;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.Label;
import org.chancery.model.RecognizedArticle;

/**
 * What is known of one article while it is linked: its words, the entities that it names, who holds which office, and
 * whom it has mentioned so far. What is known of all articles is in {@link #general()}.
 */
final class ArticleKnowledge {
    private final LinkingKnowledge general;
    private final ArticleText text;
    private final EntityRegistry registry;
    private final TenureBook tenures;
    private final BodyChoice choice;
    private final Genders genders;
    private final StateContext context;
    private final ArticleOffices offices;
    private final QuotedWords quotes;
    private final Discourse discourse;
    private final UnnamedPeople unnamed;
    private final MentionBook book;

    ArticleKnowledge(RecognizedArticle article, LinkingKnowledge general) {
        this.general = general;
        text = new ArticleText(article);
        registry = new EntityRegistry(general.gazetteer());
        tenures = new TenureBook(article.annotated(), general.words(WordList.SPEAKING_OFFICES));
        choice = new BodyChoice(text, general);
        genders = new Genders(general);
        context = new StateContext(article.labels(), choice);
        offices = new ArticleOffices(text, general, registry, tenures, choice, context);
        quotes = new QuotedWords(text.sentences());
        discourse = new Discourse(text, registry, quotes, general.reportingVerbs());
        unnamed = new UnnamedPeople(discourse, quotes);
        book = new MentionBook(text, registry, discourse);
    }

    LinkingKnowledge general() {
        return general;
    }

    ArticleText text() {
        return text;
    }

    EntityRegistry registry() {
        return registry;
    }

    TenureBook tenures() {
        return tenures;
    }

    /** Which body ambiguous words mean. */
    BodyChoice choice() {
        return choice;
    }

    Genders genders() {
        return genders;
    }

    /** The state that the article is about. */
    StateContext context() {
        return context;
    }

    ArticleOffices offices() {
        return offices;
    }

    QuotedWords quotes() {
        return quotes;
    }

    Discourse discourse() {
        return discourse;
    }

    UnnamedPeople unnamed() {
        return unnamed;
    }

    MentionBook book() {
        return book;
    }

    /** The id of the person that {@code name} stands for. */
    String person(Label name) {
        return offices.person(name).id();
    }
}
