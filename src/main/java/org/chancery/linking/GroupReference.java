package org.chancery.linking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;

/** Whom a plural such as "both sides", "the two leaders", "these countries" points back to. */
final class GroupReference {
    private static final Set<String> LINKS = Set.of("of", "from", "in", "at");
    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whose");
    private static final int LINK_REACH = 4;

    private final Discourse discourse;
    private final TenureBook tenures;
    private final Lexicon lexicon;

    GroupReference(Discourse discourse, TenureBook tenures, Lexicon lexicon) {
        this.discourse = discourse;
        this.tenures = tenures;
        this.lexicon = lexicon;
    }

    /** Whether the phrase that begins at token {@code first} has a word that points back: "the", "both". */
    boolean isAnaphoric(Sentence sentence, int first) {
        return first > 0 && lexicon.words("anaphoric").contains(word(sentence, first - 1))
                || lexicon.words("anaphoric").contains(word(sentence, first));
    }

    /**
     * Whether the phrase from token {@code first} to the noun {@code label} says no more than the noun: no name before
     * it, as in "African leaders", and nothing behind that says which, as in "those countries that agreed", "the guests
     * invited by Peru".
     */
    boolean isBare(Sentence sentence, Label[] labels, int first, Label label) {
        for (int token = first; token < label.first(); token++) {
            if (labels[token] != null
                    || sentence.token(token).tag().equals("POS")
                    || word(sentence, token).equals("other")) {
                return false;
            }
        }
        boolean named = label.first() < label.last()
                && Character.isUpperCase(sentence.token(label.first()).word().charAt(0))
                && !lexicon.words("anaphoric").contains(word(sentence, label.first()));
        return !named && !isRestricted(sentence, labels, label.last() + 1);
    }

    private boolean isRestricted(Sentence sentence, Label[] labels, int after) {
        if (after >= labels.length) {
            return false;
        }
        boolean participle = after + 1 < labels.length
                && sentence.token(after).tag().equals("VBN")
                && sentence.token(after + 1).tag().matches("TO|IN");
        if (participle || RELATIVES.contains(word(sentence, after))) {
            return true;
        }
        return LINKS.contains(word(sentence, after)) && !leadsToStates(sentence, labels, after);
    }

    /** Whether "of the two countries" follows, which adds nothing. */
    private boolean leadsToStates(Sentence sentence, Label[] labels, int link) {
        for (int token = link + 1; token < labels.length && token <= link + LINK_REACH; token++) {
            if (lexicon.words("state-nouns").contains(word(sentence, token))) {
                return true;
            }
        }
        return false;
    }

    /** Those that {@code noun} at token {@code first} of {@code sentence} means; empty where there is doubt. */
    List<String> of(Sentence sentence, int first, String noun) {
        List<String> named = named(sentence, first, noun);
        return isCounted(sentence, first) && named.size() != 2 ? List.of() : named;
    }

    private static boolean isCounted(Sentence sentence, int first) {
        return isTwo(sentence, first - 1) || isTwo(sentence, first) || isTwo(sentence, first + 1);
    }

    /** "The two countries", "both leaders". */
    private static boolean isTwo(Sentence sentence, int token) {
        return token >= 0
                && token < sentence.tokens().size()
                && word(sentence, token).matches("two|both");
    }

    /** "Both sides" are those just named; "the parties", "allies" without a number may be anybody. */
    private List<String> named(Sentence sentence, int first, String noun) {
        boolean sides = lexicon.words("side-nouns").contains(noun);
        boolean two = isTwo(sentence, first - 1) || isTwo(sentence, first);
        if (sides && !two) {
            return List.of();
        }
        Set<EntityKind> kinds =
                lexicon.words("state-nouns").contains(noun) ? Set.of(EntityKind.STATE) : Set.of(EntityKind.PERSON);
        List<String> here = sides || kinds.contains(EntityKind.STATE) || !isCounted(sentence, first)
                ? List.of()
                : discourse.pairHere(sentence.index(), first);
        if (!here.isEmpty() && here.stream().allMatch(tenures::hasOffice)) {
            return here;
        }
        List<String> joined = discourse.joined(sentence.index(), first, kinds);
        if (!joined.isEmpty()) {
            return joined;
        }
        List<String> pair = discourse.pair(sentence.index(), first, sides ? Set.of(EntityKind.STATE) : kinds);
        return kinds.contains(EntityKind.STATE) || sides || pair.stream().allMatch(tenures::hasOffice)
                ? pair
                : List.of();
    }

    private static String word(Sentence sentence, int token) {
        return sentence.token(token).word().toLowerCase(Locale.ROOT);
    }
}
