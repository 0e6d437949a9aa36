package org.chancery.knowledge;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of events, and what each is a kind of: a request is a speech act.
 *
 * @param above local names of the classes right above a class, by its local name
 */
public record EventTypes(Map<String, Set<String>> above) {
    public EventTypes {
        above = above.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** Whether {@code type} is {@code wanted} or a kind of it. */
    public boolean isA(String type, String wanted) {
        return type.equals(wanted)
                || above.getOrDefault(type, Set.of()).stream().anyMatch(kind -> isA(kind, wanted));
    }

    /** Whether {@code type} is one of {@code wanted} or a kind of one. */
    public boolean isAny(String type, Collection<String> wanted) {
        return wanted.stream().anyMatch(each -> isA(type, each));
    }
}
