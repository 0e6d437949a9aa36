package org.chancery.linking.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.KnownEntity;
import org.chancery.knowledge.WordList;
import org.chancery.model.EntityKind;
import org.chancery.model.Label;

/**
 * Chooses among the entities that a name may stand for: one that the article names without doubt elsewhere, else one of
 * which it names a city, else of a state and a province that which the article speaks for, else the first of the
 * gazetteer.
 */
public final class BodyChoice {
    private final Map<String, KnownEntity> gazetteer;
    private final Set<String> certain = new HashSet<>();
    private final Set<String> near = new HashSet<>();
    private final Provinces provinces;
    private final Map<List<String>, String> chosen = new HashMap<>();

    public BodyChoice(ArticleText text, LinkingKnowledge knowledge) {
        this.gazetteer = knowledge.gazetteer();
        provinces = new Provinces(text, knowledge);
        List<Label> labels = text.article().labels();
        noteOffices(text, knowledge);
        for (Label label : labels) {
            boolean names = label.kind() == Label.Kind.KNOWN_NAME || label.kind() == Label.Kind.ADJECTIVE;
            if (names && label.keys().size() == 1) {
                certain.add(label.keys().get(0));
                noteNear(gazetteer.get(label.keys().get(0)));
            }
        }
    }

    /** A governor is of a region where the name may be one, a prime minister of a state. */
    private void noteOffices(ArticleText text, LinkingKnowledge knowledge) {
        List<Label> labels = text.article().labels();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            Label office =
                    label.kind() == Label.Kind.KNOWN_NAME && label.keys().size() > 1 ? officeAt(labels, i) : null;
            if (office != null && isRegional(label, office, text, knowledge)) {
                noteKind(label, EntityKind.REGION);
            } else if (office != null && knowledge.areAll(office.keys(), WordList.STATE_OFFICES)) {
                noteKind(label, EntityKind.STATE);
            }
        }
    }

    /** Whether {@code office} is a region's, and where a state has the name no mere "representative", as at the UN. */
    private boolean isRegional(Label name, Label office, ArticleText text, LinkingKnowledge knowledge) {
        boolean delegate = knowledge.words(WordList.DELEGATE_NOUNS).contains(text.words(office))
                && first(name.keys(), EntityKind.STATE).isPresent();
        return !delegate && knowledge.areAll(office.keys(), WordList.REGION_OFFICES);
    }

    /**
     * The office that stands right behind the name at {@code i}, or before it with a preposition or the holder between.
     */
    private static Label officeAt(List<Label> labels, int i) {
        Label name = labels.get(i);
        Label next = i + 1 < labels.size() ? labels.get(i + 1) : null;
        if (isOffice(next, name) && next.first() <= name.last() + 2) {
            return next;
        }
        Label before = i > 0 ? labels.get(i - 1) : null;
        boolean holder = before != null && before.kind() == Label.Kind.PERSON_NAME && before.last() == name.first() - 2;
        Label office = holder && i > 1 ? labels.get(i - 2) : before;
        boolean close = isOffice(office, name)
                && (holder ? office.last() == before.first() - 1 : office.last() == name.first() - 2);
        return close ? office : null;
    }

    private static boolean isOffice(Label label, Label name) {
        return label != null && label.kind() == Label.Kind.OFFICE && label.sentence() == name.sentence();
    }

    private void noteKind(Label name, EntityKind kind) {
        name.keys().stream().filter(key -> gazetteer.get(key).kind() == kind).forEach(certain::add);
    }

    private void noteNear(KnownEntity known) {
        if (known != null && known.kind() == EntityKind.CITY) {
            near.add(known.of());
        }
    }

    public String of(List<String> candidates) {
        return candidates.size() == 1 ? candidates.get(0) : chosen.computeIfAbsent(candidates, this::choose);
    }

    private String choose(List<String> candidates) {
        for (Set<String> named : List.of(certain, near)) {
            for (String candidate : candidates) {
                if (named.contains(candidate)) {
                    return candidate;
                }
            }
        }
        Optional<KnownEntity> province = first(candidates, EntityKind.REGION);
        Optional<KnownEntity> state = first(candidates, EntityKind.STATE);
        return province.isPresent() && state.isPresent() && !provinces.isMeant(province.get())
                ? state.get().id()
                : candidates.get(0);
    }

    private Optional<KnownEntity> first(List<String> candidates, EntityKind kind) {
        return candidates.stream()
                .map(gazetteer::get)
                .filter(known -> known.kind() == kind)
                .findFirst();
    }

    /** The state that {@code id} is, or whose capital, seat, region or organ it is; null for others. */
    public String stateOf(String id) {
        KnownEntity known = gazetteer.get(id);
        for (int step = 0; known != null && step < 4; step++) {
            if (known.kind() == EntityKind.STATE) {
                return known.id();
            }
            String above = known.capitalOf() != null ? known.capitalOf() : known.of();
            known = above == null ? null : gazetteer.get(above);
        }
        return null;
    }

    /** The state where {@code id} is its capital, else {@code id} itself: whose office "Moscow's envoy" holds. */
    public String asBody(String id) {
        KnownEntity known = gazetteer.get(id);
        return known != null && known.capitalOf() != null ? known.capitalOf() : id;
    }
}
