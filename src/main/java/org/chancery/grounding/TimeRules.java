package org.chancery.grounding;

import org.chancery.model.Span;
import org.chancery.model.TimeInterval;

/** Works out dates from the words of one article. */
public interface TimeRules {
    /**
     * The days that the words at {@code span} name, counted from the day of the article; without days where they name
     * none that can be worked out.
     *
     * @param future whether what happens then is still to come
     * @param act the words that tell what happens then, or null; a clause beside them dates another act
     */
    TimeInterval at(Span span, boolean future, Span act);

    /** By the day of the article; null where it is not known. */
    TimeInterval reported();
}
