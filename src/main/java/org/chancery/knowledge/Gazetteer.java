package org.chancery.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names, offices and nouns for those who act.
 *
 * @param entities states, cities, regions, organs and organisations
 * @param offices kinds of office
 * @param agentNouns common nouns for people and bodies that act
 */
public record Gazetteer(List<KnownEntity> entities, List<OfficeTitle> offices, List<AgentNoun> agentNouns) {
    public Gazetteer {
        entities = List.copyOf(entities);
        offices = List.copyOf(offices);
        agentNouns = List.copyOf(agentNouns);
    }

    /** The entities by id. */
    public Map<String, KnownEntity> byId() {
        return entities.stream().collect(Collectors.toUnmodifiableMap(KnownEntity::id, Function.identity()));
    }
}
