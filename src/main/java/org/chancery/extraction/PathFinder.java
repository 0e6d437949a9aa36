package org.chancery.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extraction.factuality.Negation;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Follows the paths of the lexicon's slots from a trigger to the heads of its arguments. */
final class PathFinder {
    private final Set<String> reporting;
    private final Set<String> hosting;
    private final Set<String> steps;
    private final Set<String> harming;
    private final Set<String> attending;
    private final Set<String> moving;
    private final Set<String> uniting;
    private final Set<String> dying;
    private final Set<String> closing;
    private final Negation negation;
    private final Set<String> calling;
    private final Set<String> telling;

    PathFinder(Lexicon lexicon) {
        reporting = lexicon.reporting().stream()
                .map(ReportingWord::verbs)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        hosting = lexicon.words("hosting-verbs");
        steps = lexicon.words("step-nouns");
        harming = lexicon.words("harming-verbs");
        attending = lexicon.words("attending-prepositions");
        moving = lexicon.words("moving-verbs");
        uniting = lexicon.words("uniting-verbs");
        dying = lexicon.words("dying-verbs");
        closing = lexicon.words("closes-clause");
        negation = new Negation(lexicon);
        calling = lexicon.words("calling-verbs");
        telling = lexicon.words("telling-nouns");
    }

    /** Heads that {@code path} leads to, in the order of the text; empty where it leads nowhere. */
    List<Integer> heads(Grammar grammar, Draft draft, String path) {
        String[] steps = path.split("-");
        List<Integer> heads = first(grammar, draft, steps[0]);
        for (int step = 1; step < steps.length; step++) {
            List<Integer> next = new ArrayList<>();
            for (int head : heads) {
                if (isMoved(grammar, head, steps, step) || isMessage(grammar, head, steps, step)) {
                    continue;
                }
                next.addAll(step(grammar, head, steps[step]));
            }
            heads = next;
        }
        return heads;
    }

    /** "Bassi's announcement starts a clock to withdraw": whose words they are does not withdraw. */
    private boolean isMessage(Grammar grammar, int noun, String[] path, int step) {
        return path[step - 1].equals("subject")
                && path[step].matches("poss|modifier")
                && telling.contains(grammar.token(noun).lemma());
    }

    /** "Agreed to send observers": they are sent; "agreed to meet the king" is agreed with him. */
    private boolean isMoved(Grammar grammar, int verb, String[] path, int step) {
        String lemma = grammar.token(verb).lemma();
        boolean moved = path[step - 1].equals("complement") && moving.contains(lemma);
        boolean apart = path[step - 1].equals("infinitive") && !isUniting(grammar, verb);
        boolean let = path[step].equals("complement") && path[path.length - 1].equals("subject");
        return path[step].equals("object") && (moved || apart) || let && apart;
    }

    private boolean isUniting(Grammar grammar, int verb) {
        return !negation.isNegated(grammar.graph().word(verb))
                && uniting.contains(grammar.token(verb).lemma());
    }

    /** One step on from a word that is no trigger. */
    static List<Integer> step(Grammar grammar, int head, String step) {
        return switch (step) {
            case "poss" -> possessors(grammar, head);
            case "modifier" -> modifiers(grammar, head);
            case "object" -> grammar.object(head);
            case "indirect" -> grammar.indirect(head);
            case "subject" -> grammar.subject(head);
            case "complement" -> complement(grammar, head);
            default -> linked(grammar, head, step);
        };
    }

    /** "Sanctions on", "sanctions imposed on". */
    private static List<Integer> linked(Grammar grammar, int head, String preposition) {
        List<Integer> heads = new ArrayList<>(grammar.prepositional(head, preposition));
        for (int participle : grammar.graph().dependents(head, "acl")) {
            if (heads.isEmpty() && grammar.token(participle).tag().equals("VBN")) {
                heads.addAll(grammar.prepositional(participle, preposition));
            }
        }
        return heads;
    }

