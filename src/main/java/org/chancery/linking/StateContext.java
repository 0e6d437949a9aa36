package org.chancery.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Label;

/** The state that an article is about, so far as its words leave no doubt. */
final class StateContext {
    private final Map<String, Integer> counts = new HashMap<>();

    StateContext(List<Label> labels, BodyChoice choice) {
        for (Label label : labels) {
            switch (label.kind()) {
                case KNOWN_NAME, ADJECTIVE, INHABITANT -> {
                    String state = choice.stateOf(choice.of(label.keys()));
                    if (state != null) {
                        counts.merge(state, 1, Integer::sum);
                    }
                }
                default -> {}
            }
        }
    }

    boolean names(String state) {
        return counts.containsKey(state);
    }

    /** The state that is named more than once and twice as often as any other, or null. */
    String main() {
        List<Map.Entry<String, Integer>> order = new ArrayList<>(counts.entrySet());
        order.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        if (order.isEmpty() || order.get(0).getValue() < 2) {
            return null;
        }
        boolean alone =
                order.size() == 1 || order.get(0).getValue() >= 2 * order.get(1).getValue();
        return alone ? order.get(0).getKey() : null;
    }
}
