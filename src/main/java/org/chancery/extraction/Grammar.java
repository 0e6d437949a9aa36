package org.chancery.extraction;

import java.util.List;
import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Token;
import org.chancery.syntax.GrammarWords;
import org.chancery.syntax.NounPhrase;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** The logical relations of one sentence by the places of its words. */
final class Grammar {
    private final Tree graph;
    private final Set<String> placing;
    private final org.chancery.syntax.Grammar relations;

    Grammar(Tree graph, Lexicon lexicon) {
        this.graph = graph;
        this.placing = lexicon.words("placing");
        this.relations = new org.chancery.syntax.Grammar(GrammarWords.from(lexicon::words));
    }

    private static List<Integer> places(List<Word> words) {
        return words.stream().map(Word::index).toList();
    }

    Tree graph() {
        return graph;
    }

    boolean isPassive(int verb) {
        return relations.isPassive(graph.word(verb));
    }

    List<Integer> subject(int verb) {
        return places(relations.subjects(graph.word(verb)));
    }

    List<Integer> predicateSubject(int noun) {
        return places(relations.predicateSubjects(graph.word(noun)));
    }

    List<Integer> object(int verb) {
        return places(relations.objects(graph.word(verb)));
    }

    List<Integer> indirect(int verb) {
        return places(relations.indirectObjects(graph.word(verb)));
    }

    List<Integer> prepositional(int word, String preposition) {
        return places(relations.prepositional(graph.word(word), preposition));
    }

    boolean isComment(int verb) {
        return relations.isComment(graph.word(verb));
    }

    int complement(int verb) {
        return relations.complement(graph.word(verb)).index();
    }

    int support(int noun) {
        return relations.support(graph.word(noun)).index();
    }

    List<Integer> carriers(int noun) {
        return places(relations.carriers(graph.word(noun)));
    }

    int phraseStart(int head) {
        return NounPhrase.start(graph.word(head)).index();
    }
    /**
     * The last token of the phrase around {@code head} that ends in {@code last}, with the place right behind it:
     * "police in Kenya", "met leaders in Kabul".
     */
    int placedEnd(int head, int last) {
        int preposition = last + 1;
        if (preposition + 1 >= graph.size()
                || !placing.contains(graph.token(preposition).lemma())) {
            return last;
        }
        int noun = graph.governor(preposition);
        boolean own = noun > preposition && graph.governor(noun) == head;
        boolean place = noun > preposition
                && graph.token(noun).entity().matches("LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE")
                && graph.token(preposition).lemma().equals("in");
        int end = noun;
        while (end + 1 < graph.size()
                && graph.relation(end + 1).matches("compound|flat")
                && graph.governor(end + 1) == noun) {
            end++;
        }
        return (own || place) && !graph.token(noun).isVerb() ? end : last;
    }

    Token token(int token) {
        return graph.token(token);
    }
}
