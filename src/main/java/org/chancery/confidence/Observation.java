package org.chancery.confidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Extraction;
import org.chancery.model.FactKind;

/**
 * What is seen of a fact, without a word of the text.
 *
 * @param kind the kind of fact
 * @param fact its id
 * @param numbers by the names of the features, in the order in which the features are listed
 */
public record Observation(FactKind kind, String fact, Map<String, Double> numbers) {
    /** What is seen of all events, statements and tenures. */
    public static List<Observation> of(Extraction extraction) {
        Surroundings article = new Surroundings(extraction);
        List<Observation> seen = new ArrayList<>();
        extraction
                .events()
                .forEach(event -> seen.add(new Observation(
                        FactKind.EVENT, event.id(), numbers(EventFeatures.ALL, new EventFeatures(event, article)))));
        extraction
                .statements()
                .forEach(said -> seen.add(new Observation(
                        FactKind.STATEMENT,
                        said.id(),
                        numbers(StatementFeatures.ALL, new StatementFeatures(said, article)))));
        extraction
                .tenures()
                .forEach(held -> seen.add(new Observation(
                        FactKind.TENURE, held.id(), numbers(TenureFeatures.ALL, new TenureFeatures(held, article)))));
        return seen;
    }

    private static <F> Map<String, Double> numbers(List<Feature<F>> features, F fact) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        features.forEach(feature -> numbers.put(feature.name(), feature.of(fact)));
        return numbers;
    }

    /** What the features of facts of this kind say, by their names. */
    public static Map<String, String> meanings(FactKind kind) {
        Map<String, String> meanings = new LinkedHashMap<>();
        features(kind).forEach(feature -> meanings.put(feature.name(), feature.meaning()));
        return meanings;
    }

    private static List<? extends Feature<?>> features(FactKind kind) {
        return switch (kind) {
            case EVENT -> EventFeatures.ALL;
            case STATEMENT -> StatementFeatures.ALL;
            case TENURE -> TenureFeatures.ALL;
        };
    }
}
