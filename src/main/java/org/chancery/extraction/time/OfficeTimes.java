package org.chancery.extraction.time;

import java.util.HashMap;
import java.util.Map;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.Evidence;
import org.chancery.model.Tenure;
import org.chancery.model.TimeExpression;
import org.chancery.model.TimeInterval;
import org.chancery.syntax.Tree;
import org.chancery.syntax.Word;

/** Times that directly follow the words for an office: "minister since 2012". */
final class OfficeTimes {
    /** Letters of "through" and the spaces around it. */
    private static final int LONGEST_LINK = 10;

    private final ArticleView view;
    private final Lexicon lexicon;
    private final TimePhrases phrases;
    private final TimeAnchoring anchoring;
    private final Map<Evidence, TimeExpression> times = new HashMap<>();

    OfficeTimes(ArticleView view, Lexicon lexicon, TimePhrases phrases, TimeAnchoring anchoring) {
        this.view = view;
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.anchoring = anchoring;
        for (Tenure tenure : view.article().tenures()) {
            tenure.evidence().forEach(this::note);
        }
    }

    private void note(Evidence office) {
        Tree tree = view.tree(office.sentence());
        int end = view.text().offsetByCodePoints(0, office.end());
        for (TimeExpression time : tree.sentence().times()) {
            Word link = tree.word(time.first() - 1);
            boolean follows = link.previous().exists() && link.previous().span().end() == end;
            boolean spans = lexicon.words(WordList.SPAN_PREPOSITIONS).contains(link.lower());
            if (follows && spans && phrases.isTime(tree, time)) {
                times.put(office, time);
            }
        }
    }

    /** Whether the time, or the one that it is joined to, follows an office. */
    boolean hold(TimeExpression time) {
        return times.values().stream()
                .anyMatch(office -> office.equals(time)
                        || office.last() + 2 == time.first()
                                && time.span().begin() > office.span().end()
                                && time.span().begin() - office.span().end() < LONGEST_LINK);
    }

    /** Since and until when an office is held, or null. */
    TimeInterval of(Tenure tenure) {
        return tenure.evidence().stream()
                .filter(times::containsKey)
                .findFirst()
                .map(this::held)
                .orElse(null);
    }

    private TimeInterval held(Evidence office) {
        Tree tree = view.tree(office.sentence());
        TimeExpression time = times.get(office);
        TimeInterval held = phrases.range(tree, time, false);
        boolean lasts = tree.word(time.first() - 1).lower().equals("since");
        return lasts ? anchoring.lasting(held) : held;
    }
}
