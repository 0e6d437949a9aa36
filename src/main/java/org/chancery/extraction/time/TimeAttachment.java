package org.chancery.extraction.time;

import static org.chancery.syntax.DependencyRelation.COMPOUND;
import static org.chancery.syntax.DependencyRelation.DEP;
import static org.chancery.syntax.DependencyRelation.NMOD;
import static org.chancery.syntax.DependencyRelation.NMOD_POSS;
import static org.chancery.syntax.DependencyRelation.NUMMOD;
import static org.chancery.syntax.DependencyRelation.OBJ;
import static org.chancery.syntax.DependencyRelation.OBL;

import java.util.Locale;
import java.util.Set;
import org.chancery.extraction.argument.ArticleView;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.model.TimeExpression;
import org.chancery.syntax.Word;

/**
 * Times, and numbers that look like years, which stand in an act's clause and tell of something else: "despite the 1994
 * truce", "Resolution 1701", "after a test in July".
 */
final class TimeAttachment {
    private final ArticleView view;
    private final Set<String> circumstances;
    private final Set<String> moving;

    TimeAttachment(ArticleView view, Lexicon lexicon) {
        this.view = view;
        this.circumstances = lexicon.words(WordList.CIRCUMSTANCE_PREPOSITIONS);
        this.moving = lexicon.words(WordList.MOVES_DAY);
    }

    /** Whether {@code time}, at {@code head}, is not that of {@code trigger}, though it hangs below it. */
    boolean isElsewhere(TimeExpression time, Word head, Word trigger) {
        return isOfNoun(time, head, trigger)
                || namesMonth(time) && isBehindCircumstance(head)
                || isOfMove(head, trigger);
    }

    /** The noun has it: its number or year, or the month behind it where the noun is a mere circumstance. */
    private boolean isOfNoun(TimeExpression time, Word head, Word trigger) {
        Word noun = head.governor();
        if (!noun.isNoun() || noun.equals(trigger)) {
            return false;
        }
        boolean number = head.isExactly(NUMMOD, COMPOUND, DEP) && isYear(head);
        boolean before = head.isExactly(NMOD_POSS, COMPOUND) && head.precedes(noun) && isInCircumstance(noun, trigger);
        boolean behind = head.isExactly(NMOD) && !noun.precedes(trigger);
        return number || before || behind && namesMonth(time) && isInCircumstance(noun, trigger);
    }

    /** "Ahead of next week's talks", "after the failure of its October 9 test". */
    private boolean isInCircumstance(Word noun, Word trigger) {
        return noun.path().stream()
                .takeWhile(at -> at.isNoun() && !at.equals(trigger))
                .anyMatch(this::isCircumstance);
    }

    /** Right behind a circumstance, where it may as well be of that: "left after a war between two others in July". */
    private boolean isBehindCircumstance(Word head) {
        return head.isExactly(OBL)
                && head.isMarked("in")
                && head.governor().dependents(OBL).stream()
                        .filter(noun -> noun.isNoun() && circumstances.contains(noun.marker()))
                        .anyMatch(noun -> noun.rightmost().next().equals(head.leftmost()));
    }

    private static boolean isYear(Word word) {
        return word.form().matches("(?:1[5-9]|20)\\d{2}");
    }

    private boolean namesMonth(TimeExpression time) {
        String words = time.span().of(view.text()).toLowerCase(Locale.ROOT);
        return NearestDays.namesMonth(words) || NearestDays.namesYear(words);
    }

    /** "After a test", "in connection with a collision". */
    private boolean isCircumstance(Word noun) {
        boolean beneath = noun.isExactly(NMOD) && noun.governor().lemma().equals("connection");
        return beneath || circumstances.contains(noun.marker());
    }

    /** The move has it: "delayed the delivery on Monday". */
    private boolean isOfMove(Word head, Word trigger) {
        Word object = trigger.firstConjunct();
        return head.isMarked("on")
                && object.isExactly(OBJ)
                && object.precedes(head)
                && object.governor().isTagged("VBD")
                && object.governor().in(moving);
    }
}
