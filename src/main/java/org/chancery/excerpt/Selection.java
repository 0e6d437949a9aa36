package org.chancery.excerpt;

import java.time.LocalDate;
import java.util.Set;
import org.chancery.model.Status;

/**
 * Which part of a store is wanted: what fits everything that is said here. An empty set, an empty text and null do not
 * restrict.
 *
 * @param articles their ids
 * @param sources outlets, as the articles name them; case and accents do not count
 * @param since facts that may lie on or after this day
 * @param until facts that may lie on or before this day
 * @param party a part of the name of one who takes part or of what it belongs to, or its code
 * @param kind a class of events, by its name in the ontology; its kinds are wanted too
 * @param statuses how far events have come
 * @param minConfidence from 0 to 1; a fact without any is wanted all the same
 * @param readBy whose reading facts are
 * @param reference whether what was known before reading is wanted too
 */
public record Selection(
        Set<String> articles,
        Set<String> sources,
        LocalDate since,
        LocalDate until,
        String party,
        String kind,
        Set<Status> statuses,
        Double minConfidence,
        ReadBy readBy,
        boolean reference) {
    /** Everything. */
    public static final Selection ALL = new Selection(Set.of(), Set.of(), null, null, "", "", Set.of(), null, true);

    /** Whoever has read it. */
    public Selection(
            Set<String> articles,
            Set<String> sources,
            LocalDate since,
            LocalDate until,
            String party,
            String kind,
            Set<Status> statuses,
            Double minConfidence,
            boolean reference) {
        this(articles, sources, since, until, party, kind, statuses, minConfidence, ReadBy.ANYBODY, reference);
    }

    public Selection {
        articles = Set.copyOf(articles);
        sources = Set.copyOf(sources);
        statuses = Set.copyOf(statuses);
    }

    /** Whether all articles are wanted. */
    boolean isOfAllArticles() {
        return articles.isEmpty() && sources.isEmpty();
    }

    /** Whether all that a wanted article says is wanted. */
    boolean isOfAllFacts() {
        return since == null
                && until == null
                && party.isEmpty()
                && kind.isEmpty()
                && statuses.isEmpty()
                && minConfidence == null
                && readBy == ReadBy.ANYBODY;
    }
}
