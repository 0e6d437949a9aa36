package org.chancery.linking;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.AgentNoun;
import org.chancery.linking.discourse.Discourse;
import org.chancery.linking.entity.EntityRegistry;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.syntax.Word;

/**
 * Which body "the assembly", "the newspaper", "the embassy" points back to: the last one named that is called so, or
 * that is of that kind; where a sentence names two, the one that is its subject; else none.
 */
final class BodyReference {
    private static final int REACH = 3;
    private static final String STATE_SECTOR = "GOV";

    private final Discourse discourse;
    private final EntityRegistry registry;

    BodyReference(Discourse discourse, EntityRegistry registry) {
        this.discourse = discourse;
        this.registry = registry;
    }

    /** The body that {@code noun}, one of the words for {@code kind}, means; or null. */
    String of(Word noun, AgentNoun kind) {
        for (int at = noun.sentence(); at >= 0 && at >= noun.sentence() - REACH; at--) {
            List<Mention> fitting = fitting(at, noun, kind);
            if (!fitting.isEmpty()) {
                return chosen(fitting);
            }
        }
        return null;
    }

    private List<Mention> fitting(int at, Word noun, AgentNoun kind) {
        return discourse.in(at).stream()
                .filter(mention -> at < noun.sentence() || mention.last() < noun.index())
                .filter(mention -> fits(registry.get(mention.entity()), kind, noun))
                .toList();
    }

    private String chosen(List<Mention> fitting) {
        Set<String> all = Discourse.entities(fitting);
        Set<String> subjects =
                Discourse.entities(fitting.stream().filter(discourse::isSubject).toList());
        Set<String> best = all.size() == 1 ? all : subjects;
        return best.size() == 1 ? best.iterator().next() : null;
    }

    private static boolean fits(Entity body, AgentNoun kind, Word noun) {
        if (body.isUnnamed() || body.kind() == EntityKind.PERSON || body.kind() == EntityKind.STATE) {
            return false;
        }
        boolean organ = body.id().endsWith("/" + kind.slug());
        return organ || isOfSector(body, kind) || isCalled(body, kind, noun);
    }

    private static boolean isOfSector(Entity body, AgentNoun kind) {
        String sector = kind.sector();
        return sector != null && !sector.equals(STATE_SECTOR) && sector.equals(body.sector());
    }

    private static boolean isCalled(Entity body, AgentNoun kind, Word noun) {
        Set<String> name = words(body.name());
        return name.contains(noun.lowerLemma()) || kind.forms().stream().anyMatch(name::contains);
    }

    private static Set<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                .collect(Collectors.toSet());
    }
}
