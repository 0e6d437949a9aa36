package org.chancery.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of the ontology, in its order, those of the user's own files at the end.
 *
 * @param terms event types, roles, statuses, stances, media and the like
 */
public record Terminology(List<Term> terms) {
    public Terminology {
        terms = List.copyOf(terms);
    }

    /** The terms of a kind, e.g. {@code EventType}. */
    public List<Term> of(String kind) {
        return terms.stream().filter(term -> term.kind().equals(kind)).toList();
    }

    /** The local names of a kind. */
    public List<String> names(String kind) {
        return of(kind).stream().map(Term::name).toList();
    }

    /** Whether event type {@code type} is {@code wider} or a kind of it. */
    public boolean isA(String type, String wider) {
        Set<String> seen = new HashSet<>();
        String at = type;
        while (at != null && seen.add(at)) {
            if (at.equals(wider)) {
                return true;
            }
            at = find("EventType", at).map(Term::parent).orElse(null);
        }
        return false;
    }

    /** The term of this kind and name. */
    public Optional<Term> find(String kind, String name) {
        return of(kind).stream().filter(term -> term.name().equals(name)).findFirst();
    }
}
