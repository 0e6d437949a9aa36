package org.chancery.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.extraction.factuality.Negation;
import org.chancery.knowledge.LexicalEntry;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.Trigger;
import org.chancery.model.Span;
import org.chancery.model.Token;
import org.chancery.syntax.Tree;

/** Finds the triggers of the lexicon in a sentence. */
final class TriggerMatcher {
    /** A trigger found: the entry, the token, and the words. */
    record Match(LexicalEntry entry, Trigger trigger, int token, Span span) {
        /** The more words it asks for, the better it is. */
        int weight() {
            return trigger.particles().size() + (trigger.objects().isEmpty() ? 0 : 1);
        }
    }

    private record Keyed(LexicalEntry entry, Trigger trigger) {}

    private final Map<String, List<Keyed>> byLemma = new HashMap<>();

    private final Set<String> containers;
    private final Set<String> speechVerbs;
    private final Negation negation;

    TriggerMatcher(Lexicon lexicon) {
        containers = lexicon.words("containers");
        speechVerbs = lexicon.words("speech-giving-verbs");
        negation = new Negation(lexicon);
        for (LexicalEntry entry : lexicon.entries()) {
            for (Trigger trigger : entry.triggers()) {
                byLemma.computeIfAbsent(trigger.lemma(), any -> new ArrayList<>())
                        .add(new Keyed(entry, trigger));
            }
        }
    }

