package org.chancery.extraction.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.extraction.content.Content;
import org.chancery.extraction.content.Quotations;
import org.chancery.extraction.content.Stretches;
import org.chancery.extraction.content.rule.ContentRules;
import org.chancery.knowledge.Lexicon;
import org.chancery.model.Span;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/** A source that is named with "according to", before, behind or within what it vouches for. */
final class AccordingToCue implements CueReader {
    private static final int LONGEST_SOURCE = 10;

    private final Stretches stretches;
    private final ContentRules rules;
    private final Set<String> reportingVerbs;
    private final StatementBuilder builder;

    AccordingToCue(String text, Quotations quotations, Lexicon lexicon, StatementBuilder builder) {
        this.stretches = new Stretches(text);
        this.rules = new ContentRules(text, quotations, lexicon);
        this.reportingVerbs = lexicon.reportingVerbs();
        this.builder = builder;
    }

    @Override
    public boolean knows(Word word) {
        return word.lowerLemma().equals("accord") || word.lowerLemma().equals("according");
    }

    @Override
    public Optional<DraftStatement> read(Word according) {
        Word source = source(according);
        if (!source.exists()) {
            return Optional.empty();
        }
        Content content = rules.withoutDateline(new Content(according, content(according, source)));
        List<Span> parts = content.parts().stream()
                .flatMap(part -> withoutInvertedSource(according, part).stream())
                .toList();
        return builder.statement(List.of(source), "Asserts", new Content(according, parts), true);
    }

    /** The head of the source named behind {@code according}. */
    private static Word source(Word according) {
        Word to = according.next();
        if (!to.next().exists() || !to.lower().equals("to")) {
            return Word.NONE;
        }
        Word above = according.governor();
        return above.follows(to) && above.isNoun() ? above : nounBehind(to);
    }

    /** The last noun of the phrase behind {@code to}, where the tree hangs that elsewhere. */
    private static Word nounBehind(Word to) {
        Word found = Word.NONE;
        for (Word word = to.next(); to.distance(word) > 0 && to.distance(word) < LONGEST_SOURCE; word = word.next()) {
            if (word.tag().matches("NN.*|PRP")) {
                found = word;
            } else if (found.exists() || !word.tag().matches("DT|JJ.*|PRP\\$|POS|CD|VBG|VBN|HYPH|,")) {
                break;
            }
        }
        return found;
    }

    /** The rest of the sentence, without the source and what describes it. */
    private List<Span> content(Word according, Word source) {
        Word described = source.subtree(word -> word.precedes(according)).reach(source);
        Word before = according.previous();
        WordSet content = WordSet.all(according.tree()).minus(WordSet.between(according, described));
        content = before.isTagged("CC") && according.index() > 1 ? content.after(described) : content;
        boolean open = before.isTagged(",", "CC") || according.index() <= 2;
        return stretches.of(open ? content : content.before(according));
    }

    /** {@code part} without "…, said Hill" at its end. */
    private Optional<Span> withoutInvertedSource(Word according, Span part) {
        WordSet words = new Content(according, List.of(part)).words(part);
        return words.stream()
                .skip(3)
                .filter(word -> word.precedes(words.last()) && word.isTagged("VBZ", "VBP", "VBD", "MD"))
                .reduce((one, other) -> other)
                .filter(this::isInverted)
                .map(verb -> stretches.trim(
                        new Span(part.begin(), verb.previous().span().begin())))
                .orElse(Optional.of(part));
    }

    private boolean isInverted(Word verb) {
        return verb.previous().isTagged(",", "''")
                && verb.in(reportingVerbs)
                && verb.next().tag().matches("NNP.*|DT|NN.*");
    }
}
