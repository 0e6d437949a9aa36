package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.CONJ;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.knowledge.WordList;
import org.chancery.linking.discourse.Antecedents;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.discourse.UnnamedPeople;
import org.chancery.linking.entity.Genders;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/**
 * The person that "he" or "she" means: first the subject of the clause around the pronoun, then the only candidate,
 * then the subject of a sentence before; where there is doubt, nobody.
 */
final class PersonPronouns {
    private static final int REACH = 2;
    private static final int LONGEST_REACH = 5;

    private final Discourse discourse;
    private final Antecedents antecedents;
    private final Genders genders;
    private final QuotedWords quotes;
    private final Set<String> personNouns;
    private final UnnamedPeople unnamed;
    private final MentionBook book;

    PersonPronouns(ArticleKnowledge article) {
        discourse = article.discourse();
        antecedents = new Antecedents(discourse);
        genders = article.genders();
        quotes = article.quotes();
        personNouns = article.general().words(WordList.PEOPLE_NOUNS);
        unnamed = article.unnamed();
        book = article.book();
    }

    /** The id of the person, or null. */
    String of(Word pronoun) {
        Predicate<Mention> fits = mention -> genders.fit(mention.entity(), pronoun.lower());
        String woman = genders.isFemale(pronoun.lower()) ? of(pronoun, fits.and(this::isLikelyWoman)) : null;
        return woman != null ? woman : of(pronoun, fits);
    }

    /** A woman, or one of whom it is not known and of whom a sentence tells before others. */
    private boolean isLikelyWoman(Mention mention) {
        return genders.isWoman(mention.entity()) || discourse.isSpeaker(mention);
    }

    /** The person among those that {@code fits}. */
    private String of(Word pronoun, Predicate<Mention> fits) {
        return isOfConjunct(pronoun) ? conjunct(pronoun, fits) : nearest(pronoun, fits);
    }

    private String conjunct(Word pronoun, Predicate<Mention> fits) {
        Mention conjunct = discourse.coordinatedBefore(pronoun);
        boolean person = conjunct != null && discourse.kind(conjunct) == EntityKind.PERSON;
        return person && fits.test(conjunct) ? conjunct.entity() : null;
    }

    private String nearest(Word pronoun, Predicate<Mention> fits) {
        for (int at : sentencesInReach(pronoun)) {
            List<Mention> candidates = candidates(at, pronoun, fits);
            Word foremost = unnamed.foremost(at, pronoun, !candidates.isEmpty());
            if (foremost.exists()) {
                return described(foremost, pronoun);
            }
            if (!candidates.isEmpty()) {
                return chosen(candidates, at, pronoun);
            }
        }
        return null;
    }

    /** Its own sentence and those before; what lies wholly in a quotation does not count as a distance. */
    private List<Integer> sentencesInReach(Word pronoun) {
        boolean quoted = quotes.contains(pronoun);
        List<Integer> sentences = new ArrayList<>();
        int reach = REACH;
        for (int at = pronoun.sentence(); at >= 0 && at >= pronoun.sentence() - reach; at--) {
            sentences.add(at);
            reach += !quoted && reach < LONGEST_REACH && quotes.containsAll(at) ? 1 : 0;
        }
        return sentences;
    }

    private String chosen(List<Mention> candidates, int at, Word pronoun) {
        boolean here = at == pronoun.sentence();
        Mention placed = here ? antecedents.around(candidates, pronoun) : antecedents.outermost(candidates);
        if (placed != null) {
            return placed.entity();
        }
        Set<String> all = Discourse.entities(candidates);
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /**
     * Who in sentence {@code at} may be meant: inside a quotation those whom it names, and its hearers, outside those
     * whom the article itself names.
     */
    private List<Mention> candidates(int at, Word pronoun, Predicate<Mention> fits) {
        boolean quoted = quotes.contains(pronoun);
        List<Mention> named = discourse.people(at, pronoun);
        Set<String> barred = barred(named, pronoun);
        return named.stream()
                .filter(mention -> fits.test(mention) && !barred.contains(mention.entity()))
                .filter(mention -> at != pronoun.sentence() || !antecedents.isUnderSubjectless(mention, pronoun))
                .filter(mention -> quoted || !discourse.isQuoted(mention))
                .toList();
    }

    /**
     * Who cannot be meant: those beside the pronoun at its verb, and for a quoted one the speakers of {@code named}.
     */
    private Set<String> barred(List<Mention> named, Word pronoun) {
        Set<String> barred = Discourse.entities(discourse.people(pronoun.sentence(), pronoun).stream()
                .filter(mention -> antecedents.isCoArgument(mention, pronoun))
                .toList());
        if (quotes.contains(pronoun)) {
            barred.addAll(Discourse.entities(named.stream()
                    .filter(mention -> discourse.isSpeaker(mention) && !discourse.isQuoted(mention))
                    .toList()));
        }
        return barred;
    }

    /** The one whom {@code noun} describes, where that is one person whom {@code pronoun} fits; or null. */
    private String described(Word noun, Word pronoun) {
        Word apart = noun.dependent(APPOS);
        Word meant = unnamed.contains(apart) ? apart : noun;
        boolean fits = meant.isTagged("NN") && genders.fitsWord(meant.lower(), pronoun.lower());
        return fits && !discourse.isMentioned(meant) ? book.described(meant) : null;
    }

    /** Whether a possessive is that of the person before an "and": "Kovac and his wife", "a spy and his son". */
    private boolean isOfConjunct(Word pronoun) {
        Word noun = pronoun.governor();
        Word antecedent = pronoun.tag().equals("PRP$") && noun.is(CONJ) ? noun.governor() : Word.NONE;
        return antecedent.exists()
                && (discourse.isPerson(antecedent) || unnamed.contains(antecedent) || antecedent.in(personNouns));
    }
}
