package org.chancery.extraction.time;

import static org.chancery.syntax.DependencyRelation.CASE;
import static org.chancery.syntax.DependencyRelation.MARK;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Evidence;
import org.chancery.model.TimeInterval;
import org.chancery.model.TimeInterval.Extent;
import org.chancery.model.TimeInterval.Precision;
import org.chancery.syntax.Word;

/**
 * A clause that dates another act and so bounds the one beside it: in "left after talks failed on Monday" Monday is the
 * day of the failing, and the leaving is not before it. A noun does the same: "has met since the launch in 2020".
 *
 * @param conjunction the word that opens it: "before", "after", "since"
 */
record BoundingClause(Word conjunction) {
    private static final int FARTHEST = 6;

    /** The clause with the time at {@code head} that does not tell {@code act}; empty where there is none. */
    static Optional<BoundingClause> around(Word head, Word act, Set<String> conjunctions) {
        Word at = head;
        for (int step = 0; at.exists() && !at.dominates(act) && at != act && step < FARTHEST; step++) {
            Optional<Word> mark = (at == head ? at.dependents(MARK) : at.dependents(MARK, CASE))
                    .stream()
                            .filter(word -> conjunctions.contains(word.lower()))
                            .findFirst();
            if (mark.isPresent()) {
                return mark.map(BoundingClause::new);
            }
            at = at.governor();
        }
        return Optional.empty();
    }

    /** What {@code time}, the time in the clause, says of the act beside it; {@code anchor} may be null. */
    TimeInterval bound(TimeInterval time, LocalDate anchor, Evidence evidence) {
        boolean before = conjunction.lower().matches("before|until");
        LocalDate begin = before ? null : time.begin();
        LocalDate end = before ? time.end() : later(anchor, time.begin());
        return new TimeInterval(begin, end, false, Extent.WITHIN, Precision.INTERVAL, time.basis(), evidence);
    }

    private static LocalDate later(LocalDate anchor, LocalDate begin) {
        return anchor == null || begin == null || anchor.isBefore(begin) ? null : anchor;
    }
}
