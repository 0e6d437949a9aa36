package org.chancery.linking;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.NamedTogether;
import org.chancery.linking.entity.ArticleText;
import org.chancery.linking.office.TenureBook;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.syntax.Word;

/** Whom a plural such as "both sides", "the two leaders", "these countries" points back to. */
final class GroupReference {
    private static final Set<String> LINKS = Set.of("of", "from", "in", "at");
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose");
    private static final Set<String> TWO = Set.of("two", "both");

    private final ArticleText text;
    private final NamedTogether named;
    private final TenureBook tenures;
    private final Set<String> anaphoric;
    private final Set<String> stateNouns;
    private final Set<String> sideNouns;

    GroupReference(ArticleKnowledge article, NamedTogether named) {
        this.text = article.text();
        this.named = named;
        this.tenures = article.tenures();
        this.anaphoric = article.general().words(WordList.ANAPHORIC);
        this.stateNouns = article.general().words(WordList.STATE_NOUNS);
        this.sideNouns = article.general().words(WordList.SIDE_NOUNS);
    }

    /** Whether the phrase that begins with {@code first} has a word that points back: "the", "both". */
    boolean isAnaphoric(Word first) {
        return anaphoric.contains(first.previous().lower()) || anaphoric.contains(first.lower());
    }

    /**
     * Whether the phrase from {@code first} to the noun {@code label} says no more than the noun: no name before it, as
     * in "African leaders", and nothing behind that says which, as in "those countries that agreed", "the guests
     * invited by Peru".
     */
    boolean isBare(Word first, Label label) {
        Word noun = text.first(label);
        boolean modified = Stream.iterate(first, word -> word.precedes(noun), Word::next)
                .anyMatch(word -> text.label(word) != null
                        || word.tag().equals("POS")
                        || word.lower().equals("other"));
        boolean capital = label.first() < label.last()
                && Character.isUpperCase(noun.form().charAt(0))
                && !anaphoric.contains(noun.lower());
        return !modified && !capital && !isRestricted(text.last(label).next());
    }

    private boolean isRestricted(Word after) {
        boolean participle = after.isTagged("VBN") && after.next().isTagged("TO", "IN");
        if (participle || RELATIVES.contains(after.lower())) {
            return true;
        }
        return LINKS.contains(after.lower()) && !leadsToStates(after);
    }

    /** Whether "of the two countries" follows, which adds nothing; "of the richest countries" says which. */
    private boolean leadsToStates(Word link) {
        return Stream.iterate(link.next(), Word::exists, Word::next)
                .dropWhile(word -> anaphoric.contains(word.lower()) || isTwo(word))
                .limit(1)
                .anyMatch(word -> stateNouns.contains(word.lower()));
    }

    /** Those that {@code noun} in the phrase from {@code first} means; empty where there is doubt. */
    List<String> of(Word first, String noun) {
        List<String> found = found(first, noun);
        return isCounted(first) && found.size() != 2 ? List.of() : found;
    }

    private static boolean isCounted(Word first) {
        return isTwo(first.previous()) || isTwo(first) || isTwo(first.next());
    }

    /** "The two countries", "both leaders". */
    private static boolean isTwo(Word word) {
        return TWO.contains(word.lower());
    }

    /** "Both sides" are those just named; "the parties", "allies" without a number may be anybody. */
    private List<String> found(Word first, String noun) {
        boolean sides = sideNouns.contains(noun);
        if (sides && !isTwo(first.previous()) && !isTwo(first)) {
            return List.of();
        }
        boolean states = stateNouns.contains(noun);
        List<String> here = sides || states || !isCounted(first) ? List.of() : named.pairHere(first);
        if (!here.isEmpty() && here.stream().allMatch(tenures::hasOffice)) {
            return here;
        }
        return togetherBefore(first, states, sides);
    }

    private List<String> togetherBefore(Word first, boolean states, boolean sides) {
        List<String> joined = named.joined(first, kinds(states));
        if (!joined.isEmpty()) {
            return joined;
        }
        List<String> pair = named.pair(first, kinds(states || sides));
        return states || sides || pair.stream().allMatch(tenures::hasOffice) ? pair : List.of();
    }

    private static Set<EntityKind> kinds(boolean states) {
        return Set.of(states ? EntityKind.STATE : EntityKind.PERSON);
    }
}
