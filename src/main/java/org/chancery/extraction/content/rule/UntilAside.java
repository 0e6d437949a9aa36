package org.chancery.extraction.content.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extraction.content.Content;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.ReportingWord;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/**
 * What is demanded, promised or condemned ends before what the reporter adds: "urged Chad to halt it, | one day after
 * …", "accused Chad of fraud, | a charge that …", "vowed to stay, | despite …".
 */
final class UntilAside implements ContentRule {
    private final Set<String> openings;
    private final Set<String> judged;

    UntilAside(Lexicon lexicon) {
        this.openings = lexicon.words(WordList.CLOSES_CLAUSE);
        this.judged = lexicon.reporting().stream()
                .map(ReportingWord::nouns)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Content apply(Content content) {
        Word first = content.wordBeginning(content.last());
        Word end = content.wordEnding(content.last());
        Word word = first.follows(content.cue()) ? first : Word.NONE;
        while (word.exists() && word.precedes(end) && !ClauseEnds.isFinite(word)) {
            if (word.form().equals(",") && word.previous().follows(first) && isAside(word.next())) {
                return content.upTo(word.previous());
            }
            word = word.next();
        }
        return content;
    }

    private boolean isAside(Word opening) {
        Word second = opening.next();
        boolean later = opening.isTagged("CD", "DT", "RB")
                && second.isTagged("NN", "NNS", "JJ")
                && second.next().form().matches("after|before");
        boolean outcome = opening.form().equals("only") && second.form().equals("to")
                || opening.form().equals("in") && second.form().equals("part");
        boolean judgement = opening.form().matches("a|an") && second.in(judged);
        boolean circumstance =
                openings.contains(opening.lower()) && !second.form().equals("well");
        return circumstance || later || outcome || judgement;
    }
}
