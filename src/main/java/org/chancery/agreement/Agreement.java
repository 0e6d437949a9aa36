package org.chancery.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.knowledge.Terminology;
import org.chancery.model.Entity;
import org.chancery.model.Event;
import org.chancery.model.Extraction;
import org.chancery.model.Extraction.EntityMention;
import org.chancery.model.Fact;
import org.chancery.model.Reading;
import org.chancery.model.Relation;
import org.chancery.model.Statement;
import org.chancery.model.Tenure;

/** The agreement of two readings of one article, the first of which gives its ids to what both have. */
public final class Agreement {
    private final Extraction first;
    private final Extraction second;
    private final EventAgreement events;
    /** What facts of the second reading are called in the agreement. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<String> taken;

    private Agreement(Extraction first, Extraction second, Terminology terms) {
        this.first = first;
        this.second = second;
        this.events = new EventAgreement(terms);
        this.taken = new HashSet<>(first.factIds());
    }

    /**
     * Both readings in one.
     *
     * @param readers the two readers, in the same order; their facts are filled in
     */
    public static Extraction of(Extraction first, Extraction second, List<Reading> readers, Terminology terms) {
        return new Agreement(first, second, terms).merged(readers);
    }

    private Extraction merged(List<Reading> readers) {
        name(first.tenures(), second.tenures(), TenureAgreement::isSame);
        name(first.events(), second.events(), events::isSame);
        name(first.statements(), second.statements(), StatementAgreement::isSame);
        Renaming renaming = new Renaming(names);
        List<Tenure> tenures = union(first.tenures(), second.tenures(), renaming::tenure, TenureAgreement::merge);
        List<Event> acts = union(first.events(), second.events(), renaming::event, events::merge);
        List<Statement> said =
                union(first.statements(), second.statements(), renaming::statement, StatementAgreement::merge);
        List<Relation> relations = relations(renaming);
        return new Extraction(
                first.article(),
                entities(),
                mentions(),
                tenures,
                acts,
                said,
                relations,
                Stream.concat(first.drops().stream(), second.drops().stream()).toList(),
                List.of(reading(readers.get(0), first.factIds()), reading(readers.get(1), secondIds())));
    }

    private static Reading reading(Reading reader, List<String> facts) {
        return new Reading(
                reader.reader(), reader.version(), facts.stream().sorted().toList());
    }

    private List<String> secondIds() {
        return second.factIds().stream()
                .map(id -> names.getOrDefault(id, id))
                .distinct()
                .toList();
    }

    /** Whether two facts are the same. */
    private interface Sameness<F> {
        boolean test(F one, F other);
    }

    /** Gives each fact of the second reading the id of the same fact in the first, else a free one. */
    private <F extends Fact> void name(List<F> ours, List<F> theirs, Sameness<F> sameness) {
        Set<String> matched = new HashSet<>();
        for (F other : theirs) {
            Optional<F> same = ours.stream()
                    .filter(one -> !matched.contains(one.id()) && sameness.test(one, other))
                    .findFirst();
            same.ifPresent(one -> matched.add(one.id()));
            names.put(other.id(), same.map(Fact::id).orElseGet(() -> free(other.id())));
        }
    }

    private String free(String id) {
        String free = id;
        for (int next = 2; !taken.add(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }

    private static <F extends Fact> List<F> union(
            List<F> ours, List<F> theirs, Function<F, F> renaming, BinaryOperator<F> merge) {
        Map<String, F> all = new LinkedHashMap<>();
        ours.forEach(fact -> all.put(fact.id(), fact));
        theirs.stream().map(renaming).forEach(fact -> all.merge(fact.id(), fact, merge));
        List<F> ordered = new ArrayList<>(all.values());
        ordered.sort(Comparator.comparingInt((F fact) -> fact.evidence().get(0).begin())
                .thenComparing(Fact::id));
        return ordered;
    }

    private List<Relation> relations(Renaming renaming) {
        second.relations()
                .forEach(relation ->
                        names.put(relation.id(), renaming.relation(relation).id()));
        return union(first.relations(), second.relations(), renaming::relation, (one, other) -> one);
    }

    private List<Entity> entities() {
        Map<String, Entity> entities = new TreeMap<>();
        Stream.concat(first.entities().stream(), second.entities().stream())
                .forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        return List.copyOf(entities.values());
    }

    private List<EntityMention> mentions() {
        return Stream.concat(first.mentions().stream(), second.mentions().stream())
                .distinct()
                .sorted(Comparator.comparingInt(
                                (EntityMention mention) -> mention.evidence().begin())
                        .thenComparing(mention -> mention.evidence().end())
                        .thenComparing(EntityMention::entity)
                        .thenComparing(mention -> String.valueOf(mention.literal())))
                .toList();
    }
}
