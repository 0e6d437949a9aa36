package org.chancery.linking.office;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.WordList;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.entity.LinkingKnowledge;
import org.chancery.linking.office.OfficePhrase.Trait;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/**
 * What the words of an office say besides whose it is and who holds it: "the two deputy ministers" are several, of a
 * rank, and of no country that is named.
 */
final class OfficeTraits {
    private static final Set<String> OWNERS = Set.of("of", "for", "at");

    private final ArticleText text;
    private final LinkingKnowledge knowledge;

    OfficeTraits(ArticleText text, LinkingKnowledge knowledge) {
        this.text = text;
        this.knowledge = knowledge;
    }

    /** @param end the last word of the phrase, behind which may stand whose office it is */
    Set<Trait> of(OfficePlace place, HolderPositions.Holder holder, Word end) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        set(traits, Trait.APPOSITION, holder.apart());
        set(traits, Trait.CLAUSAL, holder.clausal());
        set(traits, Trait.RANKED, isRanked(place));
        set(traits, Trait.DEFINITE, OfficeOpening.isDefinite(place.first()));
        set(traits, Trait.PLURAL, place.plural());
        set(traits, Trait.BARE, isBare(place.first(), end));
        set(traits, Trait.PRESIDENTIAL, isPresidential(place.office()));
        return traits;
    }

    private static void set(Set<Trait> traits, Trait trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }

    private boolean isRanked(OfficePlace place) {
        return Stream.iterate(place.first(), word -> word.precedes(text.first(place.office())), Word::next)
                .anyMatch(word -> knowledge.words(WordList.RANKS).contains(word.lower()));
    }

    private boolean isPresidential(Label office) {
        return text.first(office).lower().equals("presidential")
                && !office.keys().contains("presidential-candidate");
    }

    /**
     * Whether neither a possessive stands before nor a preposition after; "the country's" says no more than nothing.
     */
    private boolean isBare(Word first, Word last) {
        Word before = first.previous();
        boolean owned = before.previous().exists()
                && before.tag().matches("POS|PRP\\$|NN.*|CC")
                && !isJoined(before)
                && !knowledge
                        .words(WordList.STATE_NOUNS)
                        .contains(before.previous().lower());
        return !owned && !OWNERS.contains(last.next().lower());
    }

    /** Whether a person with an office stands before the "and" at {@code conjunction}. */
    private boolean isJoined(Word conjunction) {
        return conjunction.tag().equals("CC") && text.person(conjunction.previous()) != null;
    }
}
