package org.chancery.syntax.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads patterns as people write them. A pattern is a list of conditions, each on words that it calls by names:
 *
 * <pre>
 * conditions = condition { "and" condition }
 * condition  = word { link word } [ "without" test { test } ]
 *            | name "has" [ "no" ] relations { test }
 *            | name [ "not" ] "over" name
 * word       = place { test }
 * place      = name | "[" name | name "]" | "0"
 * link       = "=" relations ">" | "." | ".."
 * relations  = relation { "|" relation }
 * test       = [ "!" ] attribute ":" value { "|" value } | [ "!" ] "@" list
 * attribute  = "tag" | "lemma" | "word" | "entity" | "marker" | "rel" | "shape" | "phrase"
 * </pre>
 *
 * <ul>
 *   <li>{@code verb =ccomp> outer}: the verb hangs on the outer one as its complement. A relation stands also for its
 *       subtypes; {@code nmod:} is the relation without a subtype, {@code *} any one, {@code =root> 0} a root.
 *   <li>{@code outer . name}: neighbours; {@code outer .. name}: one somewhere before the other. {@code 0} is the place
 *       before the first word, {@code [verb} the first word of the verb's phrase, {@code noun]} the last word of the
 *       noun's unbroken phrase. {@code a .. b without word:,}: with no comma between.
 *   <li>{@code verb has no nsubj|aux}, {@code verb has mark tag:TO}: what hangs on it.
 *   <li>{@code noun over name}: the noun stands somewhere above the name in the tree.
 *   <li>{@code outer tag:VB* @tells-fact}: each test must hold. {@code word} is as written in lower case, {@code lemma}
 *       its base form, {@code @list} a base form of that word list, {@code marker} its preposition or conjunction
 *       ({@code along_with}), {@code shape} its letters ({@code Xx}), {@code phrase} its base form and the word behind.
 *       {@code *} at an end of a value stands for any letters; {@code !} turns a test round.
 * </ul>
 *
 * <p>Conditions are tried in their order. The first name but {@code 0} is the anchor, and every other one must come
 * into reach from one before it: by a link, or as the word before {@code ..}. Two names may stand for one word.
 */
public final class PatternNotation {
    /** The artificial root, which stands before the first word. */
    static final String ROOT = "0";

    private final WordTestNotation tests;
    private final Set<String> known;
    private final List<Condition> conditions = new ArrayList<>();

    private PatternNotation(Map<String, Set<String>> lists, Set<String> known) {
        this.tests = new WordTestNotation(lists);
        this.known = new HashSet<>(known);
    }

    /**
     * Reads a pattern.
     *
     * @param notations its conditions, all of which must hold
     * @param known names that have their words before, none for a pattern of its own
     * @param lists word lists by name
     * @throws IllegalArgumentException where it is not written as above, with the condition
     */
    public static TreePattern parse(List<String> notations, Set<String> known, Map<String, Set<String>> lists) {
        PatternNotation reader = new PatternNotation(lists, known);
        notations.stream()
                .flatMap(notation -> Arrays.stream(notation.split(" and ")))
                .forEach(reader::read);
        return new TreePattern(reader.conditions);
    }

    private void read(String condition) {
        try {
            Deque<String> parts = new ArrayDeque<>(List.of(condition.strip().split("\\s+")));
            Place first = place(parts);
            if (conditions.isEmpty() && known.isEmpty()) {
                known.add(first.name());
            }
            String word = parts.isEmpty() ? "" : parts.peek();
            switch (word) {
                case "has" -> has(first, parts);
                case "not", "over" -> over(first, parts);
                default -> chain(first, parts);
            }
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(fault.getMessage() + " in \"" + condition.strip() + "\"", fault);
        }
    }

    private void has(Place first, Deque<String> parts) {
        parts.pop();
        boolean wanted = !"no".equals(parts.peek());
        if (!wanted) {
            parts.pop();
        }
        Relations relations = Relations.parse(next(parts));
        conditions.add(new Condition.Has(known(first.name()), wanted, relations, tests.read(parts)));
        end(parts);
    }

    private void over(Place first, Deque<String> parts) {
        boolean wanted = !parts.pop().equals("not");
        if (!wanted) {
            parts.pop();
        }
        conditions.add(new Condition.Over(known(first.name()), wanted, known(next(parts))));
        end(parts);
    }

    /** Reads words and links; the test of a word that only the link brings into reach comes behind the link. */
    private void chain(Place first, Deque<String> parts) {
        Place from = first;
        WordTest pending = tests.read(parts);
        while (!parts.isEmpty()) {
            boolean late = !known.contains(from.name());
            String link = parts.pop();
            Place to = place(parts);
            WordTest test = tests.read(parts);
            kind(from, late ? WordTest.ANY : pending);
            link(link, from, to, parts);
            kind(from, late ? pending : WordTest.ANY);
            from = to;
            pending = test;
        }
        kind(from, pending);
    }

    private void kind(Place place, WordTest test) {
        if (!test.equals(WordTest.ANY)) {
            conditions.add(new Condition.Kind(known(place.name()), test));
        }
    }

    private void link(String link, Place from, Place to, Deque<String> parts) {
        if (link.startsWith("=") && link.endsWith(">")) {
            govern(from, link.substring(1, link.length() - 1), to);
        } else if (link.equals("..")) {
            conditions.add(new Condition.Precedes(from, to, without(parts)));
            known(to.name());
        } else if (link.equals(".")) {
            conditions.add(new Condition.Adjacent(from, to));
            known(known.contains(from.name()) ? from.name() : to.name());
        } else {
            throw new IllegalArgumentException("no link: " + link);
        }
        known.add(from.name());
        known.add(to.name());
    }

    private void govern(Place dependent, String relations, Place governor) {
        known(known.contains(dependent.name()) ? dependent.name() : governor.name());
        if (governor.isStart()) {
            kind(dependent, WordTest.relation(relations));
        } else {
            conditions.add(new Condition.Governed(dependent.name(), Relations.parse(relations), governor.name()));
        }
    }

    private Optional<WordTest> without(Deque<String> parts) {
        if (!"without".equals(parts.peek())) {
            return Optional.empty();
        }
        parts.pop();
        return Optional.of(tests.read(parts));
    }

    private String known(String name) {
        if (!known.contains(name) && !name.equals(ROOT)) {
            throw new IllegalArgumentException("the name " + name + " is not in reach yet");
        }
        return name;
    }

    private static Place place(Deque<String> parts) {
        String notation = next(parts);
        if (!notation.matches("\\[?\\w+|\\w+\\]")) {
            throw new IllegalArgumentException("no name: " + notation);
        }
        return Place.parse(notation);
    }

    private static String next(Deque<String> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("something is missing");
        }
        return parts.pop();
    }

    private static void end(Deque<String> parts) {
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException("too much: " + String.join(" ", parts));
        }
    }
}
