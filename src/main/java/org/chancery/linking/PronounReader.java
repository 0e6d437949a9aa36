package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.NSUBJ;
import static org.chancery.syntax.DependencyRelation.OBL;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * Whom a pronoun stands for: one whom the writer names in brackets behind it, the subject that follows a phrase at the
 * head of a sentence ("After his visit, Kovac said"), else who was mentioned before.
 */
final class PronounReader {
    private static final Set<String> BRACKETS = Set.of("[", "(", "-LSB-", "-LRB-");

    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final Genders genders;
    private final PersonPronouns persons;
    private final BodyPronouns bodies;
    private final PluralPronouns plurals;
    private final SpeakerPronouns speakers;
    private final Function<Label, String> person;

    PronounReader(ArticleKnowledge article, BodyPronouns bodies) {
        this.text = article.text();
        this.knowledge = article.general();
        this.genders = article.genders();
        this.persons = new PersonPronouns(article);
        this.bodies = bodies;
        this.plurals = new PluralPronouns(article.discourse(), article.quotes());
        this.speakers = speakers(article);
        this.person = article::person;
    }

    private static SpeakerPronouns speakers(ArticleKnowledge article) {
        return new SpeakerPronouns(
                article.text(),
                article.quotes(),
                article.tenures(),
                article.general().reportingVerbs(),
                article::person);
    }

    /** The ids of those that {@code pronoun} stands for; empty where there is doubt. */
    List<String> of(Word pronoun) {
        String word = pronoun.lower();
        if (knowledge.words(WordList.SINGULAR_PERSON_PRONOUNS).contains(word)) {
            return optional(person(pronoun));
        }
        if (knowledge.words(WordList.NEUTER_PRONOUNS).contains(word)) {
            return optional(bodies.of(pronoun));
        }
        if (knowledge.words(WordList.SPEAKER_PRONOUNS).contains(word)) {
            return optional(speakers.of(pronoun));
        }
        return knowledge.words(WordList.PLURAL_PRONOUNS).contains(word)
                ? plurals.of(pronoun).stream().sorted().toList()
                : List.of();
    }

    private static List<String> optional(String id) {
        return id == null ? List.of() : List.of(id);
    }

    private String person(Word pronoun) {
        Label clarified = clarified(pronoun);
        if (clarified != null) {
            return person.apply(clarified);
        }
        Label following = following(pronoun);
        boolean fits = following != null && genders.fit(person.apply(following), pronoun.lower());
        return fits ? person.apply(following) : persons.of(pronoun);
    }

    /** Whom the writer says to be meant: "he [Mr Hall] said"; or null. */
    private Label clarified(Word pronoun) {
        if (!BRACKETS.contains(pronoun.next().form())) {
            return null;
        }
        Word inside = pronoun.next().next();
        Label first = text.person(inside);
        return first != null ? first : text.person(inside.next());
    }

    /** The subject named behind the phrase or clause at the head of the sentence in which the pronoun is; or null. */
    private Label following(Word pronoun) {
        if (isNamedBefore(pronoun)) {
            return null;
        }
        for (Word part : pronoun.path()) {
            Word subject = isFronted(part) ? part.governor().dependent(NSUBJ) : Word.NONE;
            if (part.precedes(subject) && text.person(subject) != null) {
                return text.person(subject);
            }
        }
        return null;
    }

    private boolean isNamedBefore(Word pronoun) {
        return pronoun.tree().words().stream().anyMatch(word -> word.precedes(pronoun) && text.person(word) != null);
    }

    /** Whether {@code part} hangs on the verb of the main clause. */
    private static boolean isFronted(Word part) {
        return part.is(OBL, ADVCL) && !part.governor().governor().exists();
    }
}
