package org.chancery.extraction.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.Stretches;
import org.chancery.extraction.speaker.SpeakerWords;
import org.chancery.model.Span;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** A name before a colon: "Ministry: no talks before spring", "SMITH: …". */
final class ColonCue implements CueReader {
    private static final int LONGEST = 6;
    private static final int SHORTEST_CONTENT = 3;
    private static final String NAME = "NN.*|JJ.*|DT|POS|PRP\\$|HYPH|-LRB-|-RRB-";

    private final Quotations quotations;
    private final Stretches stretches;
    private final SpeakerWords speakers;
    private final StatementBuilder builder;

    ColonCue(String text, Quotations quotations, SpeakerWords speakers, StatementBuilder builder) {
        this.quotations = quotations;
        this.stretches = new Stretches(text);
        this.speakers = speakers;
        this.builder = builder;
    }

    @Override
    public boolean knows(Word word) {
        return word.form().equals(":");
    }

    @Override
    public Optional<DraftStatement> read(Word colon) {
        Word speaker = quotations.hold(colon.span()) ? Word.NONE : speaker(colon);
        boolean speaks = speaker.exists() && (builder.isNamedAgent(speaker) || speakers.isSource(speaker));
        if (!speaks) {
            return Optional.empty();
        }
        Span rest = colon.next().span().union(colon.tree().last().span());
        return builder.statement(List.of(speaker), "Asserts", new Content(colon, stretches.trim(List.of(rest))), true);
    }

    /** The last noun before {@code colon} where nothing but a name or title stands before it. */
    private static Word speaker(Word colon) {
        Word first = colon.tree().first();
        while (first.precedes(colon) && first.isTagged("``", "''")) {
            first = first.next();
        }
        WordSet label = WordSet.between(first, colon.previous());
        return isLabel(label, colon) && colon.previous().isNoun() ? colon.previous() : Word.NONE;
    }

    /** Whether a name or title, and enough behind the colon, makes it one: "Ministry: no talks before spring". */
    private static boolean isLabel(WordSet label, Word colon) {
        return !label.isEmpty()
                && label.size() <= LONGEST
                && colon.distance(colon.tree().last()) >= SHORTEST_CONTENT
                && isPlaced(label, colon)
                && label.stream().allMatch(word -> word.tag().matches(NAME) || word.isNoun());
    }

    private static boolean isPlaced(WordSet label, Word colon) {
        return colon.tree().sentence().headline()
                || label.stream().allMatch(ColonCue::isCapitals)
                || colon.next().isTagged("``", "''");
    }

    private static boolean isCapitals(Word word) {
        return word.form().length() > 1 && word.form().equals(word.form().toUpperCase(Locale.ROOT));
    }
}