    /** What {@code token} triggers, the most specific trigger only; of equally specific ones all. */
    List<Match> at(Grammar grammar, int token) {
        Token word = grammar.token(token);
        List<Match> matches = new ArrayList<>();
        for (Keyed keyed : byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of())) {
            Span span = fits(grammar, word, keyed) && !isPhrasal(grammar, word, keyed.trigger())
                    ? span(grammar, token, keyed.trigger())
                    : null;
            if (span != null) {
                matches.add(new Match(keyed.entry(), keyed.trigger(), place(grammar, token, keyed), span));
            }
        }
        int best = matches.stream().mapToInt(Match::weight).max().orElse(0);
        return matches.stream().filter(match -> match.weight() == best).toList();
    }

    /** The word that the arguments depend on: for a modal the verb that it modifies. */
    private static int place(Grammar grammar, int token, Keyed keyed) {
        return keyed.entry().part() == LexicalEntry.Part.MODAL ? grammar.graph().governor(token) : token;
    }

    /** "Back out" is not "back", "rule out action against" is not "rule against". */
    private static boolean isPhrasal(Grammar grammar, Token word, Trigger trigger) {
        int particle = word.isVerb() ? grammar.graph().dependent(word.index(), "compound:prt") : -1;
        return particle >= 0
                && !isOfTime(grammar.graph(), particle)
                && !trigger.particles().contains(grammar.token(particle).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean fits(Grammar grammar, Token word, Keyed keyed) {
        return switch (keyed.entry().part()) {
            case VERB ->
                word.isVerb()
                        && !isNaming(grammar, word.index(), keyed.trigger())
                        && (keyed.trigger().objects().isEmpty()
                                || hasObject(
                                        grammar,
                                        word.index(),
                                        keyed.trigger(),
                                        keyed.trigger().objects()))
                        && (keyed.trigger().barred().isEmpty()
                                || !hasObject(
                                        grammar,
                                        word.index(),
                                        keyed.trigger(),
                                        keyed.trigger().barred()));
            case NOUN ->
                (word.isNoun() && !word.isProperNoun() || word.isProperNoun() && isEventName(word))
                        && !grammar.graph().relation(word.index()).equals("compound")
                        && (keyed.trigger().objects().isEmpty() || hasContent(grammar, word.index(), keyed.trigger()));
            case MODAL -> word.tag().equals("MD") && isAuxiliary(grammar.graph(), word.index());
            case ADJECTIVE ->
                isPredicate(grammar, word)
                        && !isHeld(grammar, word.index())
                        && hasComplement(grammar, word.index(), keyed);
        };
    }

    /** "Ready to fight" is not "ready to help". */
    private boolean hasComplement(Grammar grammar, int adjective, Keyed keyed) {
        Set<String> wanted = keyed.trigger().objects();
        Set<String> barred = keyed.trigger().barred();
        return (wanted.isEmpty() || hasObject(grammar, adjective, keyed.trigger(), wanted))
                && (barred.isEmpty() || !hasObject(grammar, adjective, keyed.trigger(), barred));
    }

    /** "Called Kovac a friend", or in quotes "a friend", is not "called Kovac". */
    private static boolean isNaming(Grammar grammar, int verb, Trigger trigger) {
        Tree graph = grammar.graph();
        boolean quoted = graph.dependents(verb, "obj").stream()
                .anyMatch(person -> person > verb
                        && person + 1 < graph.size()
                        && graph.token(person + 1).tag().matches("``|''"));
        return trigger.objects().contains("#person")
                && (quoted
                        || graph.dependents(verb, "obj", "iobj", "xcomp").stream()
                                        .filter(word -> !graph.token(word).isVerb())
                                        .count()
                                > 1);
    }

    /** An adjective, a participle, or a noun that is said of something: "out of the question". */
    private static boolean isPredicate(Grammar grammar, Token word) {
        return word.tag().startsWith("JJ")
                || word.isVerb()
                || word.isNoun() && grammar.graph().dependent(word.index(), "cop") >= 0;
    }

    /** "Held Peru responsible": the verb tells who finds it so. */
    private static boolean isHeld(Grammar grammar, int adjective) {
        Tree graph = grammar.graph();
        int above = graph.governor(adjective);
        int verb = above < 0 || graph.token(above).isVerb() ? above : graph.governor(above);
        int subject = graph.dependent(adjective, "nsubj");
        boolean behind = verb >= 0 && verb < adjective && graph.dependent(adjective, "cop") < 0;
        return behind
                && (subject < 0
                        ? graph.dependent(verb, "obj") >= 0
                        : subject > verb && graph.relation(adjective).equals("xcomp"));
    }

    /** A modal behind the subject: "must stop", not the condition "should it stop". */
    private static boolean isAuxiliary(Tree graph, int modal) {
        int subject = graph.governor(modal) < 0 ? -1 : graph.dependent(graph.governor(modal), "nsubj");
        return graph.relation(modal).equals("aux") && subject < modal;
    }

    /** Nouns written large in a name or headline, "the Geneva Summit", still name events. */
    private static boolean isEventName(Token word) {
        return word.entity().equals("O");
    }

    private boolean hasObject(Grammar grammar, int verb, Trigger trigger, Set<String> words) {
        List<Integer> objects = new ArrayList<>(grammar.object(verb));
        Tree graph = grammar.graph();
        // "Promised not to attack" is no promise of an attack.
        graph.dependents(verb, "xcomp").stream()
                .filter(infinitive -> words == trigger.barred() || !negation.isNegated(graph.word(infinitive)))
                .forEach(objects::add);
        // "Declined to give details" is what "declined to detail" is.
        graph.dependents(verb, "xcomp").stream()
                .filter(infinitive ->
                        speechVerbs.contains(graph.token(infinitive).lemma()))
                .forEach(infinitive -> objects.addAll(grammar.object(infinitive)));
        if (words.contains("#any")) {
            objects.addAll(graph.dependents(verb, "ccomp"));
        }
        graph.dependents(verb, "advcl").stream()
                .filter(purpose -> purpose > verb && "to".equals(graph.marker(purpose)))
                .forEach(objects::add);
        grammar.object(verb)
                .forEach(object -> graph.dependents(object, "amod").stream()
                        .filter(adjective -> adjective > object
                                && !graph.token(adjective).tag().equals("VBG"))
                        .forEach(objects::add));
        for (String particle : trigger.particles()) {
            objects.addAll(grammar.prepositional(verb, particle));
        }
        if (trigger.particles().size() > 1) {
            objects.addAll(grammar.prepositional(verb, String.join(" ", trigger.particles())));
        }
        return objects.stream().anyMatch(object -> names(grammar, object, words));
    }

    /** Whether {@code object} is one of {@code words}, or holds some of them: "a shipment of arms". */
    private boolean names(Grammar grammar, int object, Set<String> words) {
        String lemma = singular(grammar.token(object));
        boolean holds =
                containers.contains(lemma) || grammar.token(object).tag().equals("CD");
        return words.contains("#any")
                || words.contains(lemma)
                || words.contains("#" + grammar.token(object).entity().toLowerCase(Locale.ROOT))
                || words.contains("#person") && isTitled(grammar, object, words)
                || holds
                        && grammar.graph().dependents(object, "nmod", "obl").stream()
                                .anyMatch(held -> words.contains(singular(grammar.token(held))));
    }

    /** "President Sahle Work Zawde", though the recogniser does not know her name. */
    private static boolean isTitled(Grammar grammar, int name, Set<String> titles) {
        return grammar.token(name).isProperNoun()
                && grammar.graph().dependents(name, "compound").stream()
                        .anyMatch(title ->
                                titles.contains(grammar.token(title).lemma().toLowerCase(Locale.ROOT)));
    }

    /** The base form; the lemmatizer leaves some plurals as they are: "troops", "arms". */
    private static String singular(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NNS") && lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss")
                ? lemma.substring(0, lemma.length() - 1)
                : lemma;
    }

    /** "Supply of missiles", "missile supply". */
    private static boolean hasContent(Grammar grammar, int noun, Trigger trigger) {
        Tree graph = grammar.graph();
        List<Integer> contents = new ArrayList<>(grammar.prepositional(noun, "of"));
        contents.addAll(graph.dependents(noun, "compound"));
        return contents.stream().anyMatch(token -> trigger.objects().contains(singular(graph.token(token))));
    }

    private Span span(Grammar grammar, int token, Trigger trigger) {
        Span span = grammar.token(token).span();
        for (String particle : trigger.particles()) {
            int found = particle(grammar, token, particle, trigger);
            if (found < 0) {
                return null;
            }
            span = span.union(grammar.token(found).span());
        }
        return span;
    }

    /**
     * Before a noun a modifier; after a verb a particle, adverb or preposition that belongs to it or stands next to it.
     */
    private int particle(Grammar grammar, int token, String particle, Trigger trigger) {
        Tree graph = grammar.graph();
        boolean noun = graph.token(token).isNoun();
        for (int other = Math.max(0, token - 4); other < Math.min(graph.size(), token + 8); other++) {
            boolean same = graph.token(other).lemma().toLowerCase(Locale.ROOT).equals(particle)
                    || graph.token(other).word().toLowerCase(Locale.ROOT).equals(particle)
                    || particle.equals("not") && graph.token(other).lemma().equals("never")
                    || particle.equals("will") && graph.token(other).lemma().equals("would");
            boolean placed = noun || Trigger.leads(particle) ? other < token : other > token;
            if (same
                    && placed
                    && !(particle.equals("not") && negation.isFocusing(graph.word(other)))
                    && !isOfTime(graph, other)
                    && (graph.governor(other) == token
                            || Math.abs(other - token) == 1
                            || !noun && belongs(graph, other, token))) {
                return other;
            }
        }
        return -1;
    }

    /** "Called on Monday" is no "call on". */
    private static boolean isOfTime(Tree graph, int particle) {
        int governor = graph.governor(particle);
        boolean followed = particle + 1 < graph.size()
                && graph.token(particle + 1).entity().matches("DATE|TIME");
        return followed || governor > particle && graph.token(governor).entity().matches("DATE|TIME|DURATION");
    }

    private static boolean belongs(Tree graph, int particle, int verb) {
        int governor = graph.governor(particle);
        if (governor < 0 || graph.token(governor).isVerb()) {
            return false;
        }
        int above = graph.governor(governor);
        return above == verb
                || above >= 0
                        && graph.governor(above) == verb
                        && graph.relation(above).matches("obj|obl|advmod");
    }
}
