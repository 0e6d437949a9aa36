package org.chancery.extraction.argument;

import static org.chancery.syntax.DependencyRelation.ADVMOD;
import static org.chancery.syntax.DependencyRelation.CASE;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Mention;
import org.chancery.model.Span;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Word;

/** Makes a filler of a mention, with the words that belong to it: "possibly police in Kenya". */
final class MentionWords {
    private final ArticleView view;
    private final Set<String> placing;
    private final Set<String> hedges;

    MentionWords(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.placing = lexicon.words(WordList.PLACING);
        this.hedges = lexicon.words(WordList.HEDGES);
    }

    /** {@code entity}, named by {@code mention}. */
    Filler filler(String entity, Mention mention, String reason) {
        Word head = view.head(mention);
        Word last = head.tree().word(mention.last());
        Word end = entity.startsWith("unnamed/") ? placedEnd(head, last) : last;
        int first = Math.min(mention.first(), NounPhrase.start(head).index());
        Span span = head.tree().word(first).span().union(end.span());
        return new Filler(entity, mention.sentence(), span, reason, hedge(head));
    }

    /**
     * The last word of the phrase around {@code head} that ends in {@code last}, with the place right behind it:
     * "police in Kenya", "met leaders in Kabul".
     */
    private Word placedEnd(Word head, Word last) {
        Word preposition = last.next();
        Word noun = preposition.in(placing) && preposition.next().exists() ? preposition.governor() : Word.NONE;
        boolean own = noun.governor() == head;
        boolean place =
                preposition.lemma().equals("in") && noun.entity().matches("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE");
        if (!noun.follows(preposition) || noun.isVerb() || !own && !place) {
            return last;
        }
        return nameEnd(noun);
    }

    private static Word nameEnd(Word noun) {
        Word end = noun;
        while (end.next().governor() == noun && end.next().relation().matches("compound|flat")) {
            end = end.next();
        }
        return end;
    }

    /** A word like "provisionally" on the argument, or null. */
    private String hedge(Word head) {
        return head.dependents(ADVMOD, CASE).stream()
                .map(Word::lower)
                .filter(hedges::contains)
                .findFirst()
                .orElse(null);
    }
}
