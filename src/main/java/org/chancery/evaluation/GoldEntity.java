package org.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A state, capital or international organisation that people found in an article.
 *
 * @param names what the article calls it
 * @param wikidata id of its item
 * @param wikipedia title of its page, words joined by spaces
 */
public record GoldEntity(Set<String> names, String wikidata, String wikipedia) {
    private static final Set<String> KINDS = Set.of("gpe0", "igo");
    private static final String CITY = "gpe2";

    public GoldEntity {
        names = Set.copyOf(names);
    }

    /**
     * The states, capitals and international organisations of an article that have an item.
     *
     * @param article has {@code entities}, each with {@code name}, {@code aliases}, {@code type} ({@code gpe0} for
     *     states, {@code gpe2} for cities, {@code igo} for organisations), {@code wikidata} and {@code wikipedia}
     * @param capitals names of the cities that are capitals
     */
    public static List<GoldEntity> of(JsonNode article, Set<String> capitals) {
        List<GoldEntity> entities = new ArrayList<>();
        for (JsonNode entity : article.path("entities")) {
            Set<String> types = texts(entity.path("type"));
            String page = entity.path("wikipedia").asText("").replace('_', ' ');
            boolean wanted =
                    types.stream().anyMatch(KINDS::contains) || types.contains(CITY) && capitals.contains(page);
            if (wanted && !entity.path("wikidata").asText("").isEmpty()) {
                Set<String> names = Stream.concat(
                                texts(entity.path("aliases")).stream(),
                                Stream.of(entity.path("name").asText()))
                        .collect(Collectors.toSet());
                entities.add(new GoldEntity(names, entity.path("wikidata").asText(), page));
            }
        }
        return entities;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /**
     * Whether {@code link} gives the words of this entity the right item, or by its name the right page. Of a metonym
     * either reading will do: who is meant, or the place that the words name, which is what people mark.
     */
    boolean isLinkedBy(Link link) {
        return is(link.wikidata(), link.entity()) || is(link.literalWikidata(), link.literal());
    }

    private boolean is(String item, String page) {
        return wikidata.equals(item) || wikipedia.equalsIgnoreCase(page);
    }
}
