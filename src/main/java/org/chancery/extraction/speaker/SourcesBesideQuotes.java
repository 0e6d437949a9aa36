package org.chancery.extraction.speaker;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extraction.content.Quotations;
import org.chancery.syntax.Word;

/** Finds who stands beside a reporting verb and a quote, whatever the tree makes of them. */
final class SourcesBesideQuotes {
    private static final int LONGEST = 12;

    private final Quotations quotations;

    SourcesBesideQuotes(Quotations quotations) {
        this.quotations = quotations;
    }

    /** Who stands between a quote and the verb: "…," Hill said. */
    Word tagged(Word verb) {
        boolean says = verb.isTagged("VBD", "VBZ", "VBP") && !isQuoted(verb);
        Word first = verb;
        while (says && first.distance(verb) < LONGEST && first.previous().tag().matches("NN.*|PRP\\$?|DT|JJ|POS")) {
            first = first.previous();
        }
        boolean behind =
                first.precedes(verb) && quotations.endingBefore(first.span().begin()) != null;
        return behind && verb.previous().tag().matches("NN.*|PRP") ? verb.previous() : Word.NONE;
    }

    /** The noun phrase beside a verb that stands next to a quote, and a second name behind "and". */
    List<Word> of(Word verb) {
        boolean behindQuote = quotations.endingBefore(verb.span().begin()) != null;
        Word first = behindQuote || !verb.previous().exists() ? nounAfter(verb) : nounBefore(verb);
        List<Word> heads = new ArrayList<>();
        if (first.exists()) {
            heads.add(first);
            second(first, heads);
        }
        return heads;
    }

    /** The noun before the verb, with a quote before that: "'…' The minister later said". */
    private Word nounBefore(Word verb) {
        Word before = verb.previous();
        while (before.previous().exists() && before.tag().matches("RB|MD|VB.*")) {
            before = before.previous();
        }
        Word at = before;
        while (at.exists() && at.distance(before) < LONGEST && !isQuoted(at)) {
            at = at.previous();
        }
        boolean noun = before.isNoun() || before.isTagged("PRP");
        return at.precedes(before) && isQuoted(at) && noun ? before : Word.NONE;
    }

    private boolean isQuoted(Word word) {
        return quotations.hold(word.span());
    }

    /** Adds the name behind "and": "wrote Fred and Cindy Hill". */
    private static void second(Word first, List<Word> heads) {
        Word and = first.next();
        Word last = and;
        while (and.isTagged("CC") && last.next().isProperNoun()) {
            last = last.next();
        }
        if (last.follows(and)) {
            heads.add(last);
        }
    }

    private static Word nounAfter(Word verb) {
        Word found = Word.NONE;
        for (Word word = verb.next(); word.exists() && verb.distance(word) < LONGEST; word = word.next()) {
            if (word.tag().startsWith("NN") || word.isTagged("PRP")) {
                found = word;
            } else if (found.exists() || !word.tag().matches("DT|JJ.*|PRP\\$|POS|CD|VBG|VBN")) {
                break;
            }
        }
        return found;
    }
}
