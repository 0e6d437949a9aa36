package org.chancery.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.model.Span;
import org.chancery.model.Token;

/**
 * A word in its tree, to be walked from: up to its governor, down to its dependents, to its neighbours in the sentence.
 *
 * <p>Where there is no such word, the answer is {@link #NONE}, which is in no relation, has empty strings for its form,
 * lemma, tag and marker, governs nothing and is governed by nothing. So a walk needs no test on its way:
 * {@code word.governor().governor().lemma()} is the empty string where the sentence has nothing there. Never null.
 */
public final class Word {
    /** The word that is not there. */
    public static final Word NONE = new Word(null, -1);

    private static final Token NO_TOKEN = new Token(-1, new Span(0, 0), "", "", "", "O");

    private final Tree tree;
    private final int index;

    Word(Tree tree, int index) {
        this.tree = tree;
        this.index = index;
    }

    /** Whether there is such a word: false for {@link #NONE} only. */
    public boolean exists() {
        return index >= 0;
    }

    /** Zero-based place in the sentence; -1 for {@link #NONE}. */
    public int index() {
        return index;
    }

    /** Number of its sentence in the article; -1 for {@link #NONE}. */
    public int sentence() {
        return exists() ? tree.sentence().index() : -1;
    }

    /** The token as annotated; an empty one for {@link #NONE}. */
    public Token token() {
        return exists() ? tree.token(index) : NO_TOKEN;
    }

    /** As written. */
    public String form() {
        return token().word();
    }

    /** As written, in lower case. */
    public String lower() {
        return form().toLowerCase(Locale.ROOT);
    }

    /** The base form, lower case unless it is a name. */
    public String lemma() {
        return token().lemma();
    }

    /** Penn Treebank part of speech. */
    public String tag() {
        return token().tag();
    }

    /** The base form in lower case, also of a name. */
    public String lowerLemma() {
        return lemma().toLowerCase(Locale.ROOT);
    }

    /** The kind of name or amount that the recogniser takes it for, e.g. {@code PERSON}; {@code O} for neither. */
    public String entity() {
        return token().entity();
    }

    public boolean isVerb() {
        return token().isVerb();
    }

    public boolean isNoun() {
        return token().isNoun();
    }

    public boolean isProperNoun() {
        return token().isProperNoun();
    }

    public boolean isPronoun() {
        return token().isPronoun();
    }

    /** Whether its tag is one of {@code tags}, e.g. {@code VBN}. */
    public boolean isTagged(String... tags) {
        return Arrays.asList(tags).contains(tag());
    }

    /** Whether its base form is one of {@code lemmas}. */
    public boolean in(Set<String> lemmas) {
        return exists() && lemmas.contains(lemma());
    }

    /** Where it stands in the article's text, in UTF-16 units. */
    public Span span() {
        return token().span();
    }

    /** The word that governs it; {@link #NONE} for a root. */
    public Word governor() {
        return exists() ? tree.word(tree.governor(index)) : NONE;
    }

    /** Its relation to its governor with its subtype, e.g. {@code obl:tmod}; {@code root} for a root. */
    public String relation() {
        return exists() ? tree.relation(index) : "";
    }

    /** Whether its relation is one of {@code relations}; a relation stands also for its subtypes. */
    public boolean is(DependencyRelation... relations) {
        return Arrays.stream(relations).anyMatch(wanted -> wanted.covers(relation()));
    }

    /** Whether its relation is one of {@code relations} and no subtype of one. */
    public boolean isExactly(DependencyRelation... relations) {
        return Arrays.stream(relations).anyMatch(wanted -> wanted.label().equals(relation()));
    }

    /** The words that it governs, in the order of the sentence. */
    public List<Word> dependents() {
        return exists() ? tree.dependentWords(index) : List.of();
    }

    /** The words that it governs in one of {@code relations}, a relation standing also for its subtypes. */
    public List<Word> dependents(DependencyRelation... relations) {
        return dependents().stream().filter(word -> word.is(relations)).toList();
    }

    /** The first of {@link #dependents(String...)}. */
    public Word dependent(DependencyRelation... relations) {
        return dependents().stream()
                .filter(word -> word.is(relations))
                .findFirst()
                .orElse(NONE);
    }

    /** Whether it governs a word in one of {@code relations}. */
    public boolean has(DependencyRelation... relations) {
        return dependent(relations).exists();
    }

    /**
     * The preposition or conjunction that introduces it, in lower case, words joined by a space ("as of"); empty where
     * nothing does.
     */
    public String marker() {
        String marker = exists() ? tree.marker(index) : null;
        return marker == null ? "" : marker;
    }

    /** Whether one of {@code markers} introduces it. */
    public boolean isMarked(String... markers) {
        return Arrays.asList(markers).contains(marker());
    }

    /** Whether it is a verb with the infinitive marker "to". */
    public boolean isInfinitive() {
        return exists() && tree.isInfinitive(index);
    }

    /** The word after it. */
    public Word next() {
        return exists() ? tree.word(index + 1) : NONE;
    }

    /** The word before it. */
    public Word previous() {
        return exists() ? tree.word(index - 1) : NONE;
    }

    /** Whether it stands before {@code other} in the sentence; false where one is {@link #NONE}. */
    public boolean precedes(Word other) {
        return exists() && index < other.index;
    }

    /** Whether it stands behind {@code other}; every word stands behind {@link #NONE}. */
    public boolean follows(Word other) {
        return index > other.index;
    }

    /** The number of places from it to {@code other}, negative where that stands before it. */
    public int distance(Word other) {
        return other.index - index;
    }

    /** It and the words above it up to the root; ends where a faulty tree comes back to itself. */
    public List<Word> path() {
        return exists() ? tree.path(index).stream().map(tree::word).toList() : List.of();
    }

    /** It and all below it, in the order of the sentence. */
    public List<Word> subtree() {
        return exists() ? tree.subtree(index).stream().mapToObj(tree::word).toList() : List.of();
    }

    /** It and all below it, without the dependents that {@code barred} refuses and what is below those. */
    public WordSet subtree(Predicate<Word> barred) {
        return exists() ? new WordSet(tree, tree.subtree(index, each -> barred.test(tree.word(each)))) : WordSet.EMPTY;
    }

    /** It and all below it, as a set. */
    public WordSet phrase() {
        return subtree(any -> false);
    }

    /** The first word of all that it governs; itself where it governs nothing before it. */
    public Word leftmost() {
        return phrase().first();
    }

    /** The last word of all that it governs; itself where it governs nothing behind it. */
    public Word rightmost() {
        return phrase().last();
    }

    /** Whether it is {@code other} or stands above it. */
    public boolean dominates(Word other) {
        return exists() && other.exists() && tree.dominates(index, other.index);
    }

    /** It and the words coordinated with it, the first one first. */
    public List<Word> conjuncts() {
        List<Word> conjuncts = new ArrayList<>();
        if (exists()) {
            tree.conjuncts(index).forEach(each -> conjuncts.add(tree.word(each)));
        }
        return conjuncts;
    }

    /** The first word of the coordination in which it stands; itself where it stands in none. */
    public Word firstConjunct() {
        return exists() ? tree.word(tree.firstConjunct(index)) : NONE;
    }

    /** Its tree; null for {@link #NONE}. */
    public Tree tree() {
        return tree;
    }

    @Override
    public String toString() {
        return exists() ? form() + "#" + index : "NONE";
    }
}
