package org.chancery.extraction.argument;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Tenure;

/** What kind of party an entity is. */
public final class EntityKinds {
    private final ArticleView view;

    public EntityKinds(ArticleView view) {
        this.view = view;
    }

    /** A state, an organ of a state or a body of states; a plural such as "officials" is none. */
    public boolean isOfStates(Filler filler) {
        return switch (entity(filler).kind()) {
            case STATE, GOVERNMENT, INTERNATIONAL_ORGANIZATION -> true;
            default -> false;
        };
    }

    /** A person, or several. */
    public boolean isPerson(Filler filler) {
        EntityKind kind = entity(filler).kind();
        return kind == EntityKind.PERSON || kind == EntityKind.GROUP;
    }

    /** Somebody one can agree with; prisoners, firms and troops are agreed about. */
    public boolean isParty(Filler filler) {
        Entity entity = entity(filler);
        String sector = String.valueOf(entity.sector());
        boolean acts = !entity.isUnnamed() || entity.of() != null || sector.equals("GOV");
        return acts && !sector.matches("MIL|JRN");
    }

    /** A person with a name. */
    public boolean isNamed(Filler filler) {
        return entity(filler).kind() == EntityKind.PERSON && !entity(filler).isUnnamed();
    }

    /** Whether it is of that PLOVER sector, e.g. {@code MIL}. */
    public boolean isOfSector(Filler filler, String sector) {
        return sector.equals(entity(filler).sector());
    }

    /** The states and bodies that {@code agent} belongs to or has an office in: Peru for its navy, for its king. */
    public Set<String> bodies(String agent) {
        Stream<String> offices = view.article().tenures().stream()
                .filter(tenure -> tenure.holder().equals(agent) && tenure.manner() != Tenure.Manner.FORMER)
                .map(Tenure::of);
        Set<String> bodies = Stream.concat(Stream.of(agent), offices).collect(Collectors.toCollection(HashSet::new));
        List.copyOf(bodies).stream()
                .map(view::entity)
                .filter(Objects::nonNull)
                .map(Entity::of)
                .filter(Objects::nonNull)
                .forEach(bodies::add);
        return bodies;
    }

    private Entity entity(Filler filler) {
        return view.entity(filler.entity());
    }
}
