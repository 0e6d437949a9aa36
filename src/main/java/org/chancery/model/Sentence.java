package org.chancery.model;

import java.util.List;

/**
 * A sentence with its words and their syntax.
 *
 * @param index zero-based place in the article
 * @param paragraph zero-based number of its paragraph
 * @param headline whether it is the article's headline rather than a sentence of its body
 * @param span where it stands
 * @param tokens its words
 * @param basic the dependency tree, one arc a word
 * @param times the words in it that name a time
 */
public record Sentence(
        int index,
        int paragraph,
        boolean headline,
        Span span,
        List<Token> tokens,
        List<Dependency> basic,
        List<TimeExpression> times) {
    public Sentence {
        tokens = List.copyOf(tokens);
        basic = List.copyOf(basic);
        times = List.copyOf(times);
    }

    /** The same sentence with another tree. */
    public Sentence withTree(List<Dependency> tree) {
        return new Sentence(index, paragraph, headline, span, tokens, tree, times);
    }

    /** The same sentence with other times. */
    public Sentence withTimes(List<TimeExpression> others) {
        return new Sentence(index, paragraph, headline, span, tokens, basic, others);
    }

    public Token token(int token) {
        return tokens.get(token);
    }

    /** Where the words from one token to another, both included, stand in the text. */
    public Span span(int first, int last) {
        return tokens.get(first).span().union(tokens.get(last).span());
    }
}
