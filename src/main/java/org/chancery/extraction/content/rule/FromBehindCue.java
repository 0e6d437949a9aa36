package org.chancery.extraction.content.rule;

import static org.chancery.syntax.DependencyRelation.NSUBJ;

import org.chancery.extraction.content.ClauseOpening;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.syntax.Word;
import org.chancery.syntax.WordSet;

/**
 * What is said without "that" begins right behind the verb of speech, or behind the one who is told: "said [the
 * decision to impose] sanctions was late", "told [the radio] the quotas had failed".
 */
final class FromBehindCue implements ContentRule {
    private static final String PHRASE = "NN.*|DT|JJ.*|PRP\\$|POS|CD|IN|TO|VB|VBN|HYPH|-LRB-|-RRB-|``|''";

    private final ClauseOpening opening;

    FromBehindCue(Lexicon lexicon) {
        this.opening = new ClauseOpening(lexicon);
    }

    @Override
    public Content apply(Content content) {
        Word cue = content.cue();
        Word first = content.wordBeginning(content.first());
        Word start = opening.behind(cue);
        if (!start.exists() || !first.follows(cue) || cue.dependent(NSUBJ).follows(cue)) {
            return content;
        }
        boolean told = opening.tells(cue) && first == cue.next() && start.follows(first);
        return told || isOnePhrase(start, first) ? content.from(start) : content;
    }

    private static boolean isOnePhrase(Word start, Word first) {
        return start.precedes(first)
                && WordSet.between(start, first.previous()).stream()
                        .allMatch(word ->
                                word.tag().matches(PHRASE) && !word.lower().equals("that"));
    }
}
