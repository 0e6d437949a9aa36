package org.chancery.linking.discourse;

import static org.chancery.syntax.DependencyRelation.APPOS;
import static org.chancery.syntax.DependencyRelation.DET;
import static org.chancery.syntax.DependencyRelation.NSUBJ;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.linking.entity.QuotedWords;
import org.chancery.syntax.Word;

/** The nouns that bring in somebody of whom nothing is known: "the official said", "a general". */
public final class UnnamedPeople {
    private final Discourse discourse;
    private final QuotedWords quotes;
    private final Map<Integer, Set<Word>> nouns = new HashMap<>();

    public UnnamedPeople(Discourse discourse, QuotedWords quotes) {
        this.discourse = discourse;
        this.quotes = quotes;
    }

    /** Notes that {@code noun} names somebody; it only counts where no mention has it. */
    public void note(Word noun) {
        nouns.computeIfAbsent(noun.sentence(), any -> new HashSet<>()).add(noun);
    }

    public boolean contains(Word noun) {
        return in(noun.sentence()).contains(noun);
    }

    private Set<Word> in(int sentence) {
        return nouns.getOrDefault(sentence, Set.of());
    }

    /**
     * The one whom sentence {@code at} tells of before all whom it names: its subject, else, where it has {@code named}
     * nobody and is not that of {@code pronoun}, the only one.
     */
    public Word foremost(int at, Word pronoun, boolean named) {
        Word subject = subject(at, pronoun);
        boolean settled = subject.exists() || named || at == pronoun.sentence();
        return settled ? subject : onlyOne(at);
    }

    /** The noun of sentence {@code at} that alone brings in somebody: "a general"; else {@link Word#NONE}. */
    private Word onlyOne(int at) {
        List<Word> alone = in(at).stream()
                .filter(noun -> noun.isTagged("NN") && !discourse.isMentioned(noun))
                .filter(noun -> noun.dependent(DET).lower().matches("an?"))
                .toList();
        return alone.size() == 1 ? alone.get(0) : Word.NONE;
    }

    /**
     * The subject that goes before all others in sentence {@code at}, where it is unknown: "the official said"; else
     * {@link Word#NONE}.
     */
    private Word subject(int at, Word pronoun) {
        boolean here = at == pronoun.sentence();
        List<Word> clauses = here ? pronoun.path() : List.of(discourse.root(at));
        Word first = clauses.stream()
                .map(clause -> clause.dependent(NSUBJ))
                .filter(subject -> subject.exists() && (!here || subject.precedes(pronoun)))
                .findFirst()
                .orElse(Word.NONE);
        boolean sameVoice = first.exists() && quotes.contains(first) == quotes.contains(pronoun);
        return sameVoice && isUnknown(first) ? first : Word.NONE;
    }

    private boolean isUnknown(Word subject) {
        return contains(subject)
                && !discourse.isMentioned(subject)
                && subject.dependents(APPOS).stream().noneMatch(discourse::isMentioned);
    }
}
