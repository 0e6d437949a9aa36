package org.chancery.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.excerpt.ArticleExcerpt;
import org.chancery.excerpt.Excerpt;
import org.chancery.excerpt.GraphReader;
import org.chancery.excerpt.Neighbourhood;
import org.chancery.mapping.Vocabulary;

/**
 * The events that event data count, each once: of several reports of one event the first that is wanted, in the order
 * of the articles. An event that was first planned and then held counts as an agreement and as a meeting: what it is
 * coded as is part of what it is. Remembers those events that have several reports, and nothing else.
 */
final class CountedEvents {
    private final Excerpt excerpt;
    private final Set<List<String>> counted = new HashSet<>();

    CountedEvents(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** The records of what {@code article} is the first to tell, in the order of its text. */
    List<PloverRecord> of(ArticleExcerpt article) {
        GraphReader graph = article.graph();
        Neighbourhood near = excerpt.neighbourhood();
        PloverMapper mapper = new PloverMapper(article, near);
        List<PloverRecord> records = new ArrayList<>(graph.instances(Vocabulary.EVENT).stream()
                .flatMap(event -> mapper.record(event).stream())
                .sorted(Comparator.comparing(
                                (PloverRecord event) -> event.textInfo().start())
                        .thenComparing(PloverRecord::id))
                .toList());
        records.removeIf(this::isCounted);
        return records;
    }

    private boolean isCounted(PloverRecord event) {
        boolean single = event.telling().event().equals(event.id());
        List<String> key = new ArrayList<>(List.of(event.telling().event(), event.event()));
        key.add(Objects.toString(event.mode()));
        return !single && !counted.add(key);
    }
}
