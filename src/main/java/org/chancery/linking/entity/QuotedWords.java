package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Sentence;
import org.chancery.model.Token;
import org.chancery.syntax.Word;

/**
 * Which words of an article stand in quotation marks, also where a quotation runs over several sentences of a
 * paragraph.
 */
public final class QuotedWords {
    private static final String OPENING = "``";
    private static final String CLOSING = "''";

    private final List<Sentence> sentences;
    private final List<boolean[]> quoted = new ArrayList<>();

    public QuotedWords(List<Sentence> sentences) {
        this.sentences = sentences;
        boolean open = false;
        for (int at = 0; at < sentences.size(); at++) {
            boolean begins = at == 0
                    || sentences.get(at).paragraph() != sentences.get(at - 1).paragraph();
            open = open && !begins && closesNext(at);
            open = read(at, open);
        }
    }

    /** Notes the words of sentence {@code at}; whether a quotation is still open at its end. */
    private boolean read(int at, boolean openBefore) {
        boolean open = openBefore;
        boolean[] words = new boolean[sentences.get(at).tokens().size()];
        for (Token token : sentences.get(at).tokens()) {
            open = isMark(token) ? opens(at, token) : open;
            words[token.index()] = open;
        }
        quoted.add(words);
        return open;
    }

    /** Whether the next mark from sentence {@code at} on, in the same paragraph, closes a quotation. */
    private boolean closesNext(int at) {
        int paragraph = sentences.get(at).paragraph();
        for (int next = at; next < sentences.size() && sentences.get(next).paragraph() == paragraph; next++) {
            for (Token token : sentences.get(next).tokens()) {
                if (isMark(token)) {
                    return !opens(next, token);
                }
            }
        }
        return false;
    }

    /** Whether the mark {@code token} opens a quotation: by the spaces around it, else by its tag. */
    private boolean opens(int sentence, Token token) {
        int before = endBefore(sentence, token);
        int after = beginAfter(sentence, token);
        boolean gapBefore = before < token.span().begin();
        boolean gapAfter = after > token.span().end();
        return gapBefore == gapAfter ? token.tag().equals(OPENING) : gapBefore;
    }

    private int beginAfter(int sentence, Token token) {
        if (token.index() + 1 < sentences.get(sentence).tokens().size()) {
            return sentences.get(sentence).token(token.index() + 1).span().begin();
        }
        return sentence + 1 < sentences.size()
                ? sentences.get(sentence + 1).span().begin()
                : Integer.MAX_VALUE;
    }

    private int endBefore(int sentence, Token token) {
        if (token.index() > 0) {
            return sentences.get(sentence).token(token.index() - 1).span().end();
        }
        return sentence == 0 ? -1 : sentences.get(sentence - 1).span().end();
    }

    private static boolean isMark(Token token) {
        return token.tag().equals(OPENING) || token.tag().equals(CLOSING);
    }

    public boolean contains(Word word) {
        return quoted.get(word.sentence())[word.index()];
    }

    /** Whether all words of {@code sentence} but its marks are quoted. */
    public boolean containsAll(int sentence) {
        boolean[] words = quoted.get(sentence);
        int last = words.length - 1;
        return words.length > 2 && words[1] && words[last / 2] && words[Math.max(0, last - 2)];
    }
}
