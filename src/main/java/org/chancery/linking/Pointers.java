package org.chancery.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.AgentNoun;
import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * What nouns with "the" or a possessive point back to: a state ("the country", "the island nation"), a body ("the
 * assembly"), the state of a person ("his country"). Words that tell it from the one just named ("the neighbouring
 * country") leave it open.
 */
final class Pointers {
    private static final Set<String> DEFINITE = Set.of("the", "whose");

    private final ArticleText text;
    private final LinkingKnowledge knowledge;
    private final StateReference states;
    private final BodyReference bodies;
    private final GroupReference groups;
    private final TenureBook tenures;
    private final Discourse discourse;

    Pointers(ArticleKnowledge article, StateReference states, GroupReference groups) {
        this.text = article.text();
        this.knowledge = article.general();
        this.states = states;
        this.bodies = new BodyReference(article.discourse(), article.registry());
        this.groups = groups;
        this.tenures = article.tenures();
        this.discourse = article.discourse();
    }

    /** The state that {@code noun} in the phrase from {@code first} means, or null. */
    String state(Label noun, Word first) {
        if (!pointsToState(noun, first)) {
            return null;
        }
        List<String> modifiers = modifiers(noun, first);
        if (modifiers.isEmpty()) {
            return states.of(text.head(noun));
        }
        return modifiers.stream().anyMatch(knowledge.kinds()::isKind)
                ? ofKind(first, noun, modifiers)
                : epithet(first, noun);
    }

    private boolean pointsToState(Label noun, Word first) {
        return DEFINITE.contains(first.previous().lower())
                && knowledge.words(WordList.NOUNS_FOR_A_STATE).contains(text.words(noun))
                && !isRestricted(noun);
    }

    private List<String> modifiers(Label noun, Word first) {
        return between(first, text.first(noun)).map(Word::lower).toList();
    }

    private String ofKind(Word first, Label noun, List<String> modifiers) {
        return isNamed(first, noun)
                ? null
                : states.of(text.head(noun), knowledge.kinds().fitting(modifiers));
    }

    /** "The oil-rich country" is the one just named. */
    private String epithet(Word first, Label noun) {
        boolean known = between(first, text.first(noun))
                .allMatch(word -> knowledge.words(WordList.STATE_EPITHETS).contains(word.lower())
                        || word.form().equals("-")
                        || text.label(word) != null
                                && text.label(word).kind() == Label.Kind.ADJECTIVE
                                && isRegion(text.label(word)));
        return known ? states.of(text.head(noun)) : null;
    }

    private static boolean isRegion(Label adjective) {
        return adjective.keys().stream().allMatch(key -> key.startsWith("region/"));
    }

    private boolean isNamed(Word first, Label noun) {
        return between(first, text.first(noun))
                .anyMatch(word -> text.label(word) != null && !isRegion(text.label(word)));
    }

    /** The body that {@code noun}, one of the words for {@code kind}, means; or null. */
    String body(Label noun, Word first, AgentNoun kind) {
        boolean body = kind.kind() == EntityKind.GOVERNMENT || kind.kind() == EntityKind.ORGANIZATION;
        boolean bare = first == text.first(noun)
                && first.previous().lower().equals("the")
                && text.head(noun).isTagged("NN", "NNP")
                && !isRestricted(noun);
        boolean state = knowledge.words(WordList.NOUNS_FOR_A_STATE).contains(text.words(noun));
        return body && bare && !state ? bodies.of(text.last(noun), kind) : null;
    }

    /** The state in which the person has an office whose country {@code noun} is: "his country"; or null. */
    String stateOfOwner(Label noun, Word first) {
        boolean country = first.isTagged("PRP$")
                && first.next() == text.first(noun)
                && knowledge.words(WordList.NOUNS_FOR_A_STATE).contains(text.words(noun));
        if (!country) {
            return null;
        }
        Set<String> owners = Discourse.entities(discourse.in(first.sentence()).stream()
                .filter(mention -> mention.head() == first.index())
                .toList());
        return owners.size() == 1 ? tenures.state(owners.iterator().next()) : null;
    }

    private boolean isRestricted(Label noun) {
        return !groups.isBare(text.first(noun), noun);
    }

    private static Stream<Word> between(Word first, Word end) {
        return Stream.iterate(first, word -> word.precedes(end), Word::next);
    }
}
