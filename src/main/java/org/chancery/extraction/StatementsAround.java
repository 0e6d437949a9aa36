package org.chancery.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.extraction.argument.TextPlaces;
import org.chancery.extraction.statement.DraftStatement;
import org.chancery.model.Span;

/** The statements of an article by the sentences in which their words stand. */
final class StatementsAround {
    private final TextPlaces places;
    private final Map<Integer, List<DraftStatement>> bySentence = new HashMap<>();

    StatementsAround(TextPlaces places, List<DraftStatement> statements) {
        this.places = places;
        for (DraftStatement statement : statements) {
            statement.content().parts().forEach(part -> add(statement, part));
        }
    }

    private void add(DraftStatement statement, Span part) {
        int last = places.sentence(part.end() - 1);
        for (int sentence = places.sentence(part.begin()); sentence <= last; sentence++) {
            List<DraftStatement> there = bySentence.computeIfAbsent(sentence, any -> new ArrayList<>());
            if (there.isEmpty() || there.get(there.size() - 1) != statement) {
                there.add(statement);
            }
        }
    }

    /** The statements in whose words {@code span} stands, in their order. */
    Stream<DraftStatement> holding(Span span) {
        return bySentence.getOrDefault(places.sentence(span.begin()), List.of()).stream()
                .filter(statement -> statement.holds(span));
    }
}
