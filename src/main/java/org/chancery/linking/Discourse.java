package org.chancery.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.chancery.model.Mention;
import org.chancery.model.SyntaxGraph;

/** What an article has mentioned so far, by salience: who a pronoun or "the leaders" may point back to. */
final class Discourse {
    private static final int PRONOUN_REACH = 2;
    private static final int PAIR_REACH = 5;

    private final EntityRegistry registry;
    private final List<SyntaxGraph> graphs;
    private final List<Mention> mentions = new ArrayList<>();

    Discourse(EntityRegistry registry, List<SyntaxGraph> graphs) {
        this.registry = registry;
        this.graphs = graphs;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The person that "he" or "she" at {@code token} means, or null where there is doubt. */
    String person(int sentence, int token) {
        for (int distance = 0; distance <= PRONOUN_REACH && distance <= sentence; distance++) {
            int at = sentence - distance;
            List<Mention> candidates = before(at, sentence, token, Set.of(EntityKind.PERSON));
            Set<String> subjects = entities(candidates.stream().filter(this::isSubject).toList());
            Set<String> all = entities(candidates);
            if (subjects.size() == 1) {
                return subjects.iterator().next();
            }
            if (all.size() == 1) {
                return all.iterator().next();
            }
            if (!all.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** The state or body that "it" or "its" at {@code token} means, or null where there is doubt. */
    String body(int sentence, int token) {
        Mention conjunct = coordinatedBefore(sentence, token);
        if (conjunct != null) {
            return conjunct.entity();
        }
        for (int distance = 0; distance <= 1 && distance <= sentence; distance++) {
            List<Mention> candidates = before(sentence - distance, sentence, token, BODIES);
            Set<String> subjects = entities(candidates.stream().filter(this::isSubject).toList());
            if (subjects.size() == 1) {
                return subjects.iterator().next();
            }
            if (!candidates.isEmpty()) {
                return null;
            }
        }
        return null;
    }

    private static final Set<EntityKind> BODIES = Set.of(
            EntityKind.STATE, EntityKind.GOVERNMENT, EntityKind.INTERNATIONAL_ORGANIZATION, EntityKind.ORGANIZATION);

    /** Those that "they", "their" or "the leaders" mean: the last that were named together; empty where there is doubt. */
    List<String> several(int sentence, int token, Set<EntityKind> kinds) {
        for (int distance = 0; distance <= PAIR_REACH && distance <= sentence; distance++) {
            int at = sentence - distance;
            List<Mention> candidates = before(at, sentence, token, kinds);
            List<String> joined = joined(at, candidates);
            Set<String> groups = entities(candidates.stream()
                    .filter(mention -> isSubject(mention) && kind(mention) == EntityKind.GROUP)
                    .toList());
            if (groups.size() == 1 && joined.isEmpty()) {
                return List.copyOf(groups);
            }
            if (joined.size() > 1) {
                return joined;
            }
            Set<String> all = entities(candidates);
            if (all.size() == 2 && distance > 0) {
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** The last group of mentions in which one is coordinated with the other or is spoken to by it. */
    private List<String> joined(int sentence, List<Mention> candidates) {
        SyntaxGraph graph = graphs.get(sentence);
        List<String> joined = List.of();
        for (Mention one : candidates) {
            Set<String> group = new LinkedHashSet<>();
            for (Mention other : candidates) {
                boolean coordinated = graph.firstConjunct(other.head()) == graph.firstConjunct(one.head());
                if (coordinated) {
                    group.add(other.entity());
                }
            }
            joined = group.size() > 1 ? List.copyOf(group) : joined;
        }
        return joined;
    }

    /** The mention before "and its allies" that "its" belongs to. */
    private Mention coordinatedBefore(int sentence, int token) {
        SyntaxGraph graph = graphs.get(sentence);
        int noun = graph.governor(token);
        if (noun < 0 || !graph.relation(noun).startsWith("conj")) {
            return null;
        }
        int antecedent = graph.governor(noun);
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence && mention.head() == antecedent)
                .findFirst()
                .orElse(null);
    }

    private List<Mention> before(int at, int sentence, int token, Set<EntityKind> kinds) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == at && (at < sentence || mention.last() < token))
                .filter(mention -> kinds.contains(kind(mention)) && mention.form() != Mention.Form.METONYM)
                .filter(mention -> !isModifier(mention))
                .toList();
    }

    private EntityKind kind(Mention mention) {
        Entity entity = registry.get(mention.entity());
        return entity.kind();
    }

    private boolean isModifier(Mention mention) {
        String relation = graphs.get(mention.sentence()).relation(mention.head());
        EntityKind kind = kind(mention);
        return kind != EntityKind.PERSON && (relation.equals("compound") || relation.equals("amod"));
    }

    private boolean isSubject(Mention mention) {
        SyntaxGraph graph = graphs.get(mention.sentence());
        String relation = graph.relation(graph.firstConjunct(mention.head()));
        return relation.startsWith("nsubj");
    }

    private static Set<String> entities(List<Mention> mentions) {
        Set<String> entities = new LinkedHashSet<>();
        mentions.forEach(mention -> entities.add(mention.entity()));
        return entities;
    }
}
