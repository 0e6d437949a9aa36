package org.chancery.syntax;

import static org.chancery.syntax.DependencyRelation.CASE;
import static org.chancery.syntax.DependencyRelation.CONJ;
import static org.chancery.syntax.DependencyRelation.FIXED;
import static org.chancery.syntax.DependencyRelation.MARK;
import static org.chancery.syntax.DependencyRelation.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.chancery.model.Dependency;
import org.chancery.model.Sentence;
import org.chancery.model.Token;

/**
 * The dependency tree of a sentence. {@link #word} and {@link #words} give the words to walk on; the methods on indices
 * are what {@link Word} stands on (-1 for none).
 */
public final class Tree {
    private final Sentence sentence;
    private final int[] governor;
    private final String[] relation;
    private final List<List<Integer>> dependents = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<List<Word>> dependentWords = new ArrayList<>();

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        governor = new int[size];
        relation = new String[size];
        Arrays.fill(governor, -1);
        Arrays.fill(relation, ROOT.label());
        for (int i = 0; i < size; i++) {
            dependents.add(new ArrayList<>());
            words.add(new Word(this, i));
        }
        for (Dependency dependency : sentence.basic()) {
            governor[dependency.dependent()] = dependency.governor();
            relation[dependency.dependent()] = dependency.relation();
            if (dependency.governor() >= 0) {
                dependents.get(dependency.governor()).add(dependency.dependent());
            }
        }
        dependents.forEach(
                each -> dependentWords.add(each.stream().map(words::get).toList()));
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The word at {@code index}; {@link Word#NONE} where the sentence has none there. */
    public Word word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : Word.NONE;
    }

    /** The first word. */
    public Word first() {
        return word(0);
    }

    /** The last word. */
    public Word last() {
        return word(words.size() - 1);
    }

    /** The words in their order. */
    public List<Word> words() {
        return Collections.unmodifiableList(words);
    }

    public Token token(int token) {
        return sentence.tokens().get(token);
    }

    public int size() {
        return governor.length;
    }

    /** The token that governs {@code token}, or -1 for the root. */
    public int governor(int token) {
        return governor[token];
    }

    /** The relation in which {@code token} stands to its governor. */
    public String relation(int token) {
        return relation[token];
    }

    List<Word> dependentWords(int token) {
        return dependentWords.get(token);
    }

    public List<Integer> dependents(int token) {
        return dependents.get(token);
    }

    /** The dependents whose relation is one of {@code relations}, a relation standing also for its subtypes. */
    public List<Integer> dependents(int token, DependencyRelation... relations) {
        return dependents.get(token).stream()
                .filter(dependent -> Arrays.stream(relations).anyMatch(wanted -> wanted.covers(relation[dependent])))
                .toList();
    }

    /** Whether {@code verb} has the infinitive marker "to", whatever the tagger takes that for. */
    public boolean isInfinitive(int verb) {
        boolean base = token(verb).tag().equals("VB");
        return dependents(verb, MARK).stream()
                .map(this::token)
                .anyMatch(mark -> mark.tag().equals("TO") || base && mark.word().equalsIgnoreCase("to"));
    }

    /** The first of the dependents in one of {@code relations}, or -1. */
    public int dependent(int token, DependencyRelation... relations) {
        List<Integer> found = dependents(token, relations);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** The preposition or mark that introduces {@code token}, in lower case, words joined by a space; or null. */
    public String marker(int token) {
        StringBuilder marker = new StringBuilder();
        for (int dependent : dependents(token, CASE, MARK)) {
            String word = token(dependent).word().toLowerCase(Locale.ROOT);
            if (!word.equals("'s") && !word.equals("'")) {
                marker.append(marker.length() == 0 ? "" : " ").append(word);
                for (int fixed : dependents(dependent, FIXED)) {
                    marker.append(' ').append(token(fixed).word().toLowerCase(Locale.ROOT));
                }
            }
        }
        return marker.length() == 0 ? null : marker.toString();
    }

    /** All tokens below and with {@code token}, without entering the dependents that {@code barred} refuses. */
    public BitSet subtree(int token, Predicate<Integer> barred) {
        BitSet tokens = new BitSet(size());
        collect(token, barred, tokens);
        return tokens;
    }

    /** All tokens below and with {@code token}. */
    public BitSet subtree(int token) {
        return subtree(token, dependent -> false);
    }

    private void collect(int token, Predicate<Integer> barred, BitSet tokens) {
        if (tokens.get(token)) {
            return;
        }
        tokens.set(token);
        for (int dependent : dependents.get(token)) {
            if (!barred.test(dependent)) {
                collect(dependent, barred, tokens);
            }
        }
    }

    /** Whether {@code ancestor} is {@code token} or stands above it. */
    public boolean dominates(int ancestor, int token) {
        for (int at = token; at >= 0; at = governor[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The tokens from {@code token} up to the root, itself first; ends where a faulty tree comes back to itself. */
    public List<Integer> path(int token) {
        List<Integer> path = new ArrayList<>();
        for (int at = token; at >= 0 && !path.contains(at); at = governor[at]) {
            path.add(at);
        }
        return path;
    }

    /** The tokens coordinated with {@code token}, itself first. */
    public List<Integer> conjuncts(int token) {
        List<Integer> conjuncts = new ArrayList<>();
        conjuncts.add(token);
        for (int dependent : dependents(token, CONJ)) {
            conjuncts.addAll(conjuncts(dependent));
        }
        return conjuncts;
    }

    /** The first token of the coordination in which {@code token} stands. */
    public int firstConjunct(int token) {
        int at = token;
        while (CONJ.covers(relation[at]) && governor[at] >= 0) {
            at = governor[at];
        }
        return at;
    }

    /** The syntactic head of the tokens from {@code first} to {@code last}: the one governed from outside. */
    public int head(int first, int last) {
        for (int token = first; token <= last; token++) {
            if (governor[token] < first || governor[token] > last) {
                return token;
            }
        }
        return last;
    }
}
