package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.AMOD;
import static org.chancery.syntax.DependencyRelation.CASE;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.BodyChoice;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.linking.office.BodyReader;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** To whom a group belongs: "Peruvian troops", "its troops", "the troops of Peru". */
final class NounOwners {
    private final ArticleText text;
    private final EntityRegistry registry;
    private final BodyChoice choice;
    private final BodyPronouns pronouns;

    NounOwners(ArticleText text, EntityRegistry registry, BodyChoice choice, BodyPronouns pronouns) {
        this.text = text;
        this.registry = registry;
        this.choice = choice;
        this.pronouns = pronouns;
    }

    /** The states or bodies that a group belongs to; null alone where none is named. */
    List<String> of(Label noun, Word first, BodyReader bodies) {
        Optional<BodyReader.Bodies> before = before(noun, first, bodies);
        if (before.isPresent()) {
            return before.get().ids();
        }
        if (first.index() > 0 && first.tag().equals("PRP$")) {
            String owner = pronouns.of(first);
            return Collections.singletonList(owner == null ? null : registry.ensure(choice.asBody(owner)));
        }
        BodyReader.Bodies after = bodies.linkedAfter(text.last(noun));
        return after != null ? after.ids() : Collections.singletonList(null);
    }

    /** The nearest bodies named between {@code first} and {@code noun}. */
    private Optional<BodyReader.Bodies> before(Label noun, Word first, BodyReader bodies) {
        return Stream.iterate(text.first(noun).previous(), word -> !word.precedes(first), Word::previous)
                .takeWhile(Word::exists)
                .map(bodies::endingAt)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The first word of the phrase around {@code noun}: its adjectives, numbers and names. */
    static Word firstOfPhrase(Word noun) {
        Word first = noun;
        while (first.previous().exists() && belongs(first.previous(), first)) {
            first = first.previous();
        }
        return first;
    }

    /**
     * The last word of what "of" or "from" links to {@code noun} right behind it, {@link Word#NONE} for nothing: "a
     * group of miners".
     */
    static Word lastOfPhrase(Word noun) {
        Word preposition = noun.next();
        Word linked = preposition.governor();
        boolean part = preposition.isExactly(CASE) && linked.isMarked("of", "from") && linked.governor() == noun;
        return part
                ? linked.conjuncts().stream().filter(Word::isNoun).reduce(Word.NONE, (one, other) -> other)
                : Word.NONE;
    }

    private static boolean belongs(Word before, Word first) {
        if (first.isTagged("POS") && before.isNoun()) {
            return true;
        }
        boolean modifier = before.tag().matches("JJ.*|CD|NNP?|PRP\\$|POS|VBN|HYPH")
                || first.tag().equals("HYPH")
                || first.tag().equals("POS") && before.isNoun();
        boolean predicate = before.tag().equals("VBN") && !before.isExactly(AMOD);
        return modifier && !before.form().equals(",") && !predicate;
    }
}
