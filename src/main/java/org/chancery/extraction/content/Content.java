package org.chancery.extraction.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.model.Span;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/**
 * The words that are said under a cue, while their ends are being moved.
 *
 * @param cue the word that reports them, e.g. "said"
 * @param parts where they stand, in UTF-16 units, in the order of the text; empty where nothing is said
 */
public record Content(Word cue, List<Span> parts) {
    public Content {
        parts = List.copyOf(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public Span first() {
        return parts.get(0);
    }

    public Span last() {
        return parts.get(parts.size() - 1);
    }

    /** Whether {@code span} is among the words said. */
    public boolean holds(Span span) {
        return parts.stream().anyMatch(part -> part.contains(span));
    }

    /** The same cue with other parts. */
    public Content with(List<Span> others) {
        return new Content(cue, others);
    }

    /** The same with another first part. */
    public Content withFirst(Span part) {
        List<Span> others = new ArrayList<>(parts);
        others.set(0, part);
        return with(others);
    }

    /** The same with another last part. */
    public Content withLast(Span part) {
        List<Span> others = new ArrayList<>(parts);
        others.set(others.size() - 1, part);
        return with(others);
    }

    /** The same, its last part ending with {@code word}. */
    public Content upTo(Word word) {
        return withLast(new Span(last().begin(), word.span().end()));
    }

    /** The same, its first part beginning with {@code word}. */
    public Content from(Word word) {
        return withFirst(new Span(word.span().begin(), first().end()));
    }

    /** The same with each part changed. */
    public Content each(UnaryOperator<Span> change) {
        return with(parts.stream().map(change).toList());
    }

    /** The words of the cue's sentence that stand in {@code part}. */
    public WordSet words(Span part) {
        return WordSet.between(wordBeginning(part), wordEnding(part));
    }

    /** The first word of the cue's sentence that begins in {@code part} or behind it. */
    public Word wordBeginning(Span part) {
        return tree().words().stream()
                .filter(word -> word.span().begin() >= part.begin())
                .findFirst()
                .orElse(Word.NONE);
    }

    /** The last word of the cue's sentence that ends in {@code part}. */
    public Word wordEnding(Span part) {
        return tree().words().stream()
                .filter(word -> word.span().end() <= part.end() && word.span().end() > part.begin())
                .reduce((one, other) -> other)
                .orElse(Word.NONE);
    }

    /** The tree of the cue's sentence. */
    public Tree tree() {
        return cue.tree();
    }
}
