package org.chancery.linking;

import static org.chancery.syntax.Relation.ADVCL;
import static org.chancery.syntax.Relation.APPOS;
import static org.chancery.syntax.Relation.AUX;
import static org.chancery.syntax.Relation.CONJ;
import static org.chancery.syntax.Relation.NSUBJ;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Function<Word, String> describe;

    /** @param describe the id of the person whom a noun describes and nothing names */
    PersonPronouns(
            Discourse discourse,
            Genders genders,
            QuotedWords quotes,
            Set<String> personNouns,
            Function<Word, String> describe) {
        this.discourse = discourse;
        this.antecedents = new Antecedents(discourse);
        this.genders = genders;
        this.quotes = quotes;
        this.personNouns = personNouns;
        this.describe = describe;
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

    /** The person among those that {@code fits}; what lies wholly in a quotation does not count as a distance. */
    private String of(Word pronoun, Predicate<Mention> fits) {
        if (isOfConjunct(pronoun)) {
            Mention conjunct = discourse.coordinatedBefore(pronoun);
            boolean person = conjunct != null && discourse.kind(conjunct) == EntityKind.PERSON;
            return person && fits.test(conjunct) ? conjunct.entity() : null;
        }
        boolean quoted = quotes.contains(pronoun);
        int reach = REACH;
        for (int at = pronoun.sentence(); at >= 0 && at >= pronoun.sentence() - reach; at--) {
            Word unnamed = unnamedSubject(at, pronoun);
            if (unnamed.exists()) {
                return described(unnamed, pronoun);
            }
            List<Mention> candidates = candidates(at, pronoun, quoted, fits);
            if (!candidates.isEmpty()) {
                return chosen(candidates, at, pronoun);
            }
            Word only = at == pronoun.sentence() ? Word.NONE : discourse.onlyUnnamed(at);
            if (only.exists()) {
                return described(only, pronoun);
            }
            reach += !quoted && reach < LONGEST_REACH && quotes.containsAll(at) ? 1 : 0;
        }
        return null;
    }

    private String chosen(List<Mention> candidates, int at, Word pronoun) {
        boolean here = at == pronoun.sentence();
        Mention owner = here ? antecedents.owner(candidates, pronoun) : null;
        if (owner != null) {
            return owner.entity();
        }
        Mention subject = here ? antecedents.subject(candidates, pronoun) : antecedents.outermost(candidates);
        if (subject != null) {
            return subject.entity();
        }
        Set<String> all = Discourse.entities(candidates);
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /**
     * Who in sentence {@code at} may be meant: inside a quotation those whom it names, and its hearers, outside those
     * whom the article itself names.
     */
    private List<Mention> candidates(int at, Word pronoun, boolean quoted, Predicate<Mention> fits) {
        Set<String> barred = Discourse.entities(discourse.people(pronoun.sentence(), pronoun).stream()
                .filter(mention -> antecedents.isCoArgument(mention, pronoun))
                .toList());
        List<Mention> named = discourse.people(at, pronoun);
        if (quoted) {
            barred.addAll(Discourse.entities(named.stream()
                    .filter(mention -> discourse.isSpeaker(mention) && !discourse.isQuoted(mention))
                    .toList()));
        }
        return named.stream()
                .filter(mention -> fits.test(mention) && !barred.contains(mention.entity()))
                .filter(mention -> at != pronoun.sentence() || !isUnderSubjectless(mention, pronoun))
                .filter(mention -> quoted || !discourse.isQuoted(mention))
                .toList();
    }

    /** The one whom {@code noun} describes, where that is one person whom {@code pronoun} fits; or null. */
    private String described(Word noun, Word pronoun) {
        Word apart = noun.dependent(APPOS);
        Word meant = discourse.isUnnamed(apart) ? apart : noun;
        boolean fits = meant.isTagged("NN") && genders.fitsWord(meant.lower(), pronoun.lower());
        return fits && !discourse.isMentioned(meant) ? describe.apply(meant) : null;
    }

    /** The subject that goes before all others in sentence {@code at} where it is unknown: "the official said". */
    private Word unnamedSubject(int at, Word pronoun) {
        boolean here = at == pronoun.sentence();
        List<Word> clauses = here ? pronoun.path() : List.of(discourse.root(at));
        for (Word clause : clauses) {
            Word subject = clause.dependent(NSUBJ);
            if (subject.exists() && (!here || subject.precedes(pronoun))) {
                boolean unknown = isUnknown(subject) && quotes.contains(subject) == quotes.contains(pronoun);
                return unknown ? subject : Word.NONE;
            }
        }
        return Word.NONE;
    }

    private boolean isUnknown(Word subject) {
        return discourse.isUnnamed(subject)
                && !discourse.isMentioned(subject)
                && subject.dependents(APPOS).stream().noneMatch(discourse::isMentioned);
    }

    /**
     * Whether {@code mention} stands in a clause whose unspoken subject is {@code pronoun}, and so is somebody else:
     * "Asked about Kovac, he said".
     */
    private boolean isUnderSubjectless(Mention mention, Word pronoun) {
        return pronoun.is(NSUBJ)
                && discourse.head(mention).path().stream()
                        .anyMatch(at -> at.is(ADVCL)
                                && at.governor() == pronoun.governor()
                                && at.isTagged("VBG", "VBN")
                                && !at.has(NSUBJ, AUX));
    }

    /** Whether a possessive is that of the person before an "and": "Kovac and his wife", "a spy and his son". */
    private boolean isOfConjunct(Word pronoun) {
        Word noun = pronoun.governor();
        Word antecedent = pronoun.tag().equals("PRP$") && noun.is(CONJ) ? noun.governor() : Word.NONE;
        return antecedent.exists()
                && (discourse.isPerson(antecedent) || discourse.isUnnamed(antecedent) || antecedent.in(personNouns));
    }
}
