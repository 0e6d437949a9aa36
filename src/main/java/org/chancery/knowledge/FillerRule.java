package org.chancery.knowledge;

import java.util.List;
import java.util.Set;

/**
 * What may fill a slot: the first of its readings that finds something at the head of an argument counts.
 *
 * @param name local name
 * @param through words that stand for what they hold: "a convoy of trucks" is read as "trucks"
 * @param readings in their order
 */
public record FillerRule(String name, Set<String> through, List<FillerReading> readings) {
    public FillerRule {
        through = Set.copyOf(through);
        readings = List.copyOf(readings);
    }

    /** Whether nothing but {@code source} is read. */
    public boolean readsOnly(FillerReading.Source source) {
        return readings.stream().allMatch(reading -> reading.source() == source);
    }
}
