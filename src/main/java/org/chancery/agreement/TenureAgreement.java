package org.chancery.agreement;

import java.util.stream.Stream;
import org.chancery.model.Tenure;

/** When two readings tell the same tenure: the same holder, office, body and manner. */
final class TenureAgreement {
    private TenureAgreement() {}

    static boolean isSame(Tenure one, Tenure other) {
        return one.holder().equals(other.holder())
                && one.office().equalsIgnoreCase(other.office())
                && one.of().equals(other.of())
                && one.manner() == other.manner();
    }

    /** The first tenure with the words of both. */
    static Tenure merge(Tenure one, Tenure other) {
        return new Tenure(
                one.id(),
                one.holder(),
                one.office(),
                one.of(),
                one.manner(),
                one.asOf(),
                Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .distinct()
                        .toList(),
                one.time() == null ? other.time() : one.time(),
                one.openedBy() == null ? other.openedBy() : one.openedBy(),
                one.closedBy() == null ? other.closedBy() : one.closedBy());
    }
}
