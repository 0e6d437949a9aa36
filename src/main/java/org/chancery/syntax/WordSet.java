package org.chancery.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.Span;

/**
 * Words of one sentence in their order, with or without gaps: in "the talks, he said, failed" the words said are "the
 * talks" and "failed". Immutable.
 */
public final class WordSet {
    /** No words. */
    public static final WordSet EMPTY = new WordSet(null, new BitSet());

    private final Tree tree;
    private final BitSet places;

    WordSet(Tree tree, BitSet places) {
        this.tree = tree;
        this.places = places;
    }

    /** The words from {@code first} to {@code last}, both included; none where {@code last} stands before the other. */
    public static WordSet between(Word first, Word last) {
        if (!first.exists() || !last.exists() || last.precedes(first)) {
            return EMPTY;
        }
        BitSet places = new BitSet();
        places.set(first.index(), last.index() + 1);
        return new WordSet(first.tree(), places);
    }

    /** All words of a sentence. */
    public static WordSet all(Tree tree) {
        return between(tree.first(), tree.last());
    }

    /** One word alone. */
    public static WordSet of(Word word) {
        return between(word, word);
    }

    /** The words of a sentence for which {@code wanted} holds. */
    public static WordSet where(Tree tree, Predicate<Word> wanted) {
        BitSet places = new BitSet();
        tree.words().stream().filter(wanted).forEach(word -> places.set(word.index()));
        return new WordSet(tree, places);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** The number of its words. */
    public int size() {
        return places.cardinality();
    }

    public boolean contains(Word word) {
        return word.exists() && places.get(word.index());
    }

    /** The first word; {@link Word#NONE} where there is none. */
    public Word first() {
        return isEmpty() ? Word.NONE : tree.word(places.nextSetBit(0));
    }

    /** The last word; {@link Word#NONE} where there is none. */
    public Word last() {
        return isEmpty() ? Word.NONE : tree.word(places.length() - 1);
    }

    public Stream<Word> stream() {
        return places.stream().mapToObj(place -> tree.word(place));
    }

    public WordSet plus(WordSet other) {
        BitSet union = (BitSet) places.clone();
        union.or(other.places);
        return new WordSet(tree == null ? other.tree : tree, union);
    }

    public WordSet plus(Word word) {
        return plus(of(word));
    }

    public WordSet minus(WordSet other) {
        BitSet rest = (BitSet) places.clone();
        rest.andNot(other.places);
        return new WordSet(tree, rest);
    }

    public WordSet minus(Word word) {
        return minus(of(word));
    }

    public boolean meets(WordSet other) {
        return places.intersects(other.places);
    }

    /** Those that stand behind {@code word}. */
    public WordSet after(Word word) {
        BitSet rest = (BitSet) places.clone();
        rest.clear(0, word.index() + 1);
        return new WordSet(tree, rest);
    }

    /** Those that stand before {@code word}. */
    public WordSet before(Word word) {
        return word.exists() ? minus(after(word)).minus(word) : EMPTY;
    }

    /** It with the words in its gaps. */
    public WordSet closed() {
        return between(first(), last());
    }

    /** The last word that is reached from {@code word} without a gap; {@code word} where the next one is not here. */
    public Word reach(Word word) {
        Word last = word;
        while (contains(last.next())) {
            last = last.next();
        }
        return last;
    }

    /** The first word that is reached from {@code word} backwards without a gap. */
    public Word reachBack(Word word) {
        Word first = word;
        while (contains(first.previous())) {
            first = first.previous();
        }
        return first;
    }

    /** The stretches without a gap, in their order. */
    public List<WordSet> stretches() {
        List<WordSet> stretches = new ArrayList<>();
        for (Word at = first(); at.exists(); at = after(at).first()) {
            Word last = reach(at);
            stretches.add(between(at, last));
            at = last;
        }
        return stretches;
    }

    /** Where it stands in the article's text, gaps included, in UTF-16 units; not for no words. */
    public Span span() {
        return first().span().union(last().span());
    }
}
