package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.knowledge.ConfidenceModel;
import org.chancery.knowledge.Weights;
import org.chancery.model.FactKind;

/** Weights as Turtle, a line a feature. */
public final class WeightsFile {
    private static final String HEAD = """
            # What tells how likely a fact is right. Written by the command "chancery fit weights"; not to be changed by hand.
            #
            # A fact begins with the bias of its kind; each feature adds its number times its weight. The sum s gives the
            # confidence 1 / (1 + e^-s). conf:shownFrom is the confidence from which facts are shown if nobody asks for
            # more or less.

            @prefix chy: <https://w3id.org/chancery/ontology#> .
            @prefix conf: <https://w3id.org/chancery/confidence#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;

    private WeightsFile() {}

    /**
     * The file.
     *
     * @param meanings what the features say, by their names, in the order to be written; by the kind of fact
     */
    public static String of(ConfidenceModel model, Map<FactKind, Map<String, String>> meanings) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.add(String.format(Locale.ROOT, "conf:shown conf:shownFrom %.2f .", model.shown()));
        for (FactKind kind : FactKind.values()) {
            model.of(kind).ifPresent(weights -> add(kind, weights, meanings.get(kind), lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(FactKind kind, Weights weights, Map<String, String> meanings, List<String> lines) {
        String name = "conf:" + kind.term().toLowerCase(Locale.ROOT);
        lines.add("");
        lines.add(String.format(
                Locale.ROOT, "%s-bias conf:of chy:%s ; conf:weight %.3f .", name, kind.term(), weights.bias()));
        meanings.forEach((feature, meaning) -> lines.add(String.format(
                Locale.ROOT,
                "%s-%s conf:of chy:%s ; conf:feature \"%s\" ; conf:weight %.3f ; rdfs:comment \"%s\"@en .",
                name,
                feature.replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", ""),
                kind.term(),
                feature,
                weights.ofFeatures().get(feature),
                meaning)));
    }
}
