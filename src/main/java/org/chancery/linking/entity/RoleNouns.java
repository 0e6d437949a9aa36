package org.chancery.linking.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which offices a word for several may mean: "the minister" may be a health minister, no prime minister. */
public final class RoleNouns {
    private final Map<String, List<String>> narrower = new HashMap<>();

    /** @param lines the slug of the wider office and those of the narrower ones, a space between */
    RoleNouns(Iterable<String> lines) {
        for (String line : lines) {
            List<String> slugs = List.of(line.split(" "));
            narrower.put(slugs.get(0), slugs.subList(1, slugs.size()));
        }
    }

    /** {@code slugs} with the narrower offices; the same list where there are none. */
    public List<String> with(List<String> slugs) {
        List<String> all = new ArrayList<>(slugs);
        slugs.forEach(slug -> all.addAll(narrower.getOrDefault(slug, List.of())));
        return all;
    }
}
