package org.chancery.extraction.content.rule;

import java.util.List;
import org.chancery.extraction.content.Content;
import org.chancery.syntax.Word;

/** What is said begins with its clause: with its subject, and without "that" and what leads to it. */
final class FromClauseBeginning implements ContentRule {
    private static final String PHRASE = "NN.*|JJ.*|DT|CD|PRP\\$|POS|HYPH";

    @Override
    public Content apply(Content content) {
        Word cue = content.cue();
        Word first = content.wordBeginning(content.first());
        if (!first.follows(cue)) {
            return content;
        }
        if (first.form().equals("that") && first.next().isTagged("CC")) {
            return content.with(List.of());
        }
        Word that = brokenOff(cue, first);
        return that.exists() ? content.from(that.next()) : fromSubject(content, first);
    }

    /** Behind the copula, "is that it would wait", or with the subject before the verb. */
    private static Content fromSubject(Content content, Word verb) {
        if (!ClauseEnds.isFinite(verb)) {
            return content;
        }
        if (verb.lemma().equals("be") && verb.next().form().equals("that")) {
            return content.from(verb.next().next());
        }
        Word subject = subjectStart(content.cue(), verb);
        return subject.precedes(verb) ? content.from(subject) : content;
    }

    /** The "that" between the cue and {@code first} behind which a finite verb stands already. */
    private static Word brokenOff(Word cue, Word first) {
        Word that = cue.next();
        while (that.precedes(first) && !that.form().equals("that") && !ClauseEnds.isFinite(that)) {
            that = that.next();
        }
        boolean open = that.precedes(first) && that.form().equals("that");
        return open && isVerbBetween(that, first) ? that : Word.NONE;
    }

    /** Whether a finite verb stands between, though not right behind {@code that}. */
    private static boolean isVerbBetween(Word that, Word first) {
        Word word = that.next();
        while (word.precedes(first) && !ClauseEnds.isFinite(word)) {
            word = word.next();
        }
        return word.precedes(first) && word.follows(that.next());
    }

    /** Where the noun phrase begins that stands between the cue and {@code verb}. */
    private static Word subjectStart(Word cue, Word verb) {
        Word head = verb.previous();
        while (head.follows(cue) && head.isTagged("``", "''", "RB")) {
            head = head.previous();
        }
        boolean noun = head.follows(cue) && head.tag().matches("NN.*|PRP|DT|CD");
        return noun ? joinedStart(cue, nameStart(cue, head)) : verb;
    }

    /** The start of the phrase that ends in {@code head}; where that is a name, of the name. */
    private static Word nameStart(Word cue, Word head) {
        String name = head.entity();
        Word start = head;
        while (goesOn(cue, start)
                && (name.equals("O") || start.previous().entity().equals(name))) {
            start = start.previous();
        }
        return start;
    }

    /**
     * The start of the phrase that the one at {@code start} belongs to: "told the paper the strikes in Chad were …".
     */
    private static Word joinedStart(Word cue, Word start) {
        Word noun = start.previous().previous();
        if (!noun.follows(cue) || !start.previous().isTagged("IN") || !noun.isNoun()) {
            return start;
        }
        Word first = noun;
        while (goesOn(cue, first)) {
            first = first.previous();
        }
        boolean apart = first.isTagged("DT") && first.previous().isNoun();
        return apart || first == cue.next() ? first : start;
    }

    /** Whether the phrase has another word before {@code start}, which is not the cue. */
    private static boolean goesOn(Word cue, Word start) {
        return start.previous().follows(cue)
                && !start.tag().matches("DT|PRP\\$?")
                && start.previous().tag().matches(PHRASE);
    }

    /** The first word of the noun phrase that ends in {@code head}. */
    static Word phraseStart(Word head) {
        Word start = head;
        while (!start.tag().matches("DT|PRP\\$") && start.previous().tag().matches(PHRASE)) {
            start = start.previous();
        }
        return start;
    }
}