    private List<Integer> first(Grammar grammar, Draft draft, String path) {
        int trigger = draft.trigger;
        return switch (path) {
            case "subject" -> draft.isNoun() ? List.of() : grammar.subject(trigger);
            case "object", "thing" -> grammar.object(trigger);
            case "undergoer" -> grammar.isPassive(trigger) ? grammar.object(trigger) : List.of();
            case "indirect" -> grammar.indirect(trigger);
            case "complement" -> complement(grammar, trigger);
            case "infinitive" -> infinitive(grammar, trigger);
            case "speaker" -> speaker(grammar, trigger);
            case "poss" -> possessors(grammar, trigger);
            case "subjective" -> hasOf(grammar, trigger) ? possessors(grammar, trigger) : List.of();
            case "objective" -> hasOf(grammar, trigger) ? List.of() : possessors(grammar, trigger);
            case "modifier", "demonym" -> modifiers(grammar, trigger);
            case "support" -> support(grammar, draft);
            case "within" -> within(grammar, trigger);
            case "harmed" -> harmed(grammar, trigger);
            case "support-object" -> draft.support < 0 ? List.of() : grammar.object(draft.support);
            case "attendant" -> attendant(grammar, trigger);
            case "addressee" -> addressee(grammar, trigger);
            case "host" -> host(grammar, draft);
            case "self" -> List.of(trigger);
            case "gap" -> gap(grammar, trigger);
            case "antecedent" -> antecedent(grammar, trigger);
            default -> prepositional(grammar, draft, path);
        };
    }

    private static List<Integer> complement(Grammar grammar, int trigger) {
        int complement = grammar.complement(trigger);
        if (complement < 0) {
            List<Integer> infinitives = grammar.graph().dependents(trigger, "advcl", "acl");
            return infinitives.stream()
                    .filter(token ->
                            token > trigger && "to".equals(grammar.graph().marker(token)))
                    .limit(1)
                    .toList();
        }
        return complement > trigger ? List.of(complement) : List.of();
    }

    /** What somebody is told to do: "told Peru to leave". */
    private static List<Integer> infinitive(Grammar grammar, int trigger) {
        return grammar.graph().dependents(trigger, "xcomp", "ccomp").stream()
                .filter(token -> token > trigger && "to".equals(grammar.graph().marker(token)))
                .limit(1)
                .toList();
    }

    private List<Integer> speaker(Grammar grammar, int trigger) {
        Tree graph = grammar.graph();
        for (int at = graph.governor(trigger); at >= 0; at = graph.governor(at)) {
            if (graph.token(at).isVerb() && reporting.contains(graph.token(at).lemma())) {
                return grammar.subject(at);
            }
        }
        return inverted(grammar, trigger);
    }

    /** "Peru must leave, Chile said". */
    private List<Integer> inverted(Grammar grammar, int trigger) {
        Tree graph = grammar.graph();
        for (int at = trigger; at >= 0; at = graph.governor(at)) {
            for (int verb : graph.dependents(at, "parataxis", "ccomp", "dep")) {
                int subject = graph.dependent(verb, "nsubj");
                boolean behind =
                        verb > trigger && subject > trigger && graph.dependent(verb, "ccomp", "mark", "aux") < 0;
                if (behind
                        && graph.token(verb).isVerb()
                        && reporting.contains(graph.token(verb).lemma())) {
                    return grammar.subject(verb);
                }
            }
        }
        return List.of();
    }

    /** "A conversation focused on …". */
    private static List<Integer> viaParticiple(Grammar grammar, Draft draft, String path) {
        int space = path.indexOf(' ');
        List<Integer> heads = new ArrayList<>(grammar.prepositional(draft.trigger, path));
        for (int participle : grammar.graph().dependents(draft.trigger, "acl", "amod")) {
            if (grammar.token(participle).word().equals(path.substring(0, space))) {
                heads.addAll(grammar.prepositional(participle, path.substring(space + 1)));
            }
        }
        return heads;
    }

    /** The last verb before the noun in apposition to its clause: "…, a step Moscow warned could …". */
    private List<Integer> antecedent(Grammar grammar, int trigger) {
        int noun = Gap.antecedent(grammar.graph(), trigger);
        if (noun < 0 || !steps.contains(grammar.token(noun).lemma())) {
            return List.of();
        }
        for (int token = noun - 1; token >= 0; token--) {
            if (grammar.token(token).isVerb()) {
                return List.of(token);
            }
        }
        return List.of();
    }

    private static List<Integer> gap(Grammar grammar, int trigger) {
        int verb = Gap.verb(grammar.graph(), trigger, -1, trigger);
        return verb < 0 ? List.of() : List.of(verb);
    }

    private static List<Integer> possessors(Grammar grammar, int noun) {
        List<Integer> heads = new ArrayList<>();
        for (int possessor : grammar.graph().dependents(noun, "nmod:poss")) {
            heads.addAll(grammar.graph().conjuncts(possessor));
        }
        return heads;
    }

    /** "Libya's arrest of two men" tells who does it, "his arrest" who it is done to. */
    private static boolean hasOf(Grammar grammar, int noun) {
        return !grammar.prepositional(noun, "of").isEmpty();
    }

