package org.chancery.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.MediumWord;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;

/** Finds in which way something was said: "in an interview", "told reporters", "the letter said", "tweeted". */
final class Media {
    private static final int FARTHEST = 4;

    private final Lexicon lexicon;

    Media(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The medium of what is reported at {@code cue}, or null where the words do not tell. */
    String of(Grammar grammar, int cue, List<Integer> speakers, List<Span> content) {
        Tree graph = grammar.graph();
        List<Integer> told = new ArrayList<>(graph.dependents(cue, "obj", "iobj"));
        List<Integer> nouns = new ArrayList<>(speakers);
        nouns.addAll(told);
        for (int token = 0; token < graph.size(); token++) {
            if (graph.token(token).isNoun() && isSaidIn(graph, token, cue)) {
                nouns.add(token);
            }
        }
        nouns.removeIf(token -> isSaid(graph, token, content));
        told.removeIf(token -> isSaid(graph, token, content));
        String medium = first(nouns, token -> named(graph, token, MediumWord::nouns));
        if (medium == null) {
            medium = first(told, token -> named(graph, token, MediumWord::addressees));
        }
        return medium != null ? medium : named(graph, cue, MediumWord::verbs);
    }

    private static boolean isSaid(Tree graph, int token, List<Span> content) {
        return content.stream()
                .anyMatch(part -> part.contains(graph.token(token).span()));
    }

    /** "Said in a statement", "said, speaking at a briefing", "told reporters at a briefing". */
    private boolean isSaidIn(Tree graph, int token, int cue) {
        if (!lexicon.words("medium-prepositions").contains(String.valueOf(graph.marker(token)))) {
            return false;
        }
        int at = graph.governor(token);
        for (int step = 0; at >= 0 && step < FARTHEST; step++) {
            if (at == cue) {
                return true;
            }
            boolean speaking =
                    lexicon.words("speaking-verbs").contains(graph.token(at).lemma());
            if (graph.token(at).isVerb() && !speaking) {
                return false;
            }
            at = graph.governor(at);
        }
        return false;
    }

    private static String first(List<Integer> tokens, Function<Integer, String> medium) {
        return tokens.stream()
                .map(medium)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private String named(Tree graph, int token, Function<MediumWord, Set<String>> words) {
        String found = null;
        int longest = 0;
        for (MediumWord medium : lexicon.media()) {
            for (String word : words.apply(medium)) {
                if (word.length() > longest && Phrase.endsAt(graph, token, word)) {
                    longest = word.length();
                    found = medium.medium();
                }
            }
        }
        return found;
    }
}
