package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.ACL_RELCL;
import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.discourse.UnnamedPeople;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * What descriptions point back to that are no name, office or noun of the gazetteer: "the kingdom" to the last state of
 * that kind, "the 58-year-old" to the one with an office of whom alone the sentence before tells.
 */
final class Descriptions {
    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final Genders genders;
    private final Discourse discourse;
    private final StateReference states;
    private final TenureBook tenures;
    private final MentionBook book;
    private final UnnamedPeople unnamed;

    Descriptions(ArticleKnowledge article, StateReference states) {
        this.text = article.text();
        this.knowledge = article.general();
        this.genders = article.genders();
        this.discourse = article.discourse();
        this.states = states;
        this.tenures = article.tenures();
        this.book = article.book();
        this.unnamed = article.unnamed();
    }

    /** Adds the mention of the noun {@code head}, where it is clear whom it means; else notes that it is somebody. */
    void add(Word head) {
        boolean pointing = head.dependent(DET).lower().equals("the") && !head.has(ACL_RELCL) && isUnnamed(head);
        if (pointing && knowledge.kinds().isKind(head.lowerLemma()) && !head.has(NMOD)) {
            add(head, states.of(head, knowledge.kinds().fitting(words(head))), "the state of that kind named before");
        } else if (isPerson(head)) {
            String person = pointing && head.is(NSUBJ) ? person(head) : null;
            add(head, person, "the one told of before");
            unnamed.note(head);
        }
    }

    private void add(Word head, String entity, String reason) {
        if (entity != null) {
            Label words = new Label(
                    head.sentence(), first(head).index(), head.index(), Label.Kind.AGENT_NOUN, List.of(head.lemma()));
            book.addNominal(words, words.first(), words.last(), entity, reason);
        }
    }

    /** Whether no name stands inside the phrase. */
    private boolean isUnnamed(Word head) {
        return head.dependents(AMOD, COMPOUND).stream().allMatch(word -> text.label(word) == null);
    }

    private static Word first(Word head) {
        return head.dependent(DET).next();
    }

    private static List<String> words(Word head) {
        List<String> words = new ArrayList<>(List.of(head.lowerLemma()));
        head.dependents(AMOD, COMPOUND).forEach(word -> words.add(word.lower()));
        return words;
    }

    private boolean isPerson(Word head) {
        String noun = head.lowerLemma();
        return isAge(head)
                || knowledge.words(WordList.PEOPLE_NOUNS).contains(noun)
                        && !knowledge.words(WordList.COLLECTIVE_NOUNS).contains(noun)
                || head.dependents(AMOD).stream()
                        .anyMatch(word -> knowledge.words(WordList.FORMER).contains(word.lower()));
    }

    /** "58-year-old", in one word or cut at its hyphens. */
    private static boolean isAge(Word head) {
        Word hyphen = head.previous();
        return head.lower().endsWith("year-old")
                || head.lower().equals("old")
                        && hyphen.form().equals("-")
                        && hyphen.previous().lower().equals("year");
    }

    /** The one with an office who is the subject of the sentence before, which names nobody else; or null. */
    private String person(Word head) {
        boolean alone = discourse.people(head.sentence(), head).isEmpty() && head.sentence() > 0 && !isOfSomebody(head);
        Set<String> people = alone ? Discourse.entities(discourse.people(head.sentence() - 1, head)) : Set.of();
        return people.stream()
                .filter(person ->
                        people.size() == 1 && tenures.hasOffice(person) && isSubject(person, head.sentence() - 1))
                .filter(person -> genders.fitNoun(person, head.lower()))
                .findFirst()
                .orElse(null);
    }

    private boolean isSubject(String person, int sentence) {
        return discourse.in(sentence).stream()
                .anyMatch(mention -> mention.entity().equals(person) && discourse.isSubject(mention));
    }

    /** "The lawyer of the family" is no one of whom the text has told. */
    private boolean isOfSomebody(Word head) {
        return head.dependents(NMOD).stream().anyMatch(owner -> text.label(owner) == null);
    }
}