    private static List<Integer> modifiers(Grammar grammar, int noun) {
        List<Integer> heads = new ArrayList<>();
        for (int modifier : grammar.graph().dependents(noun, "compound", "amod")) {
            heads.addAll(grammar.graph().conjuncts(modifier));
            heads.addAll(grammar.graph().dependents(modifier, "compound", "amod", "dep"));
        }
        return heads;
    }

    private List<Integer> support(Grammar grammar, Draft draft) {
        if (draft.support < 0 && grammar.graph().dependent(draft.trigger, "cop") >= 0) {
            boolean under = "on".equals(grammar.graph().marker(draft.trigger))
                    || "in".equals(grammar.graph().marker(draft.trigger));
            return under ? grammar.predicateSubject(draft.trigger) : List.of();
        }
        if (draft.support < 0 || hosting.contains(grammar.token(draft.support).lemma())) {
            return List.of();
        }
        return grammar.subject(draft.support);
    }

    /** Whoever is named further on in the clause: "gave ten million to fight hunger among people in Chad". */
    private List<Integer> within(Grammar grammar, int trigger) {
        Tree graph = grammar.graph();
        List<Integer> found = new ArrayList<>();
        BitSet below = graph.subtree(trigger);
        for (int token = trigger + 1; token < graph.size() && !ends(graph.token(token)); token++) {
            boolean marked = String.valueOf(graph.marker(token)).matches("in|for|to|across|of|among");
            if (marked && below.get(token) && graph.token(token).isNoun()) {
                found.addAll(graph.conjuncts(token));
            }
        }
        return found;
    }

    /** What follows tells when or why. */
    private boolean ends(Token token) {
        return token.tag().matches("VBG|[,:]") || closing.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** Who suffers "in a strike": those killed or wounded in it. */
    private List<Integer> harmed(Grammar grammar, int noun) {
        int verb = grammar.graph().governor(noun);
        String marker = String.valueOf(grammar.graph().marker(noun));
        boolean done = verb >= 0 && harming.contains(grammar.token(verb).lemma()) && marker.matches("in|by|during");
        boolean dies = done && dying.contains(grammar.token(verb).lemma());
        return !done ? List.of() : dies ? grammar.subject(verb) : grammar.object(verb);
    }

    /** Who does something at the event: "said during talks with Peru that …", "on a visit to Oslo, she …". */
    private List<Integer> attendant(Grammar grammar, int noun) {
        Tree graph = grammar.graph();
        int verb = graph.governor(noun);
        boolean there = verb >= 0
                && graph.token(verb).isVerb()
                && graph.relation(noun).startsWith("obl")
                && attending.contains(String.valueOf(graph.marker(noun)));
        return there && isTold(graph, noun) ? grammar.subject(verb) : List.of();
    }

    /** "A call", "the talks with Peru"; "the call" was told of before. */
    private static boolean isTold(Tree graph, int noun) {
        boolean first = graph.dependents(noun, "det").stream()
                .anyMatch(word -> graph.token(word).lemma().matches("an?"));
        return first
                || graph.dependents(noun, "nmod", "obl").stream()
                        .anyMatch(word -> String.valueOf(graph.marker(word)).matches("with|to|in"));
    }

    /** Who is called, in "called Peru's king to thank him". */
    private List<Integer> addressee(Grammar grammar, int trigger) {
        int call = grammar.graph().governor(trigger);
        boolean called = call >= 0
                && calling.contains(grammar.token(call).lemma())
                && "to".equals(grammar.graph().marker(trigger));
        return called ? grammar.object(call) : List.of();
    }

    private List<Integer> host(Grammar grammar, Draft draft) {
        boolean hosted = draft.support >= 0
                && hosting.contains(grammar.token(draft.support).lemma());
        return hosted ? grammar.subject(draft.support) : List.of();
    }

    private static List<Integer> prepositional(Grammar grammar, Draft draft, String preposition) {
        if (preposition.contains(" ") && draft.isNoun()) {
            return viaParticiple(grammar, draft, preposition);
        }
        List<Integer> heads = new ArrayList<>(grammar.prepositional(draft.trigger, preposition));
        if (heads.isEmpty() && draft.support >= 0) {
            heads.addAll(grammar.prepositional(draft.support, preposition));
        }
        if (heads.isEmpty() && draft.isNoun()) {
            grammar.carriers(draft.trigger).forEach(verb -> heads.addAll(grammar.prepositional(verb, preposition)));
        }
        return heads;
    }
}
