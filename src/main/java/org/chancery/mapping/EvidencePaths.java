package org.chancery.mapping;

import java.util.HashMap;
import java.util.Map;
import org.chancery.model.Evidence;

/** Tells apart what stands at the same words: {@code participant/34-46}, then {@code participant/34-46/2}. */
final class EvidencePaths {
    private final Map<String, Integer> seen = new HashMap<>();

    String next(String prefix, Evidence evidence) {
        String name = prefix + "/" + evidence.begin() + "-" + evidence.end();
        int count = seen.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + "/" + count;
    }
}
