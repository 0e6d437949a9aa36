package org.chancery.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.Governor;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Status;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Finds the words that tell how far the event has come which they stand above, below or beside. */
final class Governors {
    private final Map<Governor.Position, Map<String, Governor>> governors = new HashMap<>();
    private final Lexicon lexicon;

    Governors(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Governor governor : lexicon.governors()) {
            Map<String, Governor> words = governors.computeIfAbsent(governor.position(), any -> new HashMap<>());
            governor.words().forEach(word -> words.put(word, governor));
        }
    }

    /** The governor that the word is, with its particle where it has one: "call off" is not "call". */
    Governor word(Governor.Position position, Tree graph, int index) {
        Token token = graph.token(index);
        Map<String, Governor> words = governors.getOrDefault(position, Map.of());
        int particle = graph.dependent(index, "compound:prt");
        if (particle >= 0) {
            return words.get(token.lemma() + " " + graph.token(particle).lemma());
        }
        Governor form = words.get(token.word().toLowerCase(Locale.ROOT));
        return form != null ? form : words.get(token.lemma().toLowerCase(Locale.ROOT));
    }

    Governor above(Tree graph, int token, boolean complement) {
        Governor governor = word(Governor.Position.ABOVE, graph, token);
        return governor == null && complement ? word(Governor.Position.COMPLEMENT, graph, token) : governor;
    }

    Governor below(Tree graph, int verb) {
        for (int dependent : graph.dependents(verb, "aux", "advmod")) {
            Governor governor = word(Governor.Position.BELOW, graph, dependent);
            if (governor != null) {
                return governor;
            }
        }
        boolean shared = graph.relation(verb).equals("conj")
                && graph.dependent(verb, "aux", "nsubj") < 0
                && graph.token(verb).tag().equals("VB");
        return shared && graph.governor(verb) >= 0 ? below(graph, graph.governor(verb)) : null;
    }

    Governor governs(Tree graph, int above, int below) {
        if (above < 0) {
            return null;
        }
        String relation = graph.relation(below);
        boolean participle = relation.equals("advcl")
                && graph.token(below).tag().equals("VBG")
                && (graph.dependent(below, "nsubj") >= 0
                        || below < above
                        || lexicon.words("punishing-words")
                                        .contains(graph.token(above).lemma())
                                && "for".equals(graph.marker(below))
                        || lexicon.words("circumstance-marks").contains(String.valueOf(graph.marker(below)))
                        || below > 0 && graph.token(below - 1).word().equals(","));
        if (participle) {
            return null;
        }
        boolean complement = relation.equals("xcomp")
                || relation.equals("ccomp")
                || relation.startsWith("acl")
                || relation.equals("advcl")
                || relation.equals("dep")
                || isGerund(graph, below);
        Governor infinitive = relation.equals("xcomp") && graph.isInfinitive(below)
                ? word(Governor.Position.INFINITIVE, graph, above)
                : null;
        if (infinitive != null) {
            return infinitive;
        }
        Governor governor = complement ? above(graph, above, true) : null;
        return governor != null && isApart(graph, above, below, governor) ? null : governor;
    }

    /** "Cancelled the visit to protest", "stopped in Oslo to meet him": the infinitive tells what for. */
    private boolean isApart(Tree graph, int above, int below, Governor governor) {
        boolean infinitive = graph.isInfinitive(below);
        boolean ending =
                lexicon.words("ending-verbs").contains(graph.token(above).lemma());
        return infinitive && ending
                || infinitive
                        && governor.status() == Status.CANCELLED
                        && graph.relation(below).equals("advcl")
                || isGerund(graph, below) && governor.status() == Status.PLANNED;
    }

    /** "Accused Peru of firing on boats", "barred it from selling": a verb that the tree takes for a noun. */
    private static boolean isGerund(Tree graph, int verb) {
        return graph.token(verb).tag().equals("VBG")
                && graph.relation(verb).matches("obl|nmod")
                && String.valueOf(graph.marker(verb)).matches("of|from|for");
    }
}
