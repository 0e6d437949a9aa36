package org.chancery.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Evidence;
import org.chancery.model.Statement;

/** When two readings tell the same statement: the same speaker and stance, and mostly the same words. */
final class StatementAgreement {
    /** Share of all words of both that both must have, in percent. */
    private static final int COMMON = 70;

    private StatementAgreement() {}

    static boolean isSame(Statement one, Statement other) {
        boolean speaker = one.speaker() == null
                || other.speaker() == null
                || one.speaker().equals(other.speaker());
        return speaker && one.stance().equals(other.stance()) && isMostlyCommon(one.content(), other.content());
    }

    private static boolean isMostlyCommon(List<Evidence> one, List<Evidence> other) {
        int common = one.stream()
                .mapToInt(here ->
                        other.stream().mapToInt(there -> common(here, there)).sum())
                .sum();
        return 100 * common >= COMMON * (length(one) + length(other) - common);
    }

    private static int common(Evidence one, Evidence other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    private static int length(List<Evidence> parts) {
        return parts.stream().mapToInt(part -> part.end() - part.begin()).sum();
    }

    /** The first statement with what the second has besides; of the words said, those of the longer. */
    static Statement merge(Statement one, Statement other) {
        return new Statement(
                one.id(),
                or(one.speaker(), other.speaker()),
                or(one.speakerWords(), other.speakerWords()),
                or(one.tenure(), other.tenure()),
                or(one.onBehalfOf(), other.onBehalfOf()),
                or(one.addressee(), other.addressee()),
                or(one.medium(), other.medium()),
                one.stance(),
                one.direct() || other.direct(),
                length(other.content()) > length(one.content()) ? other.content() : one.content(),
                or(one.place(), other.place()),
                both(one.about(), other.about()),
                or(one.reportedIn(), other.reportedIn()),
                or(one.time(), other.time()),
                both(one.evidence(), other.evidence()));
    }

    private static <T> T or(T one, T other) {
        return one == null ? other : one;
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
