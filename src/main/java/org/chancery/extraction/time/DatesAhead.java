package org.chancery.extraction.time;

import static org.chancery.syntax.DependencyRelation.ADVCL;
import static org.chancery.syntax.DependencyRelation.AUX;
import static org.chancery.syntax.DependencyRelation.XCOMP;

import java.util.Set;
import org.chancery.knowledge.Lexicon;
import org.chancery.knowledge.WordList;
import org.chancery.syntax.Word;

/**
 * The word above whose time is also that of an act that is still to come: "on Monday they are expected to meet", "will
 * fly to Oslo on Monday to meet".
 */
final class DatesAhead {
    private final Set<String> scheduling;
    private final Set<String> travelling;

    DatesAhead(Lexicon lexicon) {
        this.scheduling = lexicon.words(WordList.SCHEDULING_WORDS);
        this.travelling = lexicon.words(WordList.TRAVELLING_VERBS);
    }

    /** Whether the time at {@code head} is that of the act at {@code verb}, which has none of its own. */
    boolean reach(Word head, Word verb) {
        Word above = verb.governor();
        return verb.isInfinitive() && head.governor().equals(above) && (isScheduled(verb) || isErrand(verb));
    }

    private boolean isScheduled(Word verb) {
        return verb.isExactly(XCOMP) && verb.governor().in(scheduling);
    }

    /** The journey is to come as well. */
    private boolean isErrand(Word verb) {
        Word journey = verb.governor();
        return verb.isExactly(ADVCL, XCOMP)
                && journey.in(travelling)
                && journey.dependents(AUX).stream().anyMatch(aux -> aux.isTagged("MD") || aux.isTagged("TO"));
    }
}
