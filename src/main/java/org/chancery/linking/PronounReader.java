package org.chancery.linking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;
import org.chancery.model.Sentence;
import org.chancery.syntax.Tree;

/**
 * Whom a pronoun stands for: one whom the writer names in brackets behind it, the subject that follows a phrase at the
 * head of a sentence ("After his visit, Kovac said"), else who was mentioned before.
 */
final class PronounReader {
    private static final Set<String> BRACKETS = Set.of("[", "(", "-LSB-", "-LRB-");
    private static final Set<EntityKind> THEY = Set.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.GROUP);

    private final List<Tree> graphs;
    private final List<Label[]> labels;
    private final Discourse discourse;
    private final Genders genders;
    private final Lexicon lexicon;
    private final Function<Label, String> person;

    /** @param person the id of the person that a name stands for */
    PronounReader(
            List<Tree> graphs,
            List<Label[]> labels,
            Discourse discourse,
            Genders genders,
            Lexicon lexicon,
            Function<Label, String> person) {
        this.graphs = graphs;
        this.labels = labels;
        this.discourse = discourse;
        this.genders = genders;
        this.lexicon = lexicon;
        this.person = person;
    }

    /** The ids of those that the pronoun at {@code token} stands for; empty where there is doubt. */
    List<String> of(Sentence sentence, int token) {
        String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
        if (lexicon.words("singular-person-pronouns").contains(word)) {
            return optional(person(sentence, token, word));
        }
        if (lexicon.words("neuter-pronouns").contains(word)) {
            return optional(discourse.body(sentence.index(), token));
        }
        return lexicon.words("plural-pronouns").contains(word)
                ? discourse.they(sentence.index(), token, THEY).stream()
                        .sorted()
                        .toList()
                : List.of();
    }

    private static List<String> optional(String id) {
        return id == null ? List.of() : List.of(id);
    }

    private String person(Sentence sentence, int token, String word) {
        String clarified = clarified(sentence, token);
        if (clarified != null) {
            return clarified;
        }
        String following = following(sentence, token, word);
        return following != null ? following : discourse.person(sentence.index(), token);
    }

    /** Whom the writer says to be meant: "he [Mr Hall] said"; or null. */
    private String clarified(Sentence sentence, int token) {
        Label[] at = labels.get(sentence.index());
        if (token + 2 >= at.length
                || !BRACKETS.contains(sentence.token(token + 1).word())) {
            return null;
        }
        for (int next = token + 2; next < at.length && next <= token + 3; next++) {
            if (isName(at[next])) {
                return person.apply(at[next]);
            }
        }
        return null;
    }

    /** The subject named behind the phrase or clause at the head of the sentence in which the pronoun is; or null. */
    private String following(Sentence sentence, int token, String word) {
        Tree graph = graphs.get(sentence.index());
        Label[] at = labels.get(sentence.index());
        for (int before = 0; before < token; before++) {
            if (isName(at[before])) {
                return null;
            }
        }
        for (int part : graph.path(token)) {
            boolean fronted = graph.relation(part).matches("(obl|advcl).*");
            boolean main = fronted && graph.governor(graph.governor(part)) < 0;
            int subject = main ? graph.dependent(graph.governor(part), "nsubj") : -1;
            if (subject > part && isName(at[subject])) {
                String id = person.apply(at[subject]);
                return genders.fit(id, word) ? id : null;
            }
        }
        return null;
    }

    private static boolean isName(Label label) {
        return label != null && label.kind() == Label.Kind.PERSON_NAME;
    }
}
