package org.chancery.fusion;

import java.util.Collections;
import java.util.Set;

/** Kinds of deed by how often they are done; they are data, in {@code ontology/fusion/deeds.ttl}. */
final class Deeds {
    private static final FusionFile FILE = FusionFile.read("deeds.ttl");
    private static final Set<String> OF_A_DAY = FILE.types("deeds-of-a-day");
    private static final Set<String> OF_A_PLACE = FILE.types("deeds-of-a-place");

    private Deeds() {}

    /** Whether it is done hardly twice a day by the same to the same. */
    static boolean areOfADay(EventReport report) {
        return OF_A_DAY.contains(report.type());
    }

    /** Whether they are done hardly twice a day in one city, and both reports tell the same city. */
    static boolean areOfAPlace(EventReport one, EventReport other) {
        return (OF_A_PLACE.contains(one.type()) || areOfADay(one))
                && !Collections.disjoint(one.cities(), other.cities());
    }
}
