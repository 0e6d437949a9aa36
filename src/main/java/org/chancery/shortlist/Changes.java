package org.chancery.shortlist;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What writes touch, by the versions of the store that they make. */
final class Changes {
    private final ConcurrentNavigableMap<Long, Set<ThingInGraph>> places = new ConcurrentSkipListMap<>();

    void put(long version, Set<ThingInGraph> touched) {
        places.put(version, touched);
    }

    /** What has been touched from one version to another; nothing where that is not known of each write. */
    Optional<Set<ThingInGraph>> between(long old, long now) {
        if (now < old) {
            return Optional.empty();
        }
        SortedMap<Long, Set<ThingInGraph>> writes = places.subMap(old, false, now, true);
        Set<ThingInGraph> all = new HashSet<>();
        writes.values().forEach(all::addAll);
        return writes.size() == now - old ? Optional.of(all) : Optional.empty();
    }

    /** Forgets what led to this version. */
    void forget(long version) {
        places.headMap(version, true).clear();
    }
}
