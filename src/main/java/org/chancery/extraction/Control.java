package org.chancery.extraction;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Tree;

/** Who is to do what a clause without a subject of its own tells, where another word has a say in it. */
final class Control {
    private static final int NOBODY = -1;
    private static final Set<String> ADDRESSING = Set.of("on", "upon", "to");

    private final Tree graph;
    private final Lexicon lexicon;

    Control(Tree graph, Lexicon lexicon) {
        this.graph = graph;
        this.lexicon = lexicon;
    }

    /**
     * The one that the verb or noun above {@code verb} names for it, -1 where it is somebody that it does not name, and
     * nothing where the subject is to be looked for further up.
     */
    OptionalInt named(int verb) {
        int governor = graph.governor(verb);
        if (isPunished(verb, governor)) {
            return Stream.concat(Stream.of(governor), graph.dependents(governor, "obj").stream())
                    .flatMap(head -> graph.dependents(head, "obl", "nmod").stream())
                    .filter(word -> word < verb && "on".equals(graph.marker(word)))
                    .mapToInt(word -> word)
                    .findFirst();
        }
        if (graph.token(governor).isNoun()) {
            return graph.relation(verb).equals("acl") && graph.isInfinitive(verb)
                    ? byNoun(verb, governor)
                    : OptionalInt.empty();
        }
        boolean calls =
                lexicon.words("appealing-verbs").contains(graph.token(governor).lemma());
        return calls && graph.isInfinitive(verb) ? addressee(verb, governor) : OptionalInt.empty();
    }

    /**
     * "Attempts by Peru to lift it" are Peru's. "A demand to lift the ban" is made of somebody else; "defended plans to
     * lift it" may be another's plans.
     */
    private OptionalInt byNoun(int verb, int noun) {
        if (lexicon.words("demand-noun").contains(graph.token(noun).lemma())) {
            OptionalInt addressee = addressee(verb, noun);
            return addressee.isPresent() ? addressee : OptionalInt.of(NOBODY);
        }
        OptionalInt owner = owner(noun);
        if (owner.isPresent()) {
            return owner;
        }
        int above = graph.governor(noun);
        boolean judged = above >= 0
                && graph.relation(noun).equals("obj")
                && lexicon.words("judging-verbs").contains(graph.token(above).lemma());
        boolean owned = graph.dependent(noun, "nmod:poss") >= 0;
        return judged && !owned ? OptionalInt.of(NOBODY) : OptionalInt.empty();
    }

    /** "Imposed a ban on Peru for firing": Peru fired. */
    private boolean isPunished(int verb, int governor) {
        int punishing = graph.token(governor).isNoun() ? graph.governor(governor) : governor;
        return punishing >= 0
                && "for".equals(graph.marker(verb))
                && graph.token(verb).tag().equals("VBG")
                && lexicon.words("punishing-verbs")
                        .contains(graph.token(punishing).lemma());
    }

    /** Whose the deed is: not "an invitation by Peru to visit it". */
    private OptionalInt owner(int noun) {
        String lemma = graph.token(noun).lemma();
        boolean own = lexicon.words("striving-nouns").contains(lemma)
                || lexicon.words("own-deed-nouns").contains(lemma);
        return graph.dependents(noun, "nmod").stream()
                .filter(word -> own && isOwner(word))
                .mapToInt(word -> word)
                .findFirst();
    }

    /** "A promise by Peru", "of officials"; "a threat of force" is nobody's. */
    private boolean isOwner(int word) {
        String marker = String.valueOf(graph.marker(word));
        return marker.equals("by")
                || marker.equals("of") && graph.token(word).tag().matches("NNPS?|NNS");
    }

    /** "Appealed to the council to lift it", "pressure on Peru to leave". */
    private OptionalInt addressee(int verb, int asking) {
        return graph.dependents(asking, "obl", "nmod").stream()
                .filter(word -> word < verb && ADDRESSING.contains(String.valueOf(graph.marker(word))))
                .filter(word -> !graph.token(word).entity().matches("DATE|TIME|DURATION"))
                .mapToInt(word -> word)
                .findFirst();
    }

    /** "A dispute over opening the border": who is to open it is not said. */
    boolean isDisputed(int verb) {
        return graph.token(verb).tag().equals("VBG")
                && "over".equals(graph.marker(verb))
                && graph.governor(verb) >= 0
                && graph.token(graph.governor(verb)).isNoun();
    }

    /** "Accused Japan of reneging", "praised him for withdrawing": what the object is said to do. */
    boolean isBlamed(int verb) {
        String marker = String.valueOf(graph.marker(verb));
        return graph.token(verb).tag().equals("VBG")
                && List.of("of", "for", "from", "against").contains(marker);
    }
}
