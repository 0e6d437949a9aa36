package org.chancery.linking;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/** Those that "they" or "their" means: a plural or joined subject of this sentence or the one before; or nobody. */
final class PluralPronouns {
    private static final Set<EntityKind> KINDS = Set.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.GROUP);

    private final Discourse discourse;
    private final QuotedWords quotes;

    PluralPronouns(Discourse discourse, QuotedWords quotes) {
        this.discourse = discourse;
        this.quotes = quotes;
    }

    /** Their ids. */
    List<String> of(Word pronoun) {
        if (isPartitive(pronoun)) {
            return List.of();
        }
        return subjectAround(pronoun)
                .map(subject -> joined(subject, pronoun))
                .orElseGet(() -> ofSentenceBefore(pronoun));
    }

    private static Optional<Word> subjectAround(Word pronoun) {
        return pronoun.path().stream()
                .map(at -> at.dependent(NSUBJ))
                .filter(subject -> subject.precedes(pronoun) && isPlural(subject))
                .findFirst();
    }

    private List<String> ofSentenceBefore(Word pronoun) {
        if (quotes.contains(pronoun) || pronoun.sentence() == 0 || hasPlural(pronoun)) {
            return List.of();
        }
        List<Word> subjects = discourse.tree(pronoun.sentence() - 1).words().stream()
                .filter(word -> word.is(NSUBJ) && isPlural(word))
                .toList();
        return subjects.size() == 1 ? joined(subjects.get(0), pronoun) : List.of();
    }

    /** Whether "them" are those just named, some of whom are told of: "travellers, many of them". */
    private static boolean isPartitive(Word pronoun) {
        return pronoun.previous().form().equals("of")
                && pronoun.previous().previous().tag().matches("DT|JJ.*|CD|PDT|NN|RB|NNS|PRP");
    }

    /** All whom {@code subject} joins, or nobody where one of them was not understood. */
    private List<String> joined(Word subject, Word pronoun) {
        Set<String> joined = Discourse.entities(discourse.before(subject.sentence(), pronoun, KINDS).stream()
                .filter(mention -> discourse.head(mention).firstConjunct() == subject.firstConjunct())
                .filter(mention -> mention.form() != Mention.Form.DEMONYM)
                .toList());
        int conjuncts = subject.firstConjunct().conjuncts().size();
        return joined.size() >= conjuncts ? List.copyOf(joined) : List.of();
    }

    private static boolean isPlural(Word word) {
        return word.isTagged("NNS", "NNPS")
                || word.conjuncts().size() > 1
                || word.lower().equals("they");
    }

    private static boolean hasPlural(Word pronoun) {
        return pronoun.tree().words().stream().anyMatch(word -> word.precedes(pronoun) && word.isTagged("NNS", "NNPS"));
    }
}
